import { formatIssues } from "@career-benchmarks/core";
import type { CsvIssue } from "@career-benchmarks/csv";
import { CommandError } from "./command-error.js";

/** Picks the errors among what is wrong with files as a whole. */
export function fileErrors(issues: readonly CsvIssue[]): readonly CsvIssue[] {
  return issues.filter(({ severity }) => severity === "error");
}

const refusedCodes: readonly CsvIssue["code"][] = ["file-not-csv", "file-about-learners"];

/**
 * Stops when a file is something else than expected, such as a workbook, or is about learners, whose
 * rows are to be copied into no reject file; says what to do with each.
 */
export function refuseFiles(issues: readonly CsvIssue[]): void {
  const refused = issues.filter(({ code }) => refusedCodes.includes(code));
  if (refused.length > 0) throw new CommandError(formatIssues(refused).join("\n"));
}
