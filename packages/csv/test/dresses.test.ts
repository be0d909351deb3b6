import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
import { describe, expect, it } from "vitest";
import { scoreCsv } from "../src/index.js";

const table = [
  ["urn", "name", "as_at", "year_groups", "bm1_1_lead", "bm5_1_each_year", "notes"],
  ["900001", "Ash Grove School", "2024-07-31", "7-11", "yes", "most", ""],
  ["900002", "Bishop’s Collège – “Élan”", "2024-07", "7-13", "no", "8 of 12 (1 unknown)", "é€"],
  ["012345", "Cedar, Dene; Elm|", "31/07/2024", "9 10 11", "Y", "76-99%", 'so, "so"\nand so'],
  ["900004", "'Oak Lane", "2024", "7-11", "perhaps", "", "rejected"],
];
const write = (rows: readonly (readonly string[])[], delimiter = ",", lineEnd = "\n") =>
  rows
    .map((row) =>
      row
        .map((cell) => (/[,;|\t"\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
        .join(delimiter),
    )
    .join(lineEnd) + lineEnd;
const plain = write(table);
const windows1252 = (text: string) => {
  const upper: Readonly<Record<string, number>> = {
    "€": 0x80,
    "–": 0x96,
    "’": 0x92,
    "“": 0x93,
    "”": 0x94,
  };
  return Uint8Array.from([...text].map((one) => upper[one] ?? one.charCodeAt(0)));
};
const shuffled = (order: readonly number[]) =>
  table.map((row) => order.map((index) => row[index] ?? ""));
const [header = [], ...body] = table;

const dresses: Readonly<Record<string, string | Uint8Array>> = {
  "UTF-8": Buffer.from(plain),
  "a byte-order mark": Buffer.from(`\ufeff${plain}`),
  "UTF-16LE": Buffer.from(`\ufeff${plain}`, "utf16le"),
  "UTF-16BE": Buffer.from(`\ufeff${plain}`, "utf16le").swap16(),
  "UTF-16LE without a mark": Buffer.from(plain, "utf16le"),
  "Windows-1252": windows1252(plain),
  semicolons: write(table, ";"),
  tabs: write(table, "\t"),
  pipes: write(table, "|"),
  CRLF: write(table, ",", "\r\n"),
  "lone CR": write(table, ",", "\r"),
  "all quoted": `${table.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")).join("\n")}\n`,
  "no last line end": plain.trimEnd(),
  "blank lines": `\n${write([header, [""], ...body], ",", "\n\n")}\n\n`,
  "a line sep=": `sep=;\r\n${write(table, ";", "\r\n")}`,
  "shuffled columns": write(shuffled([5, 6, 0, 3, 2, 1, 4])),
  "an odd header": write([header.map((name) => ` ${name.toUpperCase()} `), ...body]),
  "empty columns at the end": write(table.map((row) => [...row, "", ""])),
  "spaces before quotes": plain.replaceAll(',"', ', "'),
  "a repeated header": write([header, ...body.slice(0, 2), header, ...body.slice(2)]),
};

/** What a table says, wherever its rows stand. */
function meaningOf(dress: string | Uint8Array) {
  const options = { rubrics: [gatsby2014School], rubric: gatsby2014School.id };
  const { results, rejects } = scoreCsv([{ text: dress }], options);
  const byName = (one: { readonly column?: string }, other: { readonly column?: string }) =>
    (one.column ?? "") < (other.column ?? "") ? -1 : 1;
  const said = (issues: (typeof rejects)[number]["issues"]) =>
    issues
      .map(({ place, ...issue }) => ({ ...issue, ...(place?.column && { column: place.column }) }))
      .sort(byName);
  return {
    results: results.map(({ result, content }) => ({
      content,
      result: { ...result, issues: said(result.issues) },
    })),
    rejects: rejects.map(({ cells, issues, place }) => ({
      row: place.row,
      cells: Object.fromEntries(Object.entries(cells).sort()),
      issues: said(issues),
    })),
  };
}

describe("the same table", () => {
  const naked = meaningOf(plain);

  it("gives three results and a reject", () => {
    expect(naked.results).toHaveLength(3);
    expect(naked.results[2]?.content).toMatchObject({
      assessment: { institution: { urn: "012345", name: "Cedar, Dene; Elm|" } },
    });
    expect(naked.rejects).toMatchObject([
      { row: 4, cells: { name: "'Oak Lane" }, issues: [{ code: "cell-not-understood" }] },
    ]);
  });

  it.each(Object.keys(dresses))("means the same dressed in %s", (name) => {
    expect(meaningOf(dresses[name] ?? "")).toEqual(naked);
  });
});
