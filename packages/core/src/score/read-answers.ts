import { checkAnswer } from "../check/check-answer.js";
import { isObject } from "../check/check-fields.js";
import type { Answer } from "../model/answer.js";
import type { IndicatorResult } from "../model/result.js";
import type { Prepared } from "../prepared/prepare.js";
import type { PreparedProfile } from "../prepared/prepare-profile.js";
import type { PreparedQuestion } from "../prepared/prepare-question.js";
import type { Reading } from "../prepared/reading.js";
import { readAnswer } from "./read-answer.js";

/** What the answers of an assessment say: by position, as a result lists them, one for one. */
export interface Readings<Id extends string = string> {
  readonly readings: readonly Reading<Id>[];
  readonly indicators: readonly IndicatorResult<Id>[];
  /** Whether a question or a learner was left out. */
  readonly leavesOut: boolean;
}

/**
 * Checks and reads answers in one walk, each value once.
 *
 * @returns undefined when there is anything to say of an answer
 */
export function readAnswers<Id extends string>(
  { questions, positions }: Prepared<Id>,
  { open, results }: PreparedProfile<Id>,
  answers: Readonly<Record<string, unknown>>,
): Readings<Id> | undefined {
  const readings = open.slice();
  const indicators = results.slice();
  let leavesOut = false;
  for (const name of Object.keys(answers)) {
    const position = positions.get(name);
    if (position === undefined) return undefined;
    const answer = answers[name];
    if (answer === undefined) continue;
    const question = questions[position];
    if (!question || !open[position]?.applies) return undefined;
    const reading =
      typeof answer === "object" ? readObject(question, answer) : readLevel(question, answer);
    if (!reading) return undefined;
    if (!reading.applies || reading.result.share?.excluded) leavesOut = true;
    readings[position] = reading;
    indicators[position] = reading.result;
  }
  return { readings, indicators, leavesOut };
}

function readLevel<Id extends string>(
  { scale, answered }: PreparedQuestion<Id>,
  answer: unknown,
): Reading<Id> | undefined {
  if (typeof answer === "string") return answered[scale.places.get(answer) ?? -1];
  if (typeof answer !== "boolean" || scale.scale.kind !== "yes-no") return undefined;
  return answered[answer ? answered.length - 1 : 0];
}

function readObject<Id extends string>(
  question: PreparedQuestion<Id>,
  answer: unknown,
): Reading<Id> | undefined {
  if (!isObject(answer)) return undefined;
  const copy = { ...answer };
  for (const part of ["excluded", "notApplicable"]) {
    if (isObject(copy[part])) copy[part] = { ...copy[part] };
  }
  const issues = checkAnswer(question.indicator, question.scale.scale, copy);
  return issues.length > 0 ? undefined : readAnswer(question, copy as unknown as Answer);
}
