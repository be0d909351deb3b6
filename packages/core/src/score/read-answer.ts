import type { Answer } from "../model/answer.js";
import { type PreparedQuestion, spanBetween } from "../prepared/prepare-question.js";
import { answeredAs, notApplying, type Reading } from "../prepared/reading.js";
import { sharePlace, statedPercentPlace } from "./share-levels.js";

/** Reads a checked answer to a question that is asked. */
export function readAnswer<Id extends string>(
  question: PreparedQuestion<Id>,
  answer: Answer,
): Reading<Id> {
  const { id, scale, shareRule } = question;
  if (typeof answer === "string") return atPlace(question, placeOf(question, answer));
  if (typeof answer === "boolean") {
    return atPlace(question, answer ? question.answered.length - 1 : 0);
  }
  if ("from" in answer) {
    const { from, to } = answer;
    const span = spanBetween(question, placeOf(question, from), placeOf(question, to));
    return answeredAs(id, span, span.rangeReason);
  }
  if ("percent" in answer) {
    const { percent } = answer;
    const place = statedPercentPlace(scale.scale, shareRule, percent);
    return answeredAs(id, spanBetween(question, place, place), { code: "percent", percent });
  }
  if ("notApplicable" in answer) {
    return notApplying(id, { code: "judged", ...answer.notApplicable });
  }
  if (answer.of === 0) return notApplying(id, emptyCohort, answer);
  const { count, of, unknown = 0 } = answer;
  const low = sharePlace(scale.scale, shareRule, count, of);
  const high = unknown === 0 ? low : sharePlace(scale.scale, shareRule, count + unknown, of);
  const span = spanBetween(question, low, high);
  return answeredAs(id, span, span.shareReason, answer);
}

const emptyCohort = Object.freeze({ code: "empty-cohort" });

function atPlace<Id extends string>(
  { id, answered }: PreparedQuestion<Id>,
  place: number,
): Reading<Id> {
  return answered[place] ?? fail(id);
}

function placeOf({ id, scale }: PreparedQuestion, level: string): number {
  return scale.places.get(level) ?? fail(id);
}

function fail(id: string): never {
  throw new TypeError(`The answer to ${id} was not checked`);
}
