import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scoreCsv } from "./score-csv.js";
import { readTable } from "./table/read-table.js";
import { writeTable } from "./table/write-table.js";
import { writeRejects } from "./write/write-rejects.js";

const options = { rubrics: [gatsby2014School], rubric: gatsby2014School.id };

const columns: Readonly<Record<string, readonly string[]>> = {
  name: ["A", "B", "C, D", ""],
  site: ["", "North"],
  as_at: ["2024", "2024-07-31", "2024-13", ""],
  year_groups: ["7-11", "7-13", "X ks4", "07-Nov", ""],
  bm1_1_lead: ["yes", "no", "", "perhaps"],
  bm5_1_each_year: ["all", "some..most", "8 of 12 (1 unknown)", "12 of 8", "12-Aug", ""],
  bm7_2_visits_by_18: ["0 of 0", "3 of 5", "n/a", ""],
  notes: ["x", ""],
};
const header = Object.keys(columns);
const row = fc.tuple(...header.map((name) => fc.constantFrom(...(columns[name] ?? []))));
const rows = fc.array(row, { maxLength: 12 });

describe("law 8: rows in are results and rejects", () => {
  it("for any rows", () => {
    fc.assert(
      fc.property(rows, (table) => {
        const text = writeTable(header, table);
        const { results, rejects } = scoreCsv([{ text }], options);
        expect(results.length + rejects.length).toBe(readTable(text).rows.length);
      }),
    );
  });

  it("for any text at all, without an exception", () => {
    const noise = fc.string({
      unit: fc.constantFrom(",", ";", '"', "\n", "\r", "a", "bm1_percent", "7"),
    });
    fc.assert(
      fc.property(fc.oneof(noise, fc.string()), (text) => {
        const { results, rejects } = scoreCsv([{ text }], options);
        expect(results.length + rejects.length).toBe(readTable(text).rows.length);
      }),
    );
  });

  it("and a reject file read again rejects the same rows for the same reasons", () => {
    fc.assert(
      fc.property(rows, (table) => {
        const first = scoreCsv([{ text: writeTable(header, table) }], options);
        const text = writeRejects(first.rejects, first.header);
        const second = scoreCsv([{ text }], options);
        expect(second.results).toEqual([]);
        const reasons = ({ rejects }: typeof first) =>
          rejects.map(({ issues }) =>
            issues.map(({ code }) => code).filter((code) => code !== "assessment-repeated"),
          );
        expect(reasons(second)).toEqual(reasons(first));
      }),
    );
  });
});

describe("law 4: order never matters", () => {
  it("of rows and columns", () => {
    const shuffled = rows.chain((table) =>
      fc.record({
        table: fc.constant(table),
        order: fc.shuffledSubarray([...table.keys()], { minLength: table.length }),
        names: fc.shuffledSubarray(header, { minLength: header.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ table, order, names }) => {
        const moved = order.map((index) =>
          names.map((name) => table[index]?.[header.indexOf(name)] ?? ""),
        );
        const scoresOf = (text: string) =>
          scoreCsv([{ text }], options)
            .results.map(({ result }) => JSON.stringify({ ...result, issues: [] }))
            .sort();
        expect(scoresOf(writeTable(names, moved))).toEqual(scoresOf(writeTable(header, table)));
      }),
    );
  });
});
