import { isIsoDate } from "../check/check-date.js";
import { siteKey } from "../institutions/institution-key.js";
import type { Edition, Setting } from "../model/rubric.js";
import { firstDay, lastDay } from "./day-span.js";
import { editionOf } from "./edition-of.js";
import type { Evaluation, PassedOverReason } from "./evaluation.js";
import type { EvaluationWindow } from "./window.js";

/** An evaluation that may count: whose it is, of which edition, and the days its date can stand for. */
export interface Placed<E extends Evaluation> {
  readonly evaluation: E;
  readonly index: number;
  readonly site: string;
  readonly edition: Edition;
  readonly setting: Setting;
  readonly date: string;
  readonly dateFrom: "completedOn" | "asAt";
  readonly first: string;
  readonly last: string;
}

/** Places an evaluation in time, or says why it does not count whatever the others are. */
export function placeEvaluation<E extends Evaluation>(
  evaluation: E,
  index: number,
  { from, to }: EvaluationWindow,
): Placed<E> | PassedOverReason {
  const { state, completedOn, asAt, institution, rubric } = evaluation;
  if (state === "draft") return "draft";
  const site = siteKey(institution);
  if (site === undefined) return "institution-missing";
  const date = completedOn ?? asAt;
  if (date === undefined) return "date-missing";
  if (typeof date !== "string" || !isIsoDate(date)) return "date-invalid";
  const [first, last] = [firstDay(date), lastDay(date)];
  if (first > to) return "after-date";
  if (from !== undefined && last < from) return "before-window";
  if (last > to || (from !== undefined && first < from)) return "date-uncertain";
  const made = rubric === undefined ? undefined : editionOf(rubric);
  if (!made) return "edition-unknown";
  const dateFrom = completedOn === undefined ? "asAt" : "completedOn";
  return { evaluation, index, site, ...made, date, dateFrom, first, last };
}
