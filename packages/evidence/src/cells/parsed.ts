import type { Issue } from "@career-benchmarks/core";
import type { CellIssueCode } from "./cell-issue.js";

/** A cell read: its value, undefined where it says that there is none, or what is wrong with it. */
export type Parsed<Value, Code extends string = CellIssueCode> =
  | {
      readonly ok: true;
      readonly value: Value;
      /** What the reader should know all the same; never an error. */
      readonly issue?: Issue<Code>;
    }
  | { readonly ok: false; readonly issue: Issue<Code> };
