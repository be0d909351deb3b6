import { parseRubricId } from "../interpretation/rubric-id.js";
import type { ResultHeader } from "../model/result.js";

type Header = Pick<ResultHeader, "rubric">;

/** Tells whether two results were made with the same rubric, whatever it was read through. */
export function isSameRubric({ rubric: one }: Header, { rubric: other }: Header): boolean {
  return parseRubricId(one.id).rubric === parseRubricId(other.id).rubric;
}

/** Tells whether two results were made with the same rubric in the same version, and so can be compared. */
export function sameRules(one: Header, other: Header): boolean {
  return (
    isSameRubric(one, other) &&
    one.rubric.version === other.rubric.version &&
    one.rubric.digest === other.rubric.digest
  );
}
