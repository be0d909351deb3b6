import type { VNode } from "preact";
import type { Shape } from "../figures/figure-view.js";
import { colours } from "./colours.js";
import { em, perCent } from "./em.js";

/** How high a bar is. */
export const barHeight = 0.95;

/** A shape from one share of the width to another. */
export function MarkShape(props: {
  readonly shape: Shape;
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly id: string;
}): VNode {
  const { shape, from, to, top, id } = props;
  const middle = em(top + barHeight / 2);
  switch (shape) {
    case "dot":
      return <circle class="dot" cx={perCent(from)} cy={middle} r=".42em" fill={colours.strong} />;
    case "everyone":
      return (
        <rect
          class="everyone"
          x={perCent(from)}
          y={em(top - 0.2)}
          width=".18em"
          height={em(barHeight + 0.4)}
          fill={colours.second}
        />
      );
    default:
      return (
        <rect
          class={shape}
          x={from > 0 ? perCent(from) : undefined}
          y={em(top)}
          width={perCent(to - from)}
          height={em(barHeight)}
          {...looks(shape, id)}
        />
      );
  }
}

function looks(shape: "sure" | "maybe" | "second" | "context", id: string) {
  switch (shape) {
    case "sure":
      return { fill: colours.strong };
    case "second":
      return { fill: colours.second };
    case "maybe":
      return { fill: `url(#${id}_hatching)`, stroke: colours.maybe };
    case "context":
      return { fill: colours.context, stroke: colours.quiet };
  }
}
