import type { Answer, Share } from "../model/answer.js";
import type { PreparedQuestion } from "../prepared/prepare-question.js";
import type { Reading } from "../prepared/reading.js";
import { readAnswer } from "./read-answer.js";

/**
 * Reads an answer as if nobody had been left out: excluded learners are back in the cohort, and what
 * they had is not known; a question judged not applicable is unanswered.
 *
 * @returns undefined when the answer leaves nobody out
 */
export function readWithoutExclusions<Id extends string>(
  question: PreparedQuestion<Id>,
  answer: Answer,
): Reading<Id> | undefined {
  if (typeof answer !== "object") return undefined;
  if ("notApplicable" in answer) return question.unanswered;
  if (!("count" in answer)) return undefined;
  const readmitted = excludedLearners(answer);
  if (readmitted === 0) return undefined;
  const { count, of, unknown = 0 } = answer;
  return readAnswer(question, { count, of: of + readmitted, unknown: unknown + readmitted });
}

/** Counts the learners that a share leaves out. */
export function excludedLearners({ excluded }: Share): number {
  if (!excluded) return 0;
  return Object.values(excluded).reduce((sum, learners) => sum + (learners ?? 0), 0);
}
