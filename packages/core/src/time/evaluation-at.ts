import { refuseIf } from "../issues/input-error.js";
import type { Issue } from "../model/issue.js";
import { requireDay } from "./day-span.js";
import { daysBetween } from "./days-between.js";
import { editionInForce } from "./edition-in-force.js";
import type {
  Evaluation,
  EvaluationIssueCode,
  PassedOver,
  PickedEvaluation,
} from "./evaluation.js";
import { maybeSameIssues, passedOverIssue, tieIssue } from "./evaluation-issues.js";
import { latestOf } from "./latest-of.js";
import { type Placed, placeEvaluation } from "./place-evaluation.js";
import { checkOptions, type EvaluationOptions, type EvaluationWindow, windowOf } from "./window.js";

/** The evaluations that count at a date; every one that was given is in exactly one of the three lists. */
export interface EvaluationsAt<E extends Evaluation = Evaluation> {
  readonly date: string;
  readonly window: EvaluationWindow;
  /** One for each institution and site, of the edition in force at the date. */
  readonly picked: readonly PickedEvaluation<E>[];
  /** The latest of another edition for each institution, site and edition; it enters no mean. */
  readonly otherEdition: readonly PickedEvaluation<E>[];
  readonly passedOver: readonly PassedOver<E>[];
  readonly issues: readonly Issue<EvaluationIssueCode>[];
}

/**
 * Picks for each institution and site the evaluation that counts at a date.
 *
 * It is the latest completed one on or before the date, by `completedOn`, else `asAt`; never a draft.
 * A month or a year counts only if the whole of it is inside the window. Of several that may be the
 * latest, one is picked if they say the same; if they differ, none is, and an issue says so.
 *
 * @param evaluations - assessments, or anything else with their details and the id of a rubric
 * @param date - an ISO day, such as one of {@link snapshotDates}
 * @param options - from when evaluations count
 * @returns what counts, what is of another edition, what was passed over and why; sorted by institution
 * @throws {@link InputError} when an option is wrong; TypeError when the date is not an ISO day
 * @example
 * import { evaluationAt } from "@career-benchmarks/core";
 *
 * const school = { institution: { urn: "100001" }, rubric: "gatsby-2014-school" } as const;
 * const at = evaluationAt(
 *   [
 *     { ...school, id: "autumn", completedOn: "2024-11-05" },
 *     { ...school, id: "spring", completedOn: "2025-03-20" },
 *     { ...school, id: "summer", asAt: "2025-07-01", state: "draft" },
 *   ],
 *   "2025-07-31",
 * );
 * at.picked.map(({ evaluation, ageInDays }) => [evaluation.id, ageInDays.max]); //=> [["spring", 133]]
 * at.passedOver.map(({ evaluation, reason }) => [evaluation.id, reason]);
 * //=> [["autumn", "superseded"], ["summer", "draft"]]
 */
export function evaluationAt<E extends Evaluation>(
  evaluations: readonly E[],
  date: string,
  options: EvaluationOptions = {},
): EvaluationsAt<E> {
  requireDay(date);
  refuseIf(checkOptions(options, date));
  const window = windowOf(date, options.window);

  const issues: Issue<EvaluationIssueCode>[] = [];
  const passedOver: (PassedOver<E> & { readonly index: number })[] = [];
  const groups = new Map<string, Placed<E>[]>();
  for (const [index, evaluation] of evaluations.entries()) {
    const placed = placeEvaluation(evaluation, index, window);
    if (typeof placed === "string") {
      passedOver.push({ evaluation, index, reason: placed });
      issues.push(...passedOverIssue(evaluation, index, placed));
    } else {
      const key = `${placed.site} ${placed.edition}`;
      const group = groups.get(key);
      if (group) group.push(placed);
      else groups.set(key, [placed]);
    }
  }

  const picked: PickedEvaluation<E>[] = [];
  const otherEdition: PickedEvaluation<E>[] = [];
  for (const [, group] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const { latest, tied, superseded } = latestOf(group);
    if (latest) (isInForce(latest, date) ? picked : otherEdition).push(pick(latest, date));
    if (tied.length > 0) issues.push(tieIssue(tied));
    for (const { evaluation, index } of tied) passedOver.push({ evaluation, index, reason: "tie" });
    for (const { evaluation, index } of superseded) {
      passedOver.push({ evaluation, index, reason: "superseded" });
    }
  }
  return {
    date,
    window,
    picked,
    otherEdition,
    passedOver: passedOver
      .sort((a, b) => a.index - b.index)
      .map(({ evaluation, reason }) => ({ evaluation, reason })),
    issues: [...issues, ...maybeSameIssues(evaluations)],
  };
}

function isInForce({ edition, setting }: Placed<Evaluation>, date: string): boolean {
  return editionInForce(date, setting)?.edition === edition;
}

function pick<E extends Evaluation>(placed: Placed<E>, date: string): PickedEvaluation<E> {
  const { evaluation, edition, dateFrom, first, last } = placed;
  return {
    evaluation,
    edition,
    date: placed.date,
    dateFrom,
    state:
      evaluation.state === "completed" || dateFrom === "completedOn" ? "completed" : "not-stated",
    ageInDays: { min: daysBetween(last, date), max: daysBetween(first, date) },
  };
}
