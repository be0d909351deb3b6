import type { Share } from "../model/answer.js";
import type { IndicatorResult, NotApplicableReason, Reason } from "../model/result.js";
import type { Writable } from "../model/writable.js";
import type { Span } from "./prepare-scale.js";

/** What an answer, or its absence, says about a question. */
export interface Reading<Id extends string = string> {
  readonly applies: boolean;
  /** Whether it may still turn out not to apply. */
  readonly mayNotApply: boolean;
  readonly answered: boolean;
  /** The levels that it may be, and what they count for; nothing where it does not apply. */
  readonly span: Span;
  readonly result: IndicatorResult<Id>;
}

const none: Reason = Object.freeze({ code: "unanswered" });

/** Counts for nothing: the span of a question that does not apply. */
const nothing: Span = Object.freeze({
  low: 0,
  high: 0,
  min: 0,
  max: 0,
  available: 0,
  outcomes: 0,
  outcome: "not-applicable",
  level: undefined,
  shareReason: none,
  rangeReason: none,
});

/** Reads an answer that lies in a span. */
export function answeredAs<Id extends string>(
  id: Id,
  span: Span,
  reason: Reason,
  share?: Share,
): Reading<Id> {
  const result = resultOf(id, span, reason, share);
  return { applies: true, mayNotApply: false, answered: true, span, result };
}

/** Reads a question that does not apply. */
export function notApplying<Id extends string>(
  id: Id,
  reason: NotApplicableReason,
  share?: Share,
): Reading<Id> {
  const result = resultOf(id, nothing, reason, share);
  return { applies: false, mayNotApply: false, answered: true, span: nothing, result };
}

/** Reads a question without an answer. */
export function unanswered<Id extends string>(
  id: Id,
  span: Span,
  mayNotApply: boolean,
): Reading<Id> {
  const open = mayNotApply && span.outcome !== "unscored";
  const shown: Span = open ? { ...span, outcome: "unknown" } : span;
  const result = resultOf(id, shown, none);
  return { applies: true, mayNotApply, answered: false, span, result };
}

/** Freezes a reading that many results share. */
export function shared<Id extends string>(reading: Reading<Id>): Reading<Id> {
  Object.freeze(reading.result);
  return Object.freeze(reading);
}

function resultOf<Id extends string>(
  id: Id,
  { outcome, level, min, max, available }: Span,
  reason: Reason,
  share?: Share,
): IndicatorResult<Id> {
  const result = { id, outcome } as Writable<IndicatorResult<Id>>;
  if (level !== undefined) result.level = level;
  if (share) result.share = share;
  result.points = min;
  result.min = min;
  result.max = max;
  result.available = available;
  result.reason = reason;
  return result;
}
