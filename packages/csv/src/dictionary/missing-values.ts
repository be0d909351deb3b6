import { missingCodes } from "../cells/missing-codes.js";
import type { LabelledValue } from "./table-schema.js";

/** The texts of an answer that is not known; those that older tables use otherwise are left out. */
export const missingAnswers: readonly LabelledValue[] = missingCodes
  .filter(({ means, legacy }) => means === "unknown" && !legacy)
  .map(({ code, note }) => ({ value: code, label: `not known: ${note}` }));

/** A cell of a record file that says nothing. */
export const missingRecords: readonly LabelledValue[] = [{ value: "", label: "not known" }];
