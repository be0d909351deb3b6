import { readdirSync, readFileSync } from "node:fs";
import { formatIssue } from "@career-benchmarks/core";
import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
import { describe, expect, it } from "vitest";
import { readTable, scoreCsv, streamCsv, writeRejects } from "../../src/index.js";
import type { ReadOptions } from "../../src/read/options.js";
import type { RowOutcome } from "../../src/score-rows.js";
import type { ReadTableOptions } from "../../src/table/table-reader.js";

const folder = new URL("./", import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith(".csv"))
  .map((name) => name.slice(0, -".csv".length));
const bytesOf = (name: string) => new Uint8Array(readFileSync(new URL(`${name}.csv`, folder)));

/** What only the reader of a file can know. */
const told: Readonly<Record<string, ReadTableOptions>> = {
  "delimiter-told": { delimiter: "~" },
  "header-after-title-told": { headerRow: 4 },
  "header-row-beyond-the-file": { headerRow: 9 },
};
const optionsOf = (name: string): ReadOptions => ({
  rubrics: [gatsby2014School],
  rubric: gatsby2014School.id,
  ...told[name],
});

/** The chunks of a file: some of one byte, some of a few, some of many. */
function* chunksOf(bytes: Uint8Array) {
  const sizes = [1, 2, 3, 1, 7, 1, 1, 40, 5];
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    // A long file goes on in longer pieces.
    const size = (sizes[turn % sizes.length] ?? 1) * (at > 500 ? 97 : 1);
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

async function streamed(name: string) {
  const issues: string[] = [];
  const rows: RowOutcome[] = [];
  let header: readonly string[] = [];
  const options = optionsOf(name);
  for await (const batch of streamCsv([{ source: chunksOf(bytesOf(name)) }], options)) {
    header = batch.header;
    issues.push(...batch.issues.map(formatIssue));
    rows.push(...batch.rows);
  }
  return { header, issues, rows };
}

describe.each(names)("the corpus file %s", (name) => {
  const scored = scoreCsv([{ text: bytesOf(name) }], optionsOf(name));

  it("gives the records and issues of its golden file, in pieces too", async () => {
    const { header, issues, rows } = await streamed(name);
    const table = readTable(bytesOf(name), told[name]);
    const lines = [
      `header: ${JSON.stringify(header)}`,
      ...issues.map((issue) => `issue: ${issue}`),
      ...rows.flatMap((outcome, index) => [
        "",
        `cells: ${cut(JSON.stringify(table.rows[index]?.cells))}`,
        ...describeOutcome(outcome),
      ]),
    ];
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(`./${name}.golden.txt`);
    expect(scored.issues.map(formatIssue)).toEqual(issues);
    expect(scored.results).toEqual(rows.flatMap((outcome) => (outcome.ok ? [outcome.row] : [])));
    expect(scored.rejects).toEqual(rows.flatMap((outcome) => (outcome.ok ? [] : [outcome.reject])));
  });

  it("loses no row, and its reject file gives every rejected cell back", () => {
    const table = readTable(bytesOf(name), told[name]);
    expect(scored.results.length + scored.rejects.length).toBe(table.rows.length);
    const rejects = readTable(writeRejects(scored.rejects, scored.header));
    expect(rejects.rows.map(({ cells }) => filled(cells.slice(4)))).toEqual(
      scored.rejects.map(({ place }) => filled(table.rows[(place.row ?? 0) - 1]?.cells ?? [])),
    );
  });
});

const filled = (cells: readonly string[]) => cells.filter((cell) => cell !== "");
const cut = (text = "") => (text.length > 200 ? `${text.slice(0, 199)}…` : text);

function describeOutcome(outcome: RowOutcome): readonly string[] {
  const { place } = outcome.ok ? outcome.row : outcome.reject;
  const where = `row ${place.row}, line ${place.line}`;
  const issues = outcome.ok ? outcome.row.result.issues : outcome.reject.issues;
  const lines = issues.map((issue) => `  ${issue.severity} ${formatIssue(issue)}`);
  if (!outcome.ok) return [`${where}: rejected`, ...lines];
  const { institution, asAt, profile, benchmarks } = outcome.row.result;
  const points = benchmarks.map(({ min, max, available }) => `${min}-${max}/${available}`);
  const who = JSON.stringify([
    institution.urn,
    institution.name,
    asAt,
    profile.yearGroups.join(" "),
  ]);
  return [`${where}: ${who} ${points.join(" ")}`, ...lines];
}

it("the corpus holds at least 60 files", () => {
  expect(names.length).toBeGreaterThanOrEqual(60);
});
