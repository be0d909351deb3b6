import type { ReadRow } from "./csv-row.js";

/** Who was assessed, where, when and with which rubric: what makes two rows the same assessment. */
export interface AssessmentKey {
  /** The URN of the institution, else its UKPRN, else its name in small letters. */
  readonly who: string | undefined;
  /** In small letters. */
  readonly site: string | undefined;
  readonly asAt: string | undefined;
  readonly rubric: string;
}

/** Gives the key of a row that was read. */
export function assessmentKey({ content, rubric }: ReadRow): AssessmentKey {
  const { institution, asAt } = content.kind === "answers" ? content.assessment : content.details;
  return {
    who: institution?.urn ?? institution?.ukprn ?? institution?.name?.toLowerCase(),
    site: institution?.site?.toLowerCase(),
    asAt,
    rubric: rubric.id,
  };
}
