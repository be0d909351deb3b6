import type { Mark } from "./figure-view.js";

/** Draws what is certain of a range as one shape and the rest as `maybe`. */
export function rangeMarks(
  { from, to }: { readonly from: number; readonly to: number },
  certain: Mark["shape"] = "sure",
): readonly Mark[] {
  return [
    ...(from > 0 ? [{ shape: certain, from: 0, to: from }] : []),
    ...(from < to ? [{ shape: "maybe" as const, from, to }] : []),
  ];
}
