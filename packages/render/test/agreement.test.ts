import fc from "fast-check";
import { expect, test } from "vitest";
import { describeResult, renderHtml, renderMarkdown, renderText } from "../src/index.js";
import type { ReportEntry } from "../src/report-entry.js";
import { arbitraryEntry } from "./arbitrary-entries.js";
import { mixed, percentsOnly, several, withExclusions } from "./entries.js";
import { chartBars, tableRows } from "./read-html.js";

/** Number, name, status, points and per cent of each benchmark, as each format has them. */
function readScores(entry: ReportEntry) {
  const view = describeResult(entry);
  const markdown = renderMarkdown([entry]).split("\n");
  const table = markdown.slice(markdown.findIndex((line) => line.startsWith("| Number")) + 2);
  const text = renderText([entry]).split("\n");
  const glance = text.slice(text.indexOf("The benchmarks at a glance") + 2);
  return {
    view: view.benchmarks.map(({ number, name, symbol, words, points, percent }) =>
      [`${number}`, name, `${symbol} ${words}`, points, percent].join(" | "),
    ),
    html: tableRows(renderHtml([entry]), "scores").map((cells) => cells.join(" | ")),
    markdown: table.slice(0, view.benchmarks.length).map((line) => line.slice(2, -2)),
    text: view.benchmarks.map(({ range, points, percent }, index) => {
      const [, number, name] = /^(\d+) (.*)$/.exec(glance[2 * index] ?? "") ?? [];
      const line = glance[2 * index + 1] ?? "";
      if (!range) return [number, name, line.trim(), points, percent].join(" | ");
      const [, per, earned, status] = /^ {2}\S+ {2}(.*), (.*) points, (.*)$/.exec(line) ?? [];
      return [number, name, status, earned, per].join(" | ");
    }),
  };
}

function expectAgreement(entry: ReportEntry): void {
  const { view, html, markdown, text } = readScores(entry);
  expect(html).toEqual(view);
  expect(markdown).toEqual(view);
  expect(text).toEqual(view);
}

test("the formats agree on status, points and per cent", () => {
  for (const entry of several) expectAgreement(entry);
  fc.assert(fc.property(arbitraryEntry, expectAgreement), { numRuns: 40 });
});

/** Coordinates have two decimals, so that a per cent is read from them to the nearest whole one. */
function percentWords(from: number, to: number): string {
  const [least, most] = [Math.round(from), Math.round(to)];
  return least === most ? `${least} %` : `${least} to ${most} %`;
}

test("every number of the chart is in the table", () => {
  const check = (entry: ReportEntry) => {
    const html = renderHtml([entry]);
    const percents = tableRows(html, "scores").map((cells) => cells[4]);
    const bars = chartBars(html);
    expect(bars.map(({ label }) => label)).toEqual(
      percents.filter((cell) => cell !== "not counted"),
    );
    for (const { label, parts } of bars) {
      const certain = parts.find(({ shape }) => shape === "sure")?.to ?? 0;
      const possible = parts.find(({ shape }) => shape === "maybe");
      const to = possible?.to ?? certain;
      expect(label).toBe(percentWords(certain, to));
      if (possible) expect(possible.from).toBeCloseTo(certain, 1);
    }
  };
  for (const entry of several) check(entry);
  fc.assert(fc.property(arbitraryEntry, check), { numRuns: 40 });
});

test("every question stands once in each format, with its outcome and points", () => {
  const view = describeResult(mixed);
  const [html, markdown] = [renderHtml([mixed]), renderMarkdown([mixed])];
  const text = renderText([mixed]).replace(/\s+/g, " ");
  const indicators = view.benchmarks
    .flatMap(({ criteria }) => criteria)
    .flatMap(({ indicators }) => indicators);
  expect(indicators).toHaveLength(45);
  for (const { question, words, symbol, points, reason } of indicators) {
    expect(html).toContain(
      `<th scope="row">${question}</th><td><i aria-hidden="true">${symbol}</i> ${words}</td><td>${reason}</td>`,
    );
    expect(markdown).toContain(`| ${question} | ${symbol} ${words} | ${reason} | ${points} |`);
    expect(text).toContain(`${symbol} ${question} ${reason}: ${words}, ${points} points`);
  }
});

test("what is left out is said beside the score in each format", () => {
  const said = "Without exclusions: 7 of 8 benchmarks fully achieved for certain, up to 8 possible";
  for (const render of [renderHtml, renderMarkdown, renderText]) {
    const written = render([withExclusions]);
    expect(written.indexOf(said)).toBeGreaterThan(
      written.indexOf("8 of 8 benchmarks fully achieved"),
    );
    expect(written).toContain("2 learners for medical reasons and");
    expect(written).toContain("(dual");
  }
});

test("percentages alone have no criteria, and each format says so", () => {
  for (const render of [renderHtml, renderMarkdown, renderText]) {
    const written = render([percentsOnly]);
    expect(written).toContain("Only the percentages are known");
    expect(written).not.toContain("Benchmark by benchmark");
  }
});

test("the same entries give the same bytes, and nothing is changed in them", () => {
  const before = JSON.stringify(several);
  for (const render of [renderHtml, renderMarkdown, renderText]) {
    expect(render(several)).toBe(render(several));
  }
  expect(JSON.stringify(several)).toBe(before);
});

test("every report says that the scoring is a reconstruction", () => {
  for (const entries of [...several.map((entry) => [entry]), several, []]) {
    expect(renderHtml(entries)).toContain("is a reconstruction from published figures");
  }
  for (const entries of [...several.map((entry) => [entry]), several]) {
    for (const render of [renderMarkdown, renderText]) {
      expect(render(entries).replace(/\s+/g, " ")).toContain(
        "is a reconstruction from published figures",
      );
    }
  }
});
