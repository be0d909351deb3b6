import { readFileSync } from "node:fs";
import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
import { describe, expect, it } from "vitest";
import { scoreCsv } from "../score-csv.js";
import { readTable } from "../table/read-table.js";
import { writeTemplate } from "./template.js";
import { writeRejects } from "./write-rejects.js";
import { resultShapes, writeResults } from "./write-results.js";

const options = { rubrics: [gatsby2014School], rubric: gatsby2014School.id };
const inputs = ["assessments.csv", "published.csv"].map((file) => ({
  file,
  text: readFileSync(new URL(`../../../../examples/score-a-csv/${file}`, import.meta.url), "utf8"),
}));
const scored = scoreCsv(inputs, options);
const results = scored.results.map(({ result }) => result);

describe("results as CSV", () => {
  it.each(resultShapes)("in the shape %s are as in the golden file", async (shape) => {
    await expect(writeResults(results, shape)).toMatchFileSnapshot(
      `../../test/golden/results-${shape}.csv`,
    );
  });

  it("have a row per assessment, per benchmark and per indicator", () => {
    const rowsOf = (shape: (typeof resultShapes)[number]) =>
      readTable(writeResults(results, shape)).rows;
    expect(rowsOf("wide")).toHaveLength(15);
    expect(rowsOf("benchmarks")).toHaveLength(15 * 8);
    expect(rowsOf("indicators")).toHaveLength(12 * 45);
  });

  it("of nothing are a header", () => {
    expect(readTable(writeResults([], "wide"))).toMatchObject({ rows: [] });
  });
});

describe("rejects as CSV", () => {
  it("are as in the golden file", async () => {
    await expect(writeRejects(scored.rejects, scored.header)).toMatchFileSnapshot(
      "../../test/golden/rejects.csv",
    );
  });

  it("give the missing results once they are mended", () => {
    const mended = writeRejects(scored.rejects, scored.header)
      .replace(",12-Aug,", ",8 of 12,")
      .replace(",mots,", ",most,")
      .replace(",n/a,", ",0 of 0,")
      .replace("gatsby-2014-school,,", "gatsby-2014-school,7-13,");
    const again = scoreCsv([{ text: mended }], options);
    expect(again.rejects).toEqual([]);
    expect(again.results).toHaveLength(3);
  });
});

it("the reasons of a reject have no control character and are bounded; its cells stay as they are", () => {
  const column = "bm1_\u202e";
  const issue = { code: "cell-not-understood", severity: "error", place: { column } } as const;
  const cells = { [column]: "a\u202eb" };
  const place = { file: "in\u001b[2J.csv", row: 1 };
  const issues = Array.from({ length: 1000 }, () => issue);
  const { header, rows } = readTable(writeRejects([{ place, cells, issues }], [column]));
  const [file, , , reason, cell] = rows[0]?.cells ?? [];
  expect(header[4]).toBe(column);
  expect(cell).toBe("a\u202eb");
  expect(file).toBe(String.raw`in\u001b[2J.csv`);
  expect(reason).toMatch(/^bm1_\\u202e: \[cell-not-understood\]; .*; … and 980 more\.$/);
});

describe("the template", () => {
  it("is a header row that the reader takes whole", () => {
    for (const percents of [false, true]) {
      const text = writeTemplate(gatsby2014School, { percents });
      expect(scoreCsv([{ text }], options)).toMatchObject({ results: [], rejects: [], issues: [] });
    }
  });
});
