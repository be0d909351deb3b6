import type { VNode } from "preact";
import { colours } from "./colours.js";

/** The hatching of what is possible and not yet known; each chart has its own. */
export function Hatching({ id }: { readonly id: string }): VNode {
  return (
    <defs>
      <pattern
        id={`${id}_hatching`}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect class="ground" width="6" height="6" fill={colours.paper} />
        <rect class="lines" width="3" height="6" fill={colours.maybe} />
      </pattern>
    </defs>
  );
}
