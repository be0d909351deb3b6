import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
import { describe, expect, it } from "vitest";
import type { CsvStreamInput } from "./read/options.js";
import { scoreCsv } from "./score-csv.js";
import { type ScoredBatch, type StreamCsvOptions, streamCsv } from "./stream-csv.js";

const options = { rubrics: [gatsby2014School], rubric: gatsby2014School.id };
const header = "urn,name,as_at,year_groups,bm5_1_each_year\n";
const row = (number: number) => `${number},School ${number},2024,7-11,most\n`;

async function all(inputs: readonly CsvStreamInput[], more: Partial<StreamCsvOptions> = {}) {
  const batches: ScoredBatch[] = [];
  for await (const batch of streamCsv(inputs, { ...options, ...more })) batches.push(batch);
  return batches;
}
const issuesOf = (batches: readonly ScoredBatch[]) =>
  batches.flatMap(({ rows }) =>
    rows.flatMap((outcome) => (outcome.ok ? outcome.row.result.issues : outcome.reject.issues)),
  );

describe("streamCsv", () => {
  it("gives a large file in many small batches, in order", async () => {
    const text = header + Array.from({ length: 5000 }, (_, index) => row(100_000 + index)).join("");
    const batches = await all([{ source: text, file: "a.csv" }]);
    expect(batches.length).toBeGreaterThan(2);
    expect(Math.max(...batches.map(({ rows }) => rows.length))).toBeLessThan(3000);
    const places = batches.flatMap(({ rows }) =>
      rows.map((outcome) => (outcome.ok ? outcome.row.place.row : undefined)),
    );
    expect(places).toEqual(Array.from({ length: 5000 }, (_, index) => index + 1));
  });

  it("finds an assessment that stands twice, in another file too", async () => {
    const inputs = [
      { source: header + row(100_001) + row(100_002), file: "a.csv" },
      { source: header + row(100_003) + row(100_002) + row(100_003), file: "b.csv" },
    ];
    expect(issuesOf(await all(inputs)).map(({ place, hint }) => [place?.row, hint])).toEqual([
      [2, "The same stands in row 2 of a.csv; each is scored by itself."],
      [3, "The same stands in row 1 of b.csv; each is scored by itself."],
    ]);
  });

  it("tells how far it is, over all inputs", async () => {
    const said: unknown[] = [];
    const onProgress = (...progress: unknown[]) => said.push(progress);
    const sources = [header + row(1), header + row(2) + row(3)];
    const size = sources.join("").length;
    await all(
      sources.map((source) => ({ source })),
      { onProgress },
    );
    expect(said.at(-1)).toEqual([3, size, size]);
    await all([{ source: [header, row(1)] }], { onProgress });
    expect(said.at(-1)).toEqual([1, (header + row(1)).length, undefined]);
  });

  it("reads each input by its own layout", async () => {
    const batches = await all([
      { source: `Title\n${header}${row(1)}`, headerRow: 2 },
      { source: (header + row(2)).replaceAll(",", "~"), delimiter: "~" },
    ]);
    expect(batches.map(({ rows }) => rows.map(({ ok }) => ok))).toEqual([[true], [true]]);
  });

  it("says of a file what it is, and reads the next one", async () => {
    const batches = await all([{ source: "%PDF-1.7", file: "a.pdf" }, { source: header + row(1) }]);
    expect(batches.map(({ issues, rows }) => [issues[0]?.code, rows.length])).toEqual([
      ["file-not-csv", 0],
      [undefined, 1],
    ]);
  });

  it("refuses a source that it can't read, with a code", async () => {
    await expect(all([{ source: 7 as never }])).rejects.toMatchObject({
      issues: [{ code: "source-unreadable" }],
    });
    await expect(all([{ source: [7 as never] }])).rejects.toMatchObject({
      issues: [{ code: "source-unreadable" }],
    });
  });

  it("passes on what a source fails with", async () => {
    async function* source() {
      yield header;
      throw new Error("the line is down");
    }
    await expect(all([{ source: source() }])).rejects.toThrow("the line is down");
  });
});

describe("issues that may not quote", () => {
  const secret = "zebrasecret";
  const names =
    "urn,ukprn,name,site,as_at,completed_on,state,rubric,year_groups,cohort_size,cohort_of";
  const columns = `${names},bm1_1_lead,bm5_1_each_year,bm1_percent`.split(",");
  const cells = [
    secret,
    `9${secret}`,
    `na:${secret}`,
    `${secret}..most`,
    `12/${secret}`,
    `"${secret}`,
  ];
  // Each cell in each column, so that every check meets one.
  const rows = columns.flatMap((_, at) =>
    cells.map((cell) =>
      columns
        .map((name, index) => {
          const good = { as_at: "2024", year_groups: "7-11" }[name] ?? "";
          return index === at ? cell : good;
        })
        .join(","),
    ),
  );
  const text = [columns.join(","), ...rows, `${secret},`.repeat(20), `a,${secret},\0`].join("\n");

  it("hold nothing of a cell", () => {
    const { results, rejects, issues } = scoreCsv([{ text }], { ...options, quoteValues: false });
    const found = [
      ...issues,
      ...[...results.map(({ result }) => result), ...rejects].flatMap((one) => one.issues),
    ];
    expect(found.length).toBeGreaterThan(50);
    expect(JSON.stringify(found)).not.toContain(secret);
    expect(
      JSON.stringify(scoreCsv([{ text }], options).rejects.flatMap((one) => one.issues)),
    ).toContain(secret);
  });
});

describe("a reject file", () => {
  it("keeps a repeated column and cells beyond the last, so that the same is wrong again", async () => {
    const { writeRejects } = await import("./write/write-rejects.js");
    for (const text of [
      "name,as_at,year_groups,bm1_1_lead,name\nA,2024,7-11,yes,B\n",
      "name,as_at,,year_groups,bm1_1_lead\nA,2024,own,7-11,yes,,more\n",
    ]) {
      const first = scoreCsv([{ text }], options);
      const written = writeRejects(first.rejects, first.header);
      const again = scoreCsv([{ text: written }], options);
      const codes = ({ rejects }: typeof first) =>
        rejects.map(({ issues }) => issues.map(({ code }) => code));
      expect(codes(again)).toEqual(codes(first));
      expect(codes(first)).toHaveLength(1);
      expect(written.split("\r\n")[0]).toBe(
        `reject_file,reject_row,reject_line,reject_reason,${text.split("\n")[0]}`,
      );
    }
  });

  it("rejects rows below another header again", async () => {
    const { writeRejects } = await import("./write/write-rejects.js");
    const text = `${header}${row(1)}name,urn,as_at,year_groups,bm5_1_each_year\nA,900001,2024,7-11,all\n`;
    const first = scoreCsv([{ text }], options);
    expect(first.rejects).toHaveLength(2);
    const again = scoreCsv([{ text: writeRejects(first.rejects, first.header) }], options);
    expect(again.results).toEqual([]);
    expect(
      again.rejects.map(({ issues }) => issues.some(({ code }) => code === "header-changed")),
    ).toEqual([true, true]);
  });
});
