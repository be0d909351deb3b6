import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTable } from "./read-table.js";
import { writeTable } from "./write-table.js";

describe("readTable", () => {
  it("counts lines through quoted line ends, blank rows and every kind of line end", () => {
    const text = '\uFEFFa,b\r\n"1\r\n2",3\r\n\r\n,\r\n4,"5 ""6"""\r\n';
    expect(readTable(text)).toEqual({
      header: ["a", "b"],
      headerLine: 1,
      rows: [
        { cells: ["1\r\n2", "3"], row: 1, line: 2, issues: [] },
        { cells: ["4", '5 "6"'], row: 2, line: 6, issues: [] },
      ],
      issues: [],
    });
  });

  it.each([",", ";", "\t"])("finds the delimiter %j", (delimiter) => {
    const text = ["a", "b", "c"].join(delimiter);
    const row = ["1", "2", "3"];
    expect(readTable(`${text}\n${row.join(delimiter)}\n`).rows[0]?.cells).toEqual(row);
  });

  it("marks the row whose quote is not closed, and reads on below it", () => {
    const rows = readTable('a,b\n1,2\n"3,4\n5,6\n').rows;
    expect(rows.map(({ cells }) => cells)).toEqual([
      ["1", "2"],
      ['"3', "4"],
      ["5", "6"],
    ]);
    expect(rows.map(({ issues }) => issues.map(({ code }) => code))).toEqual([
      [],
      ["quote-malformed"],
      [],
    ]);
  });
});

describe("writeTable", () => {
  const cell = fc.oneof(
    fc.string(),
    fc.constantFrom(
      "=1+1",
      "+2",
      "-3",
      "@x",
      "\ttab",
      "a\nb",
      'say "so"',
      "semi;colon",
      "'quoted",
      "'=1",
      "''-1",
    ),
  );

  it("is read back as the same table", () => {
    const width = 3;
    const row = fc
      .array(cell, { minLength: width, maxLength: width })
      .filter((cells) => cells.some((text) => text.trim() !== ""));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
        const header = ["a", "b", "c"];
        const read = readTable(writeTable(header, rows));
        expect(read).toMatchObject({ header, issues: [] });
        expect(read.rows.map((found) => found.cells)).toEqual(rows);
      }),
    );
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])("disarms %j", (text) => {
    expect(writeTable(["a"], [[text]])).toMatch(/\n"?'/);
  });
});
