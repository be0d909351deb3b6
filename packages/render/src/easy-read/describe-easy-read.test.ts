import { expect, test } from "vitest";
import * as entries from "../../test/entries.js";
import { in2025, interpreted, minimum, nothingApplies } from "../../test/figure-entries.js";
import { describeEasyRead, type PageView, renderPageHtml } from "../index.js";

const all = {
  ...Object.fromEntries(
    Object.entries(entries).flatMap(([name, entry]) =>
      typeof entry === "object" && "result" in entry ? [[name, entry]] : [],
    ),
  ),
  in2025: in2025("2026-07"),
  interpreted,
  minimum,
  nothingApplies,
};

/** Every text that a reader meets, but for the name and the date of the institution. */
function textsOf({ headline, sections }: PageView): readonly string[] {
  return [
    headline,
    ...sections.flatMap(({ heading, parts }) => [
      heading,
      ...parts.flatMap((part) =>
        part.kind === "sentences"
          ? part.sentences
          : part.kind === "lines"
            ? part.lines.flatMap(({ text, more }) => [text, ...more])
            : [`a part of kind ${part.kind}`],
      ),
    ]),
  ];
}

const most = 15;
const jargon =
  /benchmark(?!s\.$)|criteri|indicator|evaluat|cohort|rubric|undetermined|threshold|assess|provision|SEND|EHC|encounter|curriculum|labour market|per cent|%|stakeholder|programme|e\.g\.|i\.e\./i;

test.each(Object.entries(all))("the easy words of %s are short and plain", (_, entry) => {
  const texts = textsOf(describeEasyRead(entry));
  expect(texts.length).toBeGreaterThan(15);
  for (const text of texts) {
    expect(text.split(/\s+/).length, text).toBeLessThanOrEqual(most);
    // One idea a line: one sentence, without clauses strung together.
    expect(text.match(/[.?]/g)?.length ?? 0, text).toBeLessThanOrEqual(1);
    expect(text, text).not.toMatch(/[;()]|, (?:and|but|which)/);
    if (text !== "They are called the Gatsby Benchmarks.") expect(text).not.toMatch(jargon);
  }
});

test.each(Object.entries(all))(
  "each benchmark of %s is there once, with a symbol and words",
  (_, entry) => {
    const [, things] = describeEasyRead(entry).sections;
    const lines = things?.parts.flatMap((part) => (part.kind === "lines" ? part.lines : [])) ?? [];
    expect(lines).toHaveLength(entry.result.benchmarks.length);
    for (const { symbol, text } of lines) {
      expect(symbol).toMatch(/^[●◐○?–]$/);
      expect(text).toMatch(/^(?:Yes|Partly|Not yet|We do not know|Not for this place): /);
    }
  },
);

test("no more than three things come next, none of them achieved", () => {
  const next = describeEasyRead(entries.mixed).sections.find(
    ({ heading }) => heading === "What comes next",
  );
  const [part] = next?.parts ?? [];
  expect(part?.kind === "lines" && part.lines.length).toBe(3);
  const headings = describeEasyRead(entries.allAchieved).sections.map(({ heading }) => heading);
  expect(headings).not.toContain("What comes next");
});

test("a rubric of one's own keeps its own names", () => {
  const { rubric, result } = entries.mixed;
  const { digest: _digest, ...content } = rubric;
  const own = { ...content, id: "ours" };
  const entry = {
    rubric: own,
    result: { ...result, rubric: { id: "ours", version: own.version } },
  };
  expect(renderPageHtml(describeEasyRead(entry))).toContain("A stable careers programme");
});
