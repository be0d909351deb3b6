import { normaliseBoolean } from "../normalise/normalise-boolean.js";
import type { Normalised } from "../normalise/normalised.js";
import type { ReadField } from "./learner-source.js";

/** The fields that tell whether a learner is disadvantaged, by what they say; any may be missing. */
export interface DisadvantageFields {
  /** Free school meals at any time in the last six years. */
  readonly everInSixYears: string;
  /** Free school meals now. */
  readonly now?: string;
  /** Pupil premium, which may also be paid for other reasons than deprivation. */
  readonly premium?: string;
}

/**
 * Reads whether a learner is disadvantaged. Meals now are meals in the last six years; no meals now
 * says nothing of the years before. The premium decides only where nothing is known of meals in six
 * years, since it is also paid for children of service families and after care.
 */
export function readDisadvantaged(
  read: ReadField,
  { everInSixYears, now, premium }: DisadvantageFields,
): Normalised<boolean> {
  const ever = read("disadvantaged", everInSixYears, normaliseBoolean);
  if (ever.ok && ever.value) return ever;
  const current = now === undefined ? undefined : read("disadvantaged", now, normaliseBoolean);
  if (current?.ok && current.value) return current;
  if (ever.ok || premium === undefined) return ever;
  const paid = read("disadvantaged", premium, normaliseBoolean);
  return paid.ok ? paid : ever;
}
