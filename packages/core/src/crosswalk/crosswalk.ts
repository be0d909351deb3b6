import { parseRubricId } from "../interpretation/rubric-id.js";
import type { Rubric } from "../model/rubric.js";
import { crosswalks } from "./data/crosswalks.js";
import { invert } from "./invert.js";
import type { Crosswalk } from "./links.js";

/** The pairs of rubrics that {@link crosswalk} knows, both ways. */
export const crosswalkPairs: readonly { readonly from: string; readonly to: string }[] =
  /* @__PURE__ */ [
    ...crosswalks.map(({ from, to }) => ({ from, to })),
    ...crosswalks.map(({ from, to }) => ({ from: to, to: from })),
  ];

/**
 * Says how two editions relate: what becomes of each criterion, and how much each question asks.
 *
 * Every criterion and every indicator of both stands in just one link, on its side. What a later
 * edition adds is `new` on the way there and `dropped` on the way back.
 *
 * @param from - a rubric or its id; an interpreted one counts as the rubric itself
 * @param to - a rubric of another edition, or its id
 * @returns the links between criteria and between indicators, with their sources and grades
 * @throws TypeError when the two are not one of {@link crosswalkPairs}
 * @example
 * import { crosswalk } from "@career-benchmarks/core/crosswalk";
 *
 * const { criteria, indicators } = crosswalk("gatsby-2014-school", "gatsby-2025-school");
 * criteria.filter(({ relation }) => relation === "new").flatMap(({ to }) => to);
 * //=> ["1.2", "3.3", "4.2", "8.2"]
 * indicators.find(({ to }) => to.includes("bm8_1_by_18"))?.demand; //=> "more"
 */
export function crosswalk(
  from: string | Pick<Rubric, "id">,
  to: string | Pick<Rubric, "id">,
): Crosswalk {
  const [one, other] = [ownId(from), ownId(to)];
  const forth = crosswalks.find((each) => each.from === one && each.to === other);
  if (forth) return forth;
  const back = crosswalks.find((each) => each.from === other && each.to === one);
  if (back) return invert(back);
  const known = crosswalkPairs.map((pair) => `${pair.from} to ${pair.to}`).join(", ");
  throw new TypeError(`There is no crosswalk from ${one} to ${other}; there are ${known}`);
}

function ownId(rubric: string | Pick<Rubric, "id">): string {
  return parseRubricId(typeof rubric === "string" ? rubric : rubric.id).rubric;
}
