import type { Answer } from "../model/answer.js";
import type { Indicator, Scale, ShareRule } from "../model/rubric.js";
import type { PreparedQuestion } from "../prepared/prepare-question.js";
import type { Reading } from "../prepared/reading.js";
import type { NotCarriedCode } from "./carried.js";
import { carryShare } from "./carry-share.js";
import { levelSpan } from "./level-span.js";
import type { Demand } from "./links.js";

/** An answer to the edition that was answered, and what it says. */
export interface Answered {
  readonly question: PreparedQuestion;
  readonly reading: Reading;
  readonly answer: Answer;
}

/** The question to carry an answer to. */
export interface Target {
  readonly indicator: Indicator;
  readonly scale: Scale;
  readonly shareRule: ShareRule;
}

const tooWide: Readonly<Record<Demand, NotCarriedCode>> = {
  same: "too-wide",
  more: "more-is-asked",
  less: "less-is-asked",
  both: "demand-both",
  "not-comparable": "not-comparable",
};

/** Says what follows for a question from the answers to its counterparts. */
export function carryAnswer(
  demand: Demand,
  answered: readonly Answered[],
  unanswered: number,
  target: Target,
): { readonly answer: Answer } | { readonly code: NotCarriedCode } {
  if (demand === "both" || demand === "not-comparable") return { code: tooWide[demand] };
  const known = answered.filter(({ reading }) => reading.applies);
  const [first] = answered;
  if (!first) return { code: "unanswered" };
  if (known.length === 0) {
    return unanswered > 0 ? { code: "unanswered" } : carryNotApplicable(first.answer, target);
  }
  const { scale, shareRule } = target;
  const spans = known.map((each) => levelSpan(demand, each, scale, shareRule));
  const low = Math.max(...spans.map((span) => span.low));
  const high = Math.min(...spans.map((span) => span.high));
  if (low > high) return { code: "contradictory" };
  const only = known.length === 1 ? known[0] : undefined;
  const share = scale.kind === "coverage" ? only?.reading.result.share : undefined;
  if (share) {
    const carried = carryShare(demand, share);
    return carried.unknown === carried.of ? { code: tooWide[demand] } : { answer: carried };
  }
  if (low === 0 && high === scale.levels.length - 1) return { code: tooWide[demand] };
  const stated = only && typeof only.answer === "object" && "percent" in only.answer;
  if (stated && demand === "same") return { answer: only.answer };
  const [from, to] = [scale.levels[low]?.id, scale.levels[high]?.id];
  if (from === undefined || to === undefined) return { code: "contradictory" };
  return { answer: from === to ? from : { from, to } };
}

/** Carries a judgement, or a cohort of nobody, where the other question allows it. */
function carryNotApplicable(
  answer: Answer,
  { indicator }: Target,
): { readonly answer: Answer } | { readonly code: NotCarriedCode } {
  if (typeof answer === "object" && "notApplicable" in answer) {
    const allowed = indicator.notApplicable?.allowed ?? [];
    return allowed.includes(answer.notApplicable.reason)
      ? { answer }
      : { code: "reason-not-allowed" };
  }
  return indicator.emptyCohort ? { answer } : { code: "empty-cohort-not-allowed" };
}
