import type { VNode } from "preact";
import { em } from "./em.js";
import { labelLines } from "./label-lines.js";

/** How many characters fit a line on a small screen, and on any other. */
const narrowest = 36;
const widest = 80;

/** The text of a row: in one line where there is room, and in two on a small screen. */
export function Label(props: {
  readonly text: string;
  readonly base: number;
  /** Whether it stands over the rows that follow. */
  readonly heading?: boolean;
}): VNode {
  const { text, base, heading } = props;
  const weight = heading ? 700 : undefined;
  const [whole = ""] = labelLines(text, widest, 1);
  // Bold letters are wider.
  const [first, second] = labelLines(text, heading ? narrowest - 6 : narrowest, 2);
  return (
    <>
      <text y={em(base)} class={second ? "wide" : undefined} font-weight={weight}>
        {whole}
      </text>
      {second && (
        <text class="narrow" display="none" y={em(base - 1.15)} font-weight={weight}>
          {first}
          <tspan x="0" y={em(base)}>
            {second}
          </tspan>
        </text>
      )}
    </>
  );
}
