/** Why a number is withheld. A published table says only `suppressed`: the others narrow the number. */
export type SuppressionReason =
  | "small-denominator"
  | "small-numerator"
  | "class-disclosure"
  | "secondary"
  | "small-change"
  | "too-few-shown"
  | "suppressed";

/** Why there is a symbol and no number. */
export type Reason = SuppressionReason | "not-applicable" | "unavailable" | "rounds-to-zero";

const words: Readonly<Record<Reason, string>> = {
  "small-denominator": "the group is too small to say anything about it",
  "small-numerator": "so few learners that they could be recognised",
  "class-disclosure": "it would tell the same of every learner in the group",
  secondary: "a number that is withheld could be worked out from this one",
  "small-change": "beside an earlier publication it would tell of few learners",
  "too-few-shown": "too few groups can be shown to show any",
  suppressed: "withheld to protect learners",
  "not-applicable": "there is nobody to speak of",
  unavailable: "not available",
  "rounds-to-zero": "more than nobody, but shown in steps this would read 0",
};

/**
 * Says in words why there is no number.
 *
 * @param reason - the code of a cell
 * @returns words without a full stop
 * @example
 * import { describeReason } from "@career-benchmarks/disclosure";
 *
 * describeReason("small-denominator"); //=> "the group is too small to say anything about it"
 */
export function describeReason(reason: Reason): string {
  return words[reason];
}
