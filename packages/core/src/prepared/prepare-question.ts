import { weakestRank } from "../model/grade.js";
import type { Benchmark, Criterion, Indicator, ShareRule } from "../model/rubric.js";
import type { PreparedScale, Span } from "./prepare-scale.js";
import { answeredAs, type Reading, shared, unanswered } from "./reading.js";

/** A question with everything that scoring looks up about it. */
export interface PreparedQuestion<Id extends string = string> {
  readonly id: Id;
  readonly indicator: Indicator<Id>;
  readonly benchmark: Benchmark<Id>;
  readonly criterion: Criterion<Id>;
  readonly scored: boolean;
  readonly scale: PreparedScale;
  readonly shareRule: ShareRule;
  /** Whether an answer, or a cohort of nobody, may say that it does not apply. */
  readonly mayNotApply: boolean;
  readonly unanswered: Reading<Id>;
  /** By the place of the level that was answered. */
  readonly answered: readonly Reading<Id>[];
  /** The place of its grade in the list of grades, and that of the weakest level of its scale. */
  readonly gradeRank: number;
  readonly scaleRank: number;
}

/** Prepares a question: what it comes to without an answer, and with each level. */
export function prepareQuestion<Id extends string>(
  indicator: Indicator<Id>,
  benchmark: Benchmark<Id>,
  criterion: Criterion<Id>,
  scale: PreparedScale,
  shareRule: ShareRule,
): PreparedQuestion<Id> {
  const { id, scored, emptyCohort, notApplicable, grade } = indicator;
  const { levels } = scale.scale;
  const mayNotApply = !!emptyCohort || !!notApplicable?.allowed.length;
  const between = (low: number, high: number) => spanBetween({ id, scored, scale }, low, high);
  const reason = Object.freeze({ code: "answered" });
  return {
    id,
    indicator,
    benchmark,
    criterion,
    scored,
    scale,
    shareRule,
    mayNotApply,
    unanswered: shared(unanswered(id, between(0, levels.length - 1), mayNotApply)),
    answered: levels.map((_, at) => shared(answeredAs(id, between(at, at), reason))),
    gradeRank: weakestRank([grade]),
    scaleRank: weakestRank(levels.map((level) => level.grade)),
  };
}

/** Finds what an answer between two places of a question's scale counts for. */
export function spanBetween(
  { id, scored, scale }: Pick<PreparedQuestion, "id" | "scored" | "scale">,
  low: number,
  high: number,
): Span {
  const span = (scored ? scale.scored : scale.unscored)[low * scale.scale.levels.length + high];
  if (!span) throw new TypeError(`The answer to ${id} was not checked`);
  return span;
}
