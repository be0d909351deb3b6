import { checkProfile } from "../check/check-profile.js";
import { AssessmentError } from "../issues/assessment-error.js";
import type { Profile } from "../model/profile.js";
import type { Benchmark, Criterion, ReasonCode, Rubric, Scale } from "../model/rubric.js";
import { prepare } from "../prepared/prepare.js";
import type { PreparedQuestion } from "../prepared/prepare-question.js";
import { type AcceptedCell, acceptedCells } from "./accepted-cells.js";

/** A question ready for a form. */
export interface Question<Id extends string = string, Level extends string = string> {
  readonly id: Id;
  readonly benchmark: Pick<Benchmark, "number" | "name">;
  readonly criterion: Pick<Criterion, "id" | "statement" | "note">;
  readonly question: string;
  /** What to bear in mind, where an interpretation says so. */
  readonly note?: string;
  readonly scored: boolean;
  /** The answers to choose from, worst to best. */
  readonly scale: Scale<Level>;
  /** Whether it may also be answered by a share of learners. */
  readonly takesShare: boolean;
  /** The reasons for which a person may judge it not applicable; often none. */
  readonly notApplicable: readonly ReasonCode[];
  /** Whether a share of 0 of 0 means that it does not apply. */
  readonly emptyCohort: boolean;
  /** What a cell of a table may hold for it. */
  readonly acceptedCells: readonly AcceptedCell[];
}

/**
 * Lists the questions that are asked of an institution, in order, ready for a form.
 *
 * @param rubric - the rubric to ask
 * @param profile - the year groups present
 * @returns the questions with their levels, what may be not applicable and what a cell may hold
 * @throws {@link AssessmentError} when the profile is wrong
 * @example
 * import { questionsFor } from "@career-benchmarks/core";
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 *
 * const questions = questionsFor(gatsby2014School, { yearGroups: [7, 8, 9, 10, 11] });
 * questions.length; //=> 42
 * questions.at(-1)?.scale.levels.map(({ label }) => label).at(-1); //=> "All"
 */
export function questionsFor<Id extends string, Level extends string>(
  rubric: Rubric<Id, Level>,
  profile: Profile,
): readonly Question<Id, Level>[] {
  const issues = checkProfile(profile);
  if (issues.length > 0) throw new AssessmentError(issues);
  const { questions, forProfile } = prepare(rubric);
  const { open } = forProfile(profile);
  const asked = questions.filter((_, position) => open[position]?.applies).map(questionOf);
  // The scales are the rubric's own, so their levels are.
  return asked as readonly Question<Id, string>[] as readonly Question<Id, Level>[];
}

function questionOf<Id extends string>({
  indicator,
  benchmark,
  criterion,
  scale: { scale },
}: PreparedQuestion<Id>): Question<Id> {
  return {
    id: indicator.id,
    benchmark: { number: benchmark.number, name: benchmark.name },
    criterion: {
      id: criterion.id,
      statement: criterion.statement,
      ...(criterion.note && { note: criterion.note }),
    },
    question: indicator.question,
    ...(indicator.note && { note: indicator.note }),
    scored: indicator.scored,
    scale,
    takesShare: scale.kind === "coverage",
    notApplicable: indicator.notApplicable?.allowed ?? [],
    emptyCohort: indicator.emptyCohort ?? false,
    acceptedCells: acceptedCells(indicator, scale),
  };
}
