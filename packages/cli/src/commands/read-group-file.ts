import { formatIssues } from "@career-benchmarks/core";
import { type GroupAggregate, type Groups, readGroups } from "@career-benchmarks/csv";
import { CommandError } from "../command-error.js";
import { readBytes } from "../read-inputs.js";
import type { Terminal } from "../terminal.js";

/** Reads the file of `--groups`; a row that can't be understood stops, for counts would be wrong. */
export async function readGroupFile(file: string, terminal: Terminal): Promise<Groups> {
  const groups = await readGroups(await readBytes(file), { file });
  const errors = groups.issues.filter(({ severity }) => severity === "error");
  if (errors.length > 0) {
    throw new CommandError(`The groups can't be used:\n${lines(formatIssues(errors))}`);
  }
  await terminal.err(lines(formatIssues(groups.issues)));
  return groups;
}

const groupsShown = 100;

/** Says in a table how many of each group have reported and how many benchmarks they achieve. */
export function describeGroups(summaries: readonly GroupAggregate[]): string {
  const rows = summaries.flatMap(({ groupType, group, aggregate: { reporting, editions } }) => {
    const name = group === null ? `(no ${groupType})` : group;
    const reported = reporting ? `${reporting.reported} of ${reporting.expected}` : "";
    const keys = [groupType, name, reported];
    if (editions.length === 0) return [[...keys, "", "0", ""]];
    return editions.map(({ edition, n, eight: { mean } }) => {
      const range = mean && (mean.min === mean.max ? mean.min : `${mean.min} to ${mean.max}`);
      return [...keys, edition ?? "own rubric", `${n}`, range ?? ""];
    });
  });
  const head = ["type", "group", "reported", "edition", "results", "benchmarks on average"];
  const shown = rows.slice(0, groupsShown);
  const widths = head.map((name, column) =>
    Math.max(name.length, ...shown.map((row) => (row[column] ?? "").length)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd();
  const more = rows.length - shown.length;
  const rest =
    more > 0 ? [`… and ${more} more: --out FOLDER writes all of them to groups.csv.`] : [];
  return lines([...[head, ...shown].map(line), ...rest]);
}

function lines(texts: readonly string[]): string {
  return texts.map((text) => `${text}\n`).join("");
}
