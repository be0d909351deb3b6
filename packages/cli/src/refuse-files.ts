import { formatIssues } from "@career-benchmarks/core";
import type { CsvIssue } from "@career-benchmarks/csv";
import { CommandError } from "./command-error.js";

/** Picks the errors among what is wrong with files as a whole. */
export function fileErrors(issues: readonly CsvIssue[]): readonly CsvIssue[] {
  return issues.filter(({ severity }) => severity === "error");
}

/** Stops when a file is not CSV but something else, such as a workbook; says what to do with each. */
export function refuseFiles(issues: readonly CsvIssue[]): void {
  const refused = issues.filter(({ code }) => code === "file-not-csv");
  if (refused.length > 0) throw new CommandError(formatIssues(refused).join("\n"));
}
