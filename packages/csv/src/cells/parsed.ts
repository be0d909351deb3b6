import type { CsvIssue } from "../issue.js";

/** A cell read: its value, nothing for an empty cell, or what is wrong with it. */
export type Parsed<Value> =
  | {
      readonly ok: true;
      readonly value: Value;
      /** What the reader should know all the same; never an error. */
      readonly issue?: CsvIssue;
    }
  | { readonly ok: false; readonly issue: CsvIssue };
