import { escapeText, formatIssue, type Issue } from "@career-benchmarks/core";

const issuesShown = 20;

/** What went wrong in a run: messages for the first issues, and counts of all. */
export interface Problems {
  /** Adds issues; those beyond the first are only counted. */
  readonly add: (issues: readonly Issue<string>[]) => void;
  /** Tells the issues and how many rows were rejected, a line each. */
  readonly describe: (rows: {
    readonly rejected: number;
    readonly all: number;
    /** Where the rejected rows are; none when they were not kept. */
    readonly rejectFiles: readonly string[];
  }) => string;
}

/** Collects what is wrong with the files and with rejected rows. */
export function collectProblems(): Problems {
  const shown: string[] = [];
  let count = 0;
  return {
    add: (issues) => {
      count += issues.length;
      for (const issue of issues.slice(0, issuesShown - shown.length)) {
        shown.push(formatIssue(issue));
      }
    },
    describe: ({ rejected, all, rejectFiles }) => {
      const lines = [...shown];
      if (count > shown.length) lines.push(`… and ${count - shown.length} more.`);
      if (rejected > 0) {
        const where =
          rejectFiles.length === 0
            ? "Add --rejects FILE to keep them for fixing"
            : `They are in ${rejectFiles
                .slice(0, 5)
                .map((file) => escapeText(file))
                .join(" and ")}: fix them there and score that file`;
        lines.push(`${rejected} of ${all} rows could not be scored. ${where}.`);
      }
      return lines.map((line) => `${line}\n`).join("");
    },
  };
}
