import { quote } from "@career-benchmarks/core";
import type { CellIssue } from "./cell-issue.js";
import { findMissing, type MissingCode } from "./missing-codes.js";

/** A cell that says that there is nothing to tell. */
export interface NothingSaid {
  readonly ok: true;
  readonly value: undefined;
  readonly issue?: CellIssue;
}

/**
 * Reads a cell that may say that there is no value: not known, or not applicable.
 *
 * @param text - the text of the cell
 * @param options - `open` where the cell may hold any text, so that a single letter is one
 * @returns nothing said, with a warning for a code of older tables; undefined when it says something
 * @example
 * import { parseMissing } from "@career-benchmarks/evidence/cells";
 *
 * parseMissing("not known"); //=> { ok: true, value: undefined }
 * parseMissing("c", { open: true }); //=> undefined
 */
export function parseMissing(
  text: string,
  { open = false }: { readonly open?: boolean } = {},
): NothingSaid | undefined {
  const missing = findMissing(text);
  if (!missing || (open && /^[a-z]$/.test(missing.code))) return undefined;
  return {
    ok: true,
    value: undefined,
    ...(missing.legacy && { issue: legacyCode(text, missing) }),
  };
}

/** Warns of a code that other tables use otherwise. */
export function legacyCode(text: string, { note }: MissingCode): CellIssue {
  return {
    code: "missing-code-legacy",
    severity: "warning",
    expected: "an empty cell where the answer is not known",
    received: quote(text),
    hint: `It was counted as unknown (${note}).`,
  };
}
