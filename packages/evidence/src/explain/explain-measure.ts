import { type ExclusionReason, exclusionWords } from "@career-benchmarks/core";
import type { MeasuredIndicator, OutsideReason, UnknownReason } from "../measure/measurement.js";
import { describeMeasure } from "./describe-measure.js";

/**
 * Puts into words how a share came about: who and what counts, how many were reached, why it is not
 * known of others, and who was left out. No learner is named.
 *
 * @param measured - one question of a measurement
 * @returns whole sentences, most telling first
 * @example
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 * import { explainMeasure, measure } from "@career-benchmarks/evidence";
 *
 * const { indicators } = measure(
 *   gatsby2014School,
 *   {
 *     learners: [
 *       { id: "a", yearGroup: 11 },
 *       { id: "b", yearGroup: 10 },
 *     ],
 *     guidance: [],
 *   },
 *   { asAt: "2025-07-31", complete: ["guidance"] },
 * );
 * const by16 = indicators.find(({ indicator }) => indicator === "bm8_1_by_16");
 * by16 && explainMeasure(by16)[0];
 * //=> "Of 1 learner in the cohort, 0 were reached, 1 was not and of 0 it is not known."
 */
export function explainMeasure({ explanation, share }: MeasuredIndicator): readonly string[] {
  const { measure, cohort, met, missed, unknown, excluded, outside } = explanation;
  const words = measure && describeMeasure(measure);
  const open = cohort - met - missed;
  const list = <K extends string>(
    counts: Partial<Readonly<Record<K, number>>>,
    say: (reason: K) => string,
  ) =>
    (Object.entries(counts) as [K, number][])
      .map(([reason, learners]) => `${learners} ${say(reason)}`)
      .join("; ");
  const notKnown = list<UnknownReason>(unknown, (reason) => `because ${unknownWords[reason]}`);
  const leftOut = list<ExclusionReason>(excluded, (reason) => exclusionWords[reason]);
  const others = list<OutsideReason>(outside, (reason) => outsideWords[reason]);
  const why = share.excludedText ? ` (${share.excludedText})` : "";
  return [
    cohort === 0
      ? "There is nobody in the cohort."
      : `Of ${learners(cohort)} in the cohort, ${met} ${were(met)} reached, ${missed} ${were(missed)} not and of ${open} it is not known.`,
    words ? `Who counts: ${words.cohort}.` : "",
    words ? `What counts: ${words.needs}, ${words.window}.` : "",
    notKnown && `Not known: ${notKnown}.`,
    leftOut && `Left out: ${leftOut}${why}.`,
    others && `Not in the cohort: ${others}.`,
    explanation.assumedMeaningful
      ? "Whatever nobody said was meaningful or not counts as meaningful."
      : "",
  ].filter(Boolean);
}

const learners = (number: number) => `${number} ${number === 1 ? "learner" : "learners"}`;
const were = (number: number) => (number === 1 ? "was" : "were");

const unknownWords: Readonly<Record<UnknownReason, string>> = {
  "no-measure": "nobody said how records answer the question",
  "year-group-unknown": "the year group or stage is not known",
  "intention-unknown": "the intended destination is not known",
  "programme-unknown": "the programme is not known",
  "subjects-not-stated": "nobody said which subjects are taught",
  "participation-uncertain": "it can’t be told whether they belonged to the group that took part",
  "provider-not-recorded": "it was not recorded with which provider it was",
  "subject-not-recorded": "it was not recorded in which subject it was",
  "mode-not-recorded": "it was not recorded whether it was in person",
  "visit-not-recorded": "it was not recorded whether it was a visit",
  "use-not-recorded": "it was not recorded whether it was used",
  "adviser-level-not-recorded": "the level of the adviser was not recorded",
  "meaningful-not-recorded": "it was not recorded whether it was meaningful",
  "hours-not-recorded": "it was not recorded how long it took",
  "start-unknown": "it is not known since when they are here, or in which year they are",
  "records-not-complete": "there is no record, and the records are not said to be complete",
  "no-records": "there are no such records at all",
};

const outsideWords: Readonly<Record<OutsideReason, string>> = {
  guest: "who are guests",
  previous: "whose enrolment is a previous one",
  left: "who have left",
  "not-yet-joined": "who join later",
  "other-phase": "in another phase",
  "not-considering": "who intend to go elsewhere",
  occupational: "whose programme leads to an occupation",
  "programme-not-ending": "whose programme does not end this academic year",
  "programme-not-begun": "whose programme has not begun",
};
