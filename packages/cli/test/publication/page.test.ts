import { describe, expect, it } from "vitest";
import { makeSchool } from "./make-school.js";
import { measureSchool } from "./publish.js";
import { publishFolder } from "./publish-folder.js";
import { type GapRow, readGaps } from "./read-gaps.js";
import { type GroupSection, readPage } from "./read-page.js";

/** `FULL=1` reads 2,000 pages, otherwise a tenth of them. */
const each = process.env["FULL"] ? 200 : 20;
const minutes = 60_000;

const numbersOf = (text: string) => text.match(/\d+/g) ?? [];

/** Gives what a row of the file says, in the way of the page. */
function shownOf(row: GapRow) {
  const cell = (name: string) => {
    const text = row[name] ?? "";
    return /^\d+$/.test(text) ? text : `[${text}]`;
  };
  const [from, to] = [cell("percent"), cell("percent_max")];
  const percent = from.startsWith("[") ? from : from === to ? `${from} %` : `${from} to ${to} %`;
  return [cell("count"), cell("of"), cell("unknown"), percent].join(" | ");
}

/** Finds the rows of a section that the file does not have, and texts with other numbers. */
function notInFile({ dimension, rows, texts }: GroupSection, gaps: readonly GapRow[]) {
  const inFile = gaps.filter((row) => row["dimension"] === dimension);
  const found = rows.map((row) => ({
    row,
    gap: inFile.find(
      (gap) =>
        gap["measure_label"] === row.measure &&
        (row.group === "Everyone" ? gap["group"] === "all" : gap["group_label"] === row.group),
    ),
  }));
  const wrong = found.flatMap(({ row, gap }) => {
    const shown = [row.count, row.of, row.unknown, row.percent].join(" | ");
    return gap && shownOf(gap) === shown ? [] : [`${row.measure}, ${row.group}: ${shown}`];
  });
  const cells = found.flatMap(({ gap }) => numbers.map((name) => gap?.[name]));
  const withheld = cells.filter((text) => text === "c").length;
  const measures = new Set(rows.map(({ measure }) => measure)).size;
  const said = new Set([
    ...rows.map(({ count, of }) => `${count} of ${of}`),
    ...rows.map(({ percent }) => percent),
    ...rows.map(({ measure, percent }) => `${measure}: ${percent} of everyone.`),
    limits,
    `${limits.slice(0, -1)}; ${withheld} ${withheld === 1 ? "number" : "numbers"} withheld.`,
    `The picture shows the 6 measures with the widest gaps; the table has all ${measures}.`,
  ]);
  const own = new Set(rows.flatMap(({ measure, group }) => [measure, group]));
  const labels = [...own, ...titles].toSorted((a, b) => b.length - a.length);
  // Titles have numbers of their own ("year 11", "2014"), and tables say how long they are.
  const isTitle = (text: string) =>
    /[a-z]/.test(text) && labels.some((label) => label.includes(text.replace(/…$/, "")));
  const withoutTitles = (text: string) =>
    labels
      .reduce((rest, label) => rest.replaceAll(label, ""), text)
      .replace(new RegExp(`: ${rows.length} rows$|: \\d+ to \\d+ of ${rows.length}, `), "");
  const gapOf = (text: string) =>
    rows.filter(({ group, percent }) => text.includes(`${group} ${percent}`)).length;
  const isKnown = (text: string) => {
    const left = numbersOf(withoutTitles(text));
    return said.has(text) || isTitle(text) || left.length === 0 || gapOf(text) >= left.length;
  };
  return [...wrong, ...texts.filter((text) => !isKnown(text))];
}

const numbers = ["of", "count", "not_count", "unknown", "percent", "percent_max"] as const;
const titles = ["Gatsby Benchmarks 2014", "Gatsby Benchmarks 2025", "Benchmark 3 in numbers"];
const limits =
  "To protect learners, groups of fewer than 6 and numbers below 3 are not published, nor what they could be worked out from.";

describe("a published page", () => {
  it.each(Array.from({ length: 10 }, (_, part) => part))(
    "says of groups what gaps.csv says, and nothing more (schools %i of 10)",
    (part) => {
      let read = 0;
      for (let seed = 1 + 200 * part; seed < 1 + 200 * part + each; seed++) {
        const school = makeSchool(seed);
        const files = publishFolder(school, measureSchool(school));
        const gaps = readGaps(files["gaps.csv"] ?? "");
        const page = readPage(files["index.html"] ?? "");
        const groups = page.groups.flatMap((section) => notInFile(section, gaps));
        expect(groups.map((text) => `${seed}: ${text}`)).toEqual([]);
        const elsewhere = page.texts.filter((text) =>
          page.groups.some(({ dimension }) => text.includes(`by ${dimension}`)),
        );
        expect(elsewhere).toEqual([]);
        read += page.groups.length;
      }
      expect(read).toBeGreaterThan(each);
    },
    30 * minutes,
  );

  it("of a school with wide gaps is read as well", () => {
    const plan = { kind: "mainstream", size: 400, groupBy: ["disadvantaged", "sex"] } as const;
    const school = makeSchool(7, plan);
    const files = publishFolder(school, measureSchool(school));
    const { groups } = readPage(files["index.html"] ?? "");
    const gaps = readGaps(files["gaps.csv"] ?? "");
    expect(groups.flatMap(({ texts }) => texts).join()).toContain("Widest gap");
    expect(groups.flatMap((section) => notInFile(section, gaps))).toEqual([]);
    const [first] = groups;
    const other = { texts: ["7 of 9", "Girls 31 %", "12 learners"] };
    expect(first && notInFile({ ...first, ...other }, gaps)).toEqual(other.texts);
  });
});
