import type { Scale } from "../model/rubric.js";

/** The code of an indicator that has no answer. */
export const unansweredCode = 0;

/** The code of an answer that the question does not apply: judged so, or a cohort of nobody. */
export const notApplicableCode = 1;

/** Codes from here on say between which levels of the scale the answer lies. */
const firstLevelCode = 2;

/** Gives the code of an answer between two levels, by their places on the scale; often the same. */
export function levelsCode(scale: Scale, low: number, high: number): number {
  return firstLevelCode + low * scale.levels.length + high;
}

/** Counts the codes that an answer on this scale may have, those that no answer has included. */
export function codesOf(scale: Scale): number {
  return firstLevelCode + scale.levels.length ** 2;
}
