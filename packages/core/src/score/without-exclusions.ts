import type { Share } from "../model/answer.js";
import type { Prepared } from "../prepared/prepare.js";
import type { PreparedQuestion } from "../prepared/prepare-question.js";
import type { Reading } from "../prepared/reading.js";
import { readAnswer } from "./read-answer.js";

/**
 * Reads answers as if nobody had been left out: excluded learners are back in the cohort, and what
 * they had is not known; a question judged not applicable is unanswered.
 *
 * @returns undefined when nobody and nothing was left out
 */
export function readWithoutExclusions(
  { questions }: Prepared,
  readings: readonly Reading[],
): readonly Reading[] | undefined {
  let everybody: Reading[] | undefined;
  for (const [position, question] of questions.entries()) {
    const readmitted = readmit(question, readings[position]);
    if (!readmitted) continue;
    everybody ??= [...readings];
    everybody[position] = readmitted;
  }
  return everybody;
}

function readmit(question: PreparedQuestion, reading: Reading | undefined): Reading | undefined {
  const { share, reason } = reading?.result ?? {};
  if (reason?.code === "judged") return question.unanswered;
  const readmitted = share ? excludedLearners(share) : 0;
  if (!share || readmitted === 0) return undefined;
  const { count, of, unknown = 0 } = share;
  return readAnswer(question, { count, of: of + readmitted, unknown: unknown + readmitted });
}

/** Counts the learners that a share leaves out. */
export function excludedLearners({ excluded }: Share): number {
  if (!excluded) return 0;
  return Object.values(excluded).reduce((sum, learners) => sum + (learners ?? 0), 0);
}
