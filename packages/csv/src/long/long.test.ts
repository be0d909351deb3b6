import { formatIssue } from "@career-benchmarks/core";
import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ScoreCsvOptions, scoreCsv } from "../score-csv.js";
import type { RowOutcome } from "../score-rows.js";
import { streamCsv } from "../stream-csv.js";
import { writeTable } from "../table/write-table.js";
import { writeRejects } from "../write/write-rejects.js";
import { writeResults } from "../write/write-results.js";

const options: ScoreCsvOptions = { rubrics: [gatsby2014School], rubric: gatsby2014School.id };
const keys = ["urn", "as_at", "year_groups"];
const long = (...rows: readonly string[]) =>
  ["assessment_id,urn,as_at,year_groups,indicator,value", ...rows, ""].join("\n");
const score = (text: string, more: Partial<ScoreCsvOptions> = {}) =>
  scoreCsv([{ text, file: "l.csv" }], { ...options, ...more });
const said = (text: string) => score(text).rejects.map(({ issues }) => issues.map(formatIssue));

describe("a file with a row per answer", () => {
  const apart = long(
    "a,900001,2024-07,7-11,bm1_1_lead,yes",
    "b,900002,2024-07,7-13,bm5_1_each_year,8 of 12",
    "a,,,,bm5_1_each_year,most",
    "b,,,,BM1_1_Lead ,no",
    "c,900003,2024-07,7-11,,",
  );
  const wide = [
    "assessment_id,urn,as_at,year_groups,bm1_1_lead,bm5_1_each_year",
    "a,900001,2024-07,7-11,yes,most",
    "b,900002,2024-07,7-13,no,8 of 12",
    "c,900003,2024-07,7-11,,",
    "",
  ].join("\n");
  const tables = (text: string) =>
    (["wide", "indicators"] as const).map((shape) =>
      writeResults(
        score(text).results.map(({ result }) => result),
        shape,
      ),
    );

  it("means the same as the wide one, wherever the rows stand", () => {
    expect(score(apart).issues).toEqual([]);
    expect(tables(apart)).toEqual(tables(wide));
  });

  it("says where each result begins and of how many rows it was made", () => {
    expect(score(apart).results.map(({ place, rows }) => [place.row, rows])).toEqual([
      [1, 2],
      [2, 2],
      [5, 1],
    ]);
  });

  it("needs no id: institution, site, date and rubric tell assessments apart", () => {
    const text = [
      "urn,site,as_at,year_groups,indicator,value",
      "900001,North,2024-07,7-11,bm1_1_lead,yes",
      "900001,South,2024-07,7-11,bm1_1_lead,no",
      "900001,North,2024-07,,bm5_1_each_year,all",
      "",
    ].join("\n");
    const { results, rejects } = score(text);
    expect([results.map(({ rows }) => rows), rejects]).toEqual([[2, 1], []]);
  });

  it("may hold percentages", () => {
    const rows = ["a,900001,2024-07,7-11,bm1_percent,58", "a,,,,bm3_percent,100"];
    expect(score(long(...rows)).results[0]?.result.resolution).toBe("benchmark");
  });

  it("may have headers and questions of its own", () => {
    const text = "School;When;Years;Question;Answer\nSample;2024;7-11;Is there a lead?;Ja\n";
    const mapping = {
      columns: {
        School: "name",
        When: "as_at",
        Years: "year_groups",
        Question: "indicator",
        Answer: "value",
      },
      values: { indicator: { "Is there a lead?": "bm1_1_lead" }, value: { ja: "yes" } },
    };
    const { results, rejects } = score(text, { mapping });
    expect(rejects).toEqual([]);
    expect(results[0]?.content).toMatchObject({ assessment: { answers: { bm1_1_lead: "yes" } } });
  });
});

describe("the faults of a row per answer", () => {
  it("reject all rows of the assessment, each with its own fault or with the row that has one", () => {
    const text = long(
      "a,900001,2024-07,7-11,bm1_1_lead,yes",
      "a,,,,bm5_1_each_year,sometimes",
      "b,900002,2024-07,7-13,bm1_1_lead,yes",
    );
    const { results, rejects } = score(text);
    expect(results.map(({ place }) => place.row)).toEqual([3]);
    expect(rejects.map(({ place, cells }) => [place.row, cells["value"]])).toEqual([
      [1, "yes"],
      [2, "sometimes"],
    ]);
    expect(said(text)).toEqual([
      [
        "l.csv, row 1 (line 2): expected every row of the assessment to be right. Row 2 of the same assessment is not; this one needs no change. [assessment-rejected]",
      ],
      [expect.stringMatching(/^l\.csv, row 2 \(line 3\), value: expected .*found "sometimes"/)],
    ]);
  });

  it.each<[string, readonly string[], readonly string[]]>([
    [
      "an unknown indicator",
      ["a,900001,2024,7-11,bm1_1_laed,yes"],
      ["row 1 (line 2), indicator", "Did you mean bm1_1_lead?"],
    ],
    ["no indicator", ["a,900001,2024,7-11,,yes"], ["row 1 (line 2), indicator"]],
    [
      "another institution",
      ["a,900001,2024,7-11,bm1_1_lead,yes", "a,900002,,,,"],
      ["row 2 (line 3), urn", 'found "900002"'],
    ],
    [
      "another answer",
      ["a,900001,2024,7-11,bm1_1_lead,yes", "a,,,,bm1_1_lead,no"],
      ["row 2 (line 3), indicator", "answer-repeated"],
    ],
    ["no date", ["a,900001,,7-11,bm1_1_lead,yes"], ["row 1 (line 2), as_at", "as-at-missing"]],
    [
      "a date that is none",
      ["a,900001,,7-11,bm1_1_lead,yes", "a,,soon,,,"],
      ["row 2 (line 3), as_at"],
    ],
    [
      "a share that can't be",
      ["a,900001,2024,7-11,,", "a,,,,bm5_1_each_year,9 of 8"],
      ["row 2 (line 3), value", "share-exceeds-cohort"],
    ],
    [
      "a row too long",
      ["a,900001,2024,7-11,bm1_1_lead,yes,more"],
      ["row 1 (line 2)", "row-too-long"],
    ],
  ])("%s", (_name, rows, parts) => {
    const { results, rejects } = score(long(...rows));
    expect([results.length, rejects.length]).toEqual([0, rows.length]);
    const text = said(long(...rows))
      .flat()
      .join("\n");
    for (const part of parts) expect(text).toContain(part);
  });

  it("are none where the same answer stands twice, which is a warning", () => {
    const { results } = score(long("a,900001,2024,7-11,bm1_1_lead,yes", "a,,,,bm1_1_lead,yes"));
    expect(results[0]?.result.issues.map(({ code, place }) => [code, place?.row])).toEqual([
      ["answer-repeated", 2],
    ]);
  });

  it("in the header reject every row", () => {
    const { rejects } = score(
      "name,as_at,year_groups,indicator,value,value\nA,2024,7-11,bm1_1_lead,yes,no\n",
    );
    expect(rejects.map(({ issues }) => issues.map(({ code }) => code))).toEqual([
      ["column-repeated"],
    ]);
  });

  it("can be mended in the reject file, which gives the missing results", () => {
    const { rejects, header } = score(
      long("a,900001,2024-07,7-11,bm1_1_lead,yes", "a,,,,bm5_1_each_year,sometimes"),
    );
    const again = score(writeRejects(rejects, header).replace(",sometimes", ",most"));
    expect([again.rejects, again.results[0]?.rows]).toEqual([[], 2]);
  });

  it("hold no value where values are not to be quoted", () => {
    const { rejects } = score(
      long("a,900001,2024,7-11,bm5_1_each_year,canary", "a,900002,,,canary,"),
      { quoteValues: false },
    );
    expect(rejects.length).toBe(2);
    expect(JSON.stringify(rejects.map(({ issues }) => issues))).not.toContain("canary");
  });
});

describe("rows that stand together", () => {
  const text = long(
    "a,900001,2024-07,7-11,bm1_1_lead,yes",
    "a,,,,bm5_1_each_year,most",
    "b,900002,2024-07,7-13,bm1_1_lead,no",
  );

  it("are scored as soon as the next assessment begins", async () => {
    const rows: RowOutcome[] = [];
    const begun: number[] = [];
    async function* source() {
      for (const line of text.split(/(?<=\n)/)) {
        yield line.padEnd(70_000);
        begun.push(rows.length);
      }
    }
    const padded = { headerRow: 1 };
    for await (const batch of streamCsv([{ source: source(), ...padded }], {
      ...options,
      together: true,
    })) {
      rows.push(...batch.rows);
    }
    expect(rows).toHaveLength(2);
    expect(begun).toContain(1);
  });

  it("mean the same as gathered ones", () => {
    expect(score(text, { together: true })).toEqual(score(text));
  });

  it("that do not are rejected and said to be apart", () => {
    const late = `${text}a,,,,bm1_1_written_down,yes\n`;
    const { results, rejects } = score(late, { together: true });
    expect([results.length, rejects.length]).toEqual([2, 1]);
    expect(rejects[0]?.issues[0]).toMatchObject({ code: "assessment-apart", place: { row: 4 } });
  });
});

it("every row is among the rows of a result or among the rejects, and nothing depends on the order", () => {
  const cell = fc.constantFrom("", "yes", "no", "most", "8 of 12", "odd", "58");
  const row = fc.tuple(
    fc.constantFrom("a", "b", ""),
    fc.constantFrom("900001", "900002", ""),
    fc.constantFrom("2024-07", ""),
    fc.constantFrom("7-11", "7-13", ""),
    fc.constantFrom("bm1_1_lead", "bm5_1_each_year", "bm1_percent", "bm9_9_x", ""),
    cell,
  );
  const header = ["assessment_id", ...keys, "indicator", "value"];
  const filled = row.filter((cells) => cells.some((text) => text !== ""));
  const rowsAndOrder = fc
    .array(filled, { maxLength: 12 })
    .chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    );
  fc.assert(
    fc.property(rowsAndOrder, fc.boolean(), ([rows, shuffled], together) => {
      const { results, rejects } = score(writeTable(header, rows), { together });
      const accepted = results.reduce((sum, { rows: count = 1 }) => sum + count, 0);
      expect(accepted + rejects.length).toBe(rows.length);
      const inFile = [...results, ...rejects].map(({ place }) => place.row);
      expect(new Set(inFile).size).toBe(results.length + rejects.length);
      for (const { issues } of rejects) {
        expect(issues.some(({ severity }) => severity === "error")).toBe(true);
      }
      const counts = (order: typeof rows) => score(writeTable(header, order)).rejects.length;
      expect(counts(shuffled)).toBe(counts(rows));
    }),
    { numRuns: 150 },
  );
});
