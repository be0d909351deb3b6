import { gatsby2014College } from "@career-benchmarks/core/rubrics/2014-college";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  describeAgainstNational,
  describeGaps,
  describeGrid,
  describeInterpretation,
  describeProgress,
  describeScores,
  describeSettling,
  type FigureView,
  renderFigureHtml,
  renderFigureMarkdown,
  renderFigureText,
  renderSvg,
} from "../src/index.js";
import type { ReportEntry } from "../src/report-entry.js";
import { arbitraryEntry } from "./arbitrary-entries.js";
import * as entries from "./entries.js";
import * as more from "./figure-entries.js";
import { chartBars } from "./read-html.js";

const results: Readonly<Record<string, ReportEntry>> = {
  minimum: more.minimum,
  middling: entries.mixed,
  full: entries.allAchieved,
  "all-unknown": entries.allUnknown,
  "nothing-applies": more.nothingApplies,
  interpreted: more.interpreted,
  "with-exclusions": entries.withExclusions,
  "percentages-only": entries.percentsOnly,
  "eleven-to-sixteen": entries.elevenToSixteen,
  "in-2025": more.in2025("2026-07"),
};

const ofOne = {
  scores: describeScores,
  national: (entry: ReportEntry) => describeAgainstNational(entry),
  settling: describeSettling,
  interpretation: describeInterpretation,
} as const;

const [groups, tiny] = [more.gaps, more.tinyGaps].map((gaps) => describeGaps(gaps)[0]);
const [internal] = describeGaps({ ...more.gaps, policy: { audience: "internal" } });

const ofSeveral: Readonly<Record<string, FigureView | undefined>> = {
  "progress-two-editions": describeProgress(more.twoEditions),
  "progress-one-edition": describeProgress(more.twoEditions.slice(0, 3)),
  "progress-one-evaluation": describeProgress(more.twoEditions.slice(0, 1)),
  "progress-undated": describeProgress([entries.allUnknown]),
  "grid-several": describeGrid(entries.several),
  "grid-one": describeGrid([entries.mixed]),
  "grid-none": describeGrid([]),
  "grid-forty": describeGrid(more.many(40)),
  gaps: groups,
  "gaps-tiny": tiny,
  "gaps-internal": internal,
};

const figures: readonly (readonly [string, FigureView])[] = [
  ...Object.entries(results).flatMap(([name, entry]) =>
    Object.entries(ofOne).map(([kind, describe]): readonly [string, FigureView] => [
      `${kind}-${name}`,
      describe(entry),
    ]),
  ),
  ...Object.entries(ofSeveral).flatMap(([name, view]) => (view ? [[name, view] as const] : [])),
];

test.each(figures)("the figure %s", async (name, view) => {
  if (view.picture) {
    const svg = renderSvg(view, { styles: false }).replaceAll("><", ">\n<");
    await expect(svg).toMatchFileSnapshot(`golden/figures/${name}.svg`);
  }
  await expect(renderFigureMarkdown(view)).toMatchFileSnapshot(`golden/figures/${name}.md`);
  await expect(renderFigureText(view)).toMatchFileSnapshot(`golden/figures/${name}.txt`);
});

test.each(figures)("%s names itself, brings no script and no style attribute", (_, view) => {
  const svg = renderSvg(view, { idPrefix: "a-1" });
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^>]* role="img"/);
  expect(svg).toContain('aria-labelledby="a-1_title a-1_desc"');
  expect(svg).toMatch(/<title id="a-1_title">[^<]+<\/title><desc id="a-1_desc">[^<]+<\/desc>/);
  expect(svg).not.toMatch(/<script|<foreignObject|<image|<use| on\w+="| style="|href=/);
  const ids = [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, id] of svg.matchAll(/url\(#([^)]*)\)/g)) expect(ids).toContain(id);
});

test.each(figures)("%s has at most two decimals and no number that is none", (_, view) => {
  const svg = renderSvg(view, { styles: false });
  const coordinates = [...svg.matchAll(/ (?:c?[xy][12]?|width|height|r)="([^"]*)"/g)];
  expect(coordinates.length).toBeGreaterThan(0);
  for (const [, coordinate] of coordinates) {
    expect(coordinate).toMatch(/^-?\d*(\.\d{1,2})?(em|%)?$/);
  }
  expect(svg).not.toMatch(/NaN|undefined|Infinity|\[object/);
});

test.each(figures)(
  "%s has a finding and a full table",
  (_, { title, description, table, picture }) => {
    expect(title).toMatch(/^[A-Z0-9].*[^.]$/);
    expect(description).toMatch(/\.$/);
    if (picture) expect(table.rows.length).toBeGreaterThan(0);
    for (const row of table.rows) {
      expect(row).toHaveLength(table.columns.length);
      for (const cell of row) expect(cell).not.toBe("");
    }
  },
);

/** The values of a chart of rows, as they stand beside the bars, must stand in the table too. */
function expectSameNumbers(view: FigureView): void {
  const { picture, table } = view;
  if (picture?.kind !== "rows") return;
  const cells = table.rows.flat().join(" | ");
  const svg = renderSvg(view, { styles: false });
  for (const { label } of chartBars(svg)) {
    const plain = label.replace(/^\d+ answers?$/, "");
    expect(cells).toContain(plain);
  }
}

test("every number of a chart stands in its table", () => {
  for (const [, view] of figures) expectSameNumbers(view);
  fc.assert(
    fc.property(arbitraryEntry, (entry) => {
      for (const describe of Object.values(ofOne)) expectSameNumbers(describe(entry));
    }),
    { numRuns: 25 },
  );
});

test("bars are as long as the numbers beside them say", () => {
  const check = (entry: ReportEntry) => {
    const view = describeScores(entry);
    const ranges = entry.result.benchmarks.flatMap(({ percent, percentMax }) =>
      percent === null || percentMax === null ? [] : [{ percent, percentMax }],
    );
    const bars = chartBars(renderSvg(view, { styles: false }));
    expect(bars).toHaveLength(ranges.length);
    for (const [index, { percent, percentMax }] of ranges.entries()) {
      const { parts } = bars[index] ?? { parts: [] };
      const ends = parts.map(({ to }) => to);
      expect(Math.max(0, ...ends)).toBeCloseTo(percentMax, 1);
      const certain = parts.find(({ shape }) => shape === "sure");
      expect(certain?.to ?? 0).toBeCloseTo(percent, 1);
    }
  };
  fc.assert(fc.property(arbitraryEntry, check), { numRuns: 25 });
});

test("the unknown answers of a benchmark make its whole range", () => {
  fc.assert(
    fc.property(arbitraryEntry, (entry) => {
      const { picture } = describeSettling(entry);
      if (picture?.kind !== "rows") return;
      for (const { label, tracks } of picture.rows) {
        const score = entry.result.benchmarks.find(({ number }) => label.startsWith(`${number} `));
        const end = Math.max(...tracks.flatMap(({ marks }) => marks.map(({ to }) => to)));
        expect(end).toBeCloseTo((100 * (score?.max ?? 0)) / (score?.available ?? 1), 6);
      }
    }),
    { numRuns: 25 },
  );
});

test("editions are not joined by a line", () => {
  const { picture } = describeProgress(more.twoEditions);
  if (picture?.kind !== "line") throw new Error("a line was expected");
  expect(picture.series.map(({ name, points }) => [name, points.length])).toEqual([
    ["2014 edition", 3],
    ["2025 edition", 1],
  ]);
  const svg = renderSvg(describeProgress(more.twoEditions));
  expect(svg.match(/class="joined"/g)).toHaveLength(2);
  expect(svg.match(/class="break"/g)).toHaveLength(1);
});

test.each([
  ["another edition", more.in2025("2025-07"), "the series breaks between 2024/25 and 2025/26"],
  ["a year without figures", more.published("2016-02", [1, 2, 3, 4, 5, 6, 7, 8]), "No figure"],
  ["a year without a month", entries.elevenToSixteen, "either of two academic years"],
  ["no date", entries.allUnknown, "has no date"],
])("nothing national stands beside a result of %s", (_, entry, why) => {
  const view = describeAgainstNational(entry);
  expect(view.picture).toBeUndefined();
  expect(view.description).toContain(why);
});

test("figures of schools only do not stand beside a college", () => {
  const school = more.published("2017-06", [1, 2, 3, 4, 5, 6, 7, 8]);
  expect(describeAgainstNational(school).picture).toBeDefined();
  const { id, version, digest = "" } = gatsby2014College;
  const result = { ...school.result, rubric: { id, version, digest } };
  const college = { ...school, rubric: gatsby2014College, result };
  expect(describeAgainstNational(college).description).toContain("of schools only");
});

test("four hundred institutions have a row each", () => {
  const view = describeGrid(more.many(400));
  expect(view.table.rows).toHaveLength(400);
  expect(renderSvg(view).match(/class="cell /g)).toHaveLength(3200);
});

test("options that do not exist, and prefixes that could be markup, are refused", () => {
  const view = describeScores(entries.mixed);
  expect(() => renderSvg(view, { idprefix: "a" } as never)).toThrow("Unknown option idprefix");
  expect(() => renderFigureHtml(view, { idPrefix: '"><b>' })).toThrow("idPrefix must begin");
});
