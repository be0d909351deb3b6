import { missingCodes } from "@career-benchmarks/evidence/cells";
import type { LabelledValue } from "./table-schema.js";

/** The texts of an answer that is not known; those that older tables use otherwise are left out. */
export const missingAnswers: readonly LabelledValue[] = missingCodes
  .filter(({ means, legacy }) => means === "unknown" && !legacy)
  .map(({ code, note }) => ({ value: code, label: `not known: ${note}` }));

/** The same in a record file, without single letters: in some of its columns they are values. */
export const missingRecords: readonly LabelledValue[] = missingAnswers.filter(
  ({ value }) => !/^[a-z]$/.test(value),
);
