import { useEffect, useState } from "preact/hooks";

const quietFor = 900;

/** Says a text to a screen reader, politely, once it has not changed for a moment. */
export function Announce({ text }: { readonly text: string }) {
  const [said, setSaid] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), quietFor);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p class="unseen" role="status">
      {said}
    </p>
  );
}
