import type { Issue, IssueCode } from "@career-benchmarks/core";
import type { cellIssues } from "../issues/cell-issues.js";

/** The codes of what can be wrong with the text of a cell. */
export type CellIssueCode = keyof typeof cellIssues | Extract<IssueCode, "date-invalid">;

/** An issue about the text of a cell; whoever reads the file adds the place. */
export type CellIssue = Issue<CellIssueCode>;
