import { academicYear } from "../time/academic-year.js";
import { editionOf } from "../time/edition-of.js";
import type { Aggregable } from "./summary.js";

/** The groupings that have a name. */
export type GroupKey = "academic-year" | "edition" | "rubric" | "setting";

/** Gives a result the label of its group; undefined or null where it has none. */
export type GroupLabel<R extends Aggregable = Aggregable> = (
  result: R,
) => string | null | undefined;

/** How each named grouping labels a result. */
export const groupLabels: Readonly<Record<GroupKey, GroupLabel>> = {
  "academic-year": ({ assessment, asAt }) => {
    const date = assessment?.completedOn ?? asAt;
    return date === undefined ? undefined : academicYear(date);
  },
  edition: ({ rubric }) => editionOf(rubric.id)?.edition,
  rubric: ({ rubric }) => rubric.id,
  setting: ({ rubric }) => editionOf(rubric.id)?.setting,
};
