import type { VNode } from "preact";

/** A status or outcome: a shape for the eye and the word that it stands for. */
export function Marked({
  symbol,
  words,
}: {
  readonly symbol: string;
  readonly words: string;
}): VNode {
  return (
    <>
      <i aria-hidden="true">{symbol}</i> {words}
    </>
  );
}
