import { InputError, type Issue, quote } from "@career-benchmarks/core";
import { encodings } from "./decode/detect-encoding.js";
import type { ReadTableOptions } from "./table-reader.js";

/** Refuses a layout that no file can have, whatever it was typed as. */
export function checkLayout({ delimiter, encoding, headerRow }: ReadTableOptions): void {
  const issues: Issue<string>[] = [];
  const wrong = (path: string, expected: string, value: unknown) =>
    issues.push({
      code: "value-invalid",
      severity: "error",
      path,
      expected,
      received: quote(value),
    });
  if (delimiter !== undefined && !/^[^"\r\n\ufeff]$/.test(delimiter)) {
    wrong("delimiter", "one character, neither a quote nor a line end", delimiter);
  }
  if (encoding !== undefined && !encodings.includes(encoding)) {
    wrong("encoding", `one of ${encodings.join(", ")}`, encoding);
  }
  if (headerRow !== undefined && !(Number.isInteger(headerRow) && headerRow > 0)) {
    wrong("headerRow", "a whole number from 1", headerRow);
  }
  if (issues.length > 0) throw new InputError(issues);
}
