import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { sendInMainstream } from "@career-benchmarks/core/interpretations/send-in-mainstream";
import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
import { gatsby2025School } from "@career-benchmarks/core/rubrics/2025-school";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ReadOptions } from "../read/options.js";
import { scoreCsv } from "../score-csv.js";
import { writeTable } from "../table/write-table.js";
import { writeResults } from "../write/write-results.js";
import type { BulkShape } from "./result-text.js";
import { streamResultsCsv } from "./stream-results-csv.js";

const options: ReadOptions = {
  rubrics: [gatsby2014School, gatsby2025School],
  interpretations: [sendInMainstream],
  rubric: (asAt) => (asAt >= "2025-09" ? gatsby2025School.id : gatsby2014School.id),
};

type Input = string | Uint8Array;

async function inBulk(chunks: Iterable<Input>, shape: BulkShape, given = options) {
  const all = { text: "", results: 0, ordinary: 0 };
  const [rejects, warnings, issues]: unknown[][] = [[], [], []];
  for await (const batch of streamResultsCsv([{ source: chunks }], { ...given, shape })) {
    all.text += batch.text;
    all.results += batch.results;
    all.ordinary += batch.ordinary;
    rejects?.push(...batch.rejects);
    warnings?.push(...batch.warnings);
    issues?.push(...batch.issues);
  }
  return { ...all, rejects, warnings, issues: inOrder(issues ?? []) };
}

/** What the same rows give when each makes a result. */
function oneByOne(text: Input, shape: BulkShape, given = options) {
  const { results, rejects, issues } = scoreCsv([{ text }], given);
  const made = results.map(({ result }) => result);
  return {
    text: writeResults(made, shape),
    results: made.length,
    rejects,
    warnings: made.flatMap((result) => result.issues),
    issues: inOrder(issues),
  };
}

/** What is said of the file as a whole comes when it is found, rows or not. */
function inOrder(issues: readonly unknown[]): readonly string[] {
  return issues.map((issue) => JSON.stringify(issue)).sort();
}

const ordinaryCells: Readonly<Record<string, readonly string[]>> = {
  assessment_id: ["", "A1", "row 7", "=1", "a,b"],
  urn: ["123456", "123457", "123458", "123459"],
  name: ["", "Example School", "St Mary's", "'-x", "École", " padded "],
  site: ["", "North", "NORTH"],
  as_at: ["2023", "2024-07-31", "2025-10"],
  completed_on: ["", "2024-07"],
  state: ["", "draft", "Completed"],
  rubric: ["", "", "", "gatsby-2014-school", "GATSBY-2014-SCHOOL"],
  year_groups: ["7-11", "7-13", "X ks4 ks5", "12 13"],
  bm1_1_lead: ["", "yes", "Yes", "no", " no "],
  bm5_1_each_year: ["", "all", "some..most", "8 of 12 (1 unknown)", "8 of 12", "0 of 9", "69%"],
  bm7_2_visits_by_18: ["", "3 of 5", "0 of 0", "most"],
};

const oddCells: typeof ordinaryCells = {
  ...ordinaryCells,
  urn: ["", "12345", "123456", "123456", "12 3456"],
  ukprn: ["", "", "10000001", "1"],
  name: ["", "A", 'say "so"', "line\nend", "name", "nul\0"],
  as_at: ["", "2024", "2024-13", "31/07/2024"],
  state: ["", "done"],
  rubric: ["", "gatsby-2014-school+send-in-mainstream", "gatsby-2014-shool", "gatsby-2025-school"],
  year_groups: ["", "7-11", "7-13", "5-8 middle", "07-Nov", "X"],
  cohort_size: ["", "30", "many"],
  cohort_of: ["", "30", "29", "120"],
  cohort_reason: ["", "year 11"],
  bm1_1_lead: ["", "yes", "perhaps", "bm1_1_lead", "no..yes"],
  bm5_1_each_year: ["", "12 of 8", "12-Aug", "5 of 9 (2 medical)", "1000000000 of 1", "na"],
  bm7_2_visits_by_18: ["", "na:no-realistic-destination", "n/a", "yes"],
  bm1_percent: ["", "", "", "58"],
  notes: ["", "x"],
};

const row = (cells: typeof ordinaryCells) =>
  fc.tuple(...Object.values(cells).map((texts) => fc.constantFrom(...texts)));

const tables = fc.oneof(
  fc.array(row(ordinaryCells), { maxLength: 12 }).map((rows) => [ordinaryCells, rows] as const),
  fc
    .array(fc.oneof(row(oddCells), row({ ...oddCells, ...ordinaryCells })), { maxLength: 12 })
    .map((rows) => [oddCells, rows.map((cells) => cells)] as const),
);

const texts = tables.chain(([cells, rows]) =>
  fc.constantFrom("\r\n", "\n", "\r").map((lineEnd) => {
    const names = Object.keys(cells);
    const table = rows.map((given) => names.map((_, index) => given[index] ?? ""));
    return writeTable(names, table, { formulas: "keep" }).replaceAll("\r\n", lineEnd);
  }),
);

const shapes = ["wide", "benchmarks"] as const;

describe("results in bulk are, byte for byte, those of one by one", () => {
  it.each(shapes)("for any table and any chunks, %s", async (shape) => {
    const cuts = fc.array(fc.nat({ max: 2000 }), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(texts, cuts, async (text, at) => {
        const { ordinary: _, ...bulk } = await inBulk(pieces(text, at), shape);
        expect(bulk).toEqual(oneByOne(text, shape));
      }),
      { numRuns: 60 },
    );
  });

  it("for any text at all", async () => {
    const noise = fc.string({
      unit: fc.constantFrom(",", ";", '"', "\n", "\r", "'", " ", "7", "yes", "urn", "é"),
    });
    const header = "urn,as_at,year_groups,bm1_1_lead\n123456,2024,7-11,yes\n";
    await fc.assert(
      fc.asyncProperty(fc.boolean(), noise, async (headed, text) => {
        const whole = headed ? header + text : text;
        const { ordinary: _, ...bulk } = await inBulk([whole], "wide");
        expect(bulk).toEqual(oneByOne(whole, "wide"));
      }),
      { numRuns: 60 },
    );
  });

  it.each(files())("for $name", async ({ bytes }) => {
    for (const shape of shapes) {
      const { ordinary: _, ...bulk } = await inBulk([bytes], shape);
      expect(bulk).toEqual(oneByOne(bytes, shape));
    }
  });

  it("below what looks like another header, though each of its cells could be data", async () => {
    const text = [
      "assessment_id,name,site,as_at,year_groups,bm1_1_lead",
      "A1,Example School,,2024,7-11,yes",
      "site,assessment_id,name,2024,7-11,",
      "A2,Sample Academy,,2024,7-11,yes",
    ].join("\n");
    const { ordinary, ...bulk } = await inBulk([text], "wide");
    expect(bulk).toEqual(oneByOne(text, "wide"));
    expect(ordinary).toBe(1);
  });

  it.each(["reject", "unknown"] as const)("where what is invalid means %s", async (onInvalid) => {
    const text =
      "urn,as_at,year_groups,bm1_1_lead\n123456,2024,7-11,perhaps\n123457,2024,7-11,no\n";
    const given = { ...options, onInvalid, assumeYearGroups: [11] as const };
    const { ordinary: _, ...bulk } = await inBulk([text], "wide", given);
    expect(bulk).toEqual(oneByOne(text, "wide", given));
  });
});

describe("ordinary rows", () => {
  const names = Object.keys(ordinaryCells);
  const [id, urn, , , , , , rubric, yearGroups] = names.keys();
  const cells = (index: number) =>
    Object.values(ordinaryCells).map((known, column) => {
      if (column === id) return `A${index}`;
      if (column === urn) return `${100_000 + index}`;
      if (column === rubric) return "gatsby-2014-school";
      return column === yearGroups ? "7-13" : (known[index % known.length] ?? "");
    });
  const rows = Array.from({ length: 500 }, (_, index) => cells(index));

  it("take the short way, every one", async () => {
    const { ordinary, results } = await inBulk([writeTable(names, rows)], "wide");
    const quoted = rows.filter((row) => row.some((cell) => /,|^ | $/.test(cell))).length;
    expect(results).toBe(500);
    expect(ordinary).toBe(500 - quoted);
    expect(quoted).toBeLessThan(200);
  });

  it("take it also where a column holds more texts than are kept", async () => {
    const lines = Array.from({ length: 1300 }, (_, index) => {
      const share = `${index % 50} of ${100 + index} (1 unknown)`;
      return `${100_000 + index},2024,7-13,gatsby-2014-school,${share},yes`;
    });
    const text = ["urn,as_at,year_groups,rubric,bm5_1_each_year,bm1_1_lead", ...lines].join("\n");
    const { ordinary, text: written } = await inBulk([text], "wide");
    const valid = oneByOne(text, "wide");
    expect(ordinary).toBe(valid.results - valid.warnings.length);
    expect(written).toBe(valid.text);
  }, 60_000);

  it("stop being that when an assessment stands twice, however it was read before", async () => {
    const one = "123456,2024,7-13,gatsby-2014-school,yes";
    const quoted = `"123456",2024,7-13,gatsby-2014-school,yes`;
    const text = ["urn,as_at,year_groups,rubric,bm1_1_lead", one, quoted, one].join("\n");
    const { ordinary, warnings } = await inBulk([text], "wide");
    expect(ordinary).toBe(1);
    expect(warnings).toMatchObject([
      { code: "assessment-repeated", place: { row: 2 } },
      { code: "assessment-repeated", place: { row: 3 } },
    ]);
  });
});

function pieces(text: string, at: readonly number[]): readonly string[] {
  const cuts = [0, ...at.map((cut) => Math.min(cut, text.length)), text.length];
  const sorted = cuts.toSorted((a, b) => a - b);
  return sorted.slice(1).map((cut, index) => text.slice(sorted[index], cut));
}

/** The files of the corpus and the examples. */
function files() {
  const folders = ["../../test/corpus/", "../../../../examples/score-a-csv/"];
  return folders.flatMap((folder) => {
    const path = fileURLToPath(new URL(folder, import.meta.url));
    if (!existsSync(path)) return [];
    return readdirSync(path, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".csv"))
      .map((name) => ({ name, bytes: new Uint8Array(readFileSync(path + name)) }));
  });
}
