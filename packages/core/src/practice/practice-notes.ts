import { deepFreeze } from "../internal/deep-freeze.js";
import { parseRubricId } from "../interpretation/rubric-id.js";
import type { Source } from "../model/rubric.js";
import { BM3S, CIOS } from "../rubrics/sources.js";
import { notes2014 } from "./notes-2014.js";
import { notes2025 } from "./notes-2025.js";
import type { PracticeNote } from "./practice-note.js";

/** The documents that practice notes name. */
export const practiceSources: readonly Source[] = /* @__PURE__ */ deepFreeze([BM3S, CIOS]);

const notes: ReadonlyMap<string, readonly PracticeNote[]> = /* @__PURE__ */ new Map([
  ["gatsby-2014-school", deepFreeze(notes2014)],
  ["gatsby-2025-school", deepFreeze(notes2025)],
]);

/**
 * Finds what a criterion looks like in practice, with first steps for a school, a specialist setting
 * and an employer.
 *
 * There are notes on benchmark 3 of the rubrics for schools, for which the sheet that they are drawn
 * from was written.
 *
 * @param rubricId - a rubric's id; an interpreted rubric has the notes of the rubric itself
 * @param criterionId - a criterion's id, such as 3.2
 * @returns the notes, each with source and grade; none where nothing is known
 * @example
 * import { practiceNotes } from "@career-benchmarks/core/practice";
 *
 * const [note] = practiceNotes("gatsby-2014-school", "3.1");
 * note?.firstSteps.find((step) => step.for === "school")?.step;
 * //=> "Ask pupils what they feel holds them back."
 * practiceNotes("gatsby-2014-school", "6.1"); //=> []
 */
export function practiceNotes(rubricId: string, criterionId: string): readonly PracticeNote[] {
  const { rubric } = parseRubricId(rubricId);
  return (notes.get(rubric) ?? []).filter(({ criterion }) => criterion === criterionId);
}
