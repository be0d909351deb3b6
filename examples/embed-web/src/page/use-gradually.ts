import { useEffect, useState } from "preact/hooks";

/**
 * Counts up to a number, one at a time with room between, so that much can be shown bit by bit and
 * the page answers in the meantime.
 */
export function useGradually(all: number): number {
  const [count, setCount] = useState(1);
  useEffect(() => {
    if (count >= all) return;
    const timer = setTimeout(() => setCount(count + 1), 0);
    return () => clearTimeout(timer);
  }, [count, all]);
  return Math.min(count, all);
}
