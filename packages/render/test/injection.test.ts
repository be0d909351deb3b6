import {
  auditInterpretation,
  type Rubric,
  scoreAssessment,
  withWording,
} from "@career-benchmarks/core";
import { specialistSetting } from "@career-benchmarks/core/interpretations/specialist-setting";
import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  describeAgainstNational,
  describeEasyRead,
  describeGaps,
  describeGrid,
  describeGroup,
  describeInterpretation,
  describeMethod,
  describeProgress,
  describeScores,
  describeSettling,
  type FigureView,
  renderFigureHtml,
  renderFigureMarkdown,
  renderFigureText,
  renderHtml,
  renderHtmlFragment,
  renderMarkdown,
  renderPageHtml,
  renderPageMarkdown,
  renderPageText,
  renderSvg,
  renderText,
} from "../src/index.js";
import type { ReportEntry } from "../src/report-entry.js";
import { columnsOf } from "../src/text/columns.js";
import { entryOf, rejects, toEighteen } from "./entries.js";
import { structureOf, textOf } from "./read-html.js";

const hostile = [
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  "</title></style></svg><script>1</script>",
  "a | b | c",
  "`code` *bold* _it_ [x](javascript:alert(1)) ![y](http://z)",
  "# heading",
  "- item",
  "1. item",
  "line one\nline two\r\n\r\n# three",
  "\u202egnirts desrever\u202c and \u2066isolated\u2069",
  "\u001b[2J\u001b[31mred\u001b]0;title\u0007",
  "nul \u0000 bell \u0007 csi \u009b31m",
  "&lt;b&gt; &amp; &#x3c;",
  "{{constructor}} {1+1} $x$ ~~no~~",
  "https://evil.example www.evil.example",
  "\ud800 lone surrogate",
  "y".repeat(10_000),
  "e\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301",
];

/** Controls, marks of direction and other characters that nobody sees, but for line ends and joiners. */
const hidden = /(?!\n|\u200c|\u200d)[\p{Cc}\p{Cf}\p{Cs}]/u;

/** An entry in which the text stands everywhere that text from outside can. */
function entryWith(text: string): ReportEntry {
  const filled = text.trim() || "x";
  return entryOf(
    {
      bm6_1_by_16: { count: 2, of: 4, excluded: { other: 1 }, excludedText: filled },
    },
    toEighteen,
    {
      id: text,
      institution: { name: text, site: text, urn: text, ukprn: text },
      cohort: { size: 3, of: 4, reason: filled },
    },
  );
}

/** The same with groups of learners, an interpretation and other evaluations, all named by the text. */
function richEntryWith(text: string): ReportEntry {
  const entry = entryWith(text);
  const label = (id: string) => ({ id, label: `${id} ${text}` });
  const [group, other] = [label("a"), label("b")];
  const audit = auditInterpretation(gatsby2014School, specialistSetting);
  const dated = (asAt: string) => ({ ...entry, result: { ...entry.result, asAt } });
  return {
    ...dated("2019-07"),
    others: [dated("2018-07")],
    audits: [
      {
        ...audit,
        interpretation: { id: `i ${text}`, version: text || "1" },
        differences: audit.differences
          .slice(0, 2)
          .map((each) => ({ ...each, before: `b ${text}`, after: `a ${text}`, source: [text] })),
      },
    ],
    gaps: {
      tables: [
        {
          title: `t ${text}`,
          dimension: `d ${text}`,
          groups: [group, other],
          measures: [label("m")],
          cells: [
            { group: "a", measure: "m", count: 20, of: 40 },
            { group: "b", measure: "m", count: 30, of: 40 },
          ],
          whole: [{ measure: "m", count: 50, of: 80 }],
        },
      ],
    },
  };
}

function figuresWith(text: string): readonly FigureView[] {
  const entry = richEntryWith(text);
  return [
    ...describeGaps(entry.gaps ?? { tables: [] }),
    describeGrid([entry, ...(entry.others ?? [])]),
    describeInterpretation(entry),
    describeProgress([entry, ...(entry.others ?? [])]),
    describeScores(entry),
    describeSettling(entry),
    describeAgainstNational(entry),
  ];
}

const plainFigures = figuresWith("plain").map((view) => ({
  kinds: kindsOf(renderSvg(view)),
  structure: structureOf(renderFigureHtml(view)),
  shapes: renderFigureMarkdown(view).split("\n").map(shapeOf),
}));
const plainFragment = structureOf(renderHtmlFragment(richEntryWith("plain")));

function expectFiguresInert(text: string): void {
  for (const [index, view] of figuresWith(text).entries()) {
    const good = plainFigures[index];
    const svg = renderSvg(view);
    expect(kindsOf(svg)).toEqual(good?.kinds);
    expect(textOf(svg)).not.toMatch(/<|\]\]>|&(?!(?:amp|lt|gt|quot);)/);
    expect(svg).not.toMatch(hidden);
    expect(svg).not.toMatch(/[\ufffe\uffff]/);
    const html = renderFigureHtml(view);
    expect(structureOf(html)).toBe(good?.structure);
    expect(textOf(html)).not.toMatch(/</);
    const markdown = renderFigureMarkdown(view);
    expect(markdown.split("\n").map(shapeOf)).toEqual(good?.shapes);
    expect(markdown).not.toMatch(/</);
    const written = renderFigureText(view);
    for (const output of [html, markdown, written]) expect(output).not.toMatch(hidden);
    for (const line of written.split("\n")) expect(columnsOf(line)).toBeLessThanOrEqual(98);
  }
  const fragment = renderHtmlFragment(richEntryWith(text));
  expect(structureOf(fragment)).toBe(plainFragment);
  expect(textOf(fragment)).not.toMatch(/</);
}

/** The names of tags and attributes in a picture; how many there are depends on how long its texts are. */
function kindsOf(svg: string): readonly string[] {
  return [...new Set(structureOf(svg).split(/\s+/))].sort();
}

function reject(text: string) {
  return rejects.map((one) => ({
    ...one,
    place: { file: text, row: 1 },
    cells: { name: text },
    issues: one.issues.map((issue) => ({ ...issue, received: text, hint: text })),
  }));
}

const plain = entryWith("plain");
const plainRejects = { title: "plain", rejects: reject("plain") };

function expectInert(text: string): void {
  const [entry, options] = [entryWith(text), { title: text, rejects: reject(text) }];
  for (const [bad, good] of [
    [renderHtml([entry], options), renderHtml([plain], plainRejects)],
    [renderHtml([entry, entry], options), renderHtml([plain, plain], plainRejects)],
  ] as const) {
    expect(structureOf(bad)).toBe(structureOf(good));
    expect(textOf(bad)).not.toMatch(/</);
    expect(bad).not.toMatch(hidden);
  }
  const markdown = renderMarkdown([entry, entry], options);
  const lines = renderMarkdown([plain, plain], plainRejects).split("\n");
  expect(markdown.split("\n").map(shapeOf)).toEqual(lines.map(shapeOf));
  expect(markdown).not.toMatch(/</);
  expect(markdown).not.toMatch(hidden);
  for (const written of [renderText([entry], options), renderText([entry, entry], options)]) {
    expect(written).not.toMatch(hidden);
    for (const line of written.split("\n")) {
      if (!line.startsWith("  http")) expect(columnsOf(line)).toBeLessThanOrEqual(98);
    }
  }
}

/** What Markdown makes of a line: how it begins, and how many cells it has. */
function shapeOf(line: string): string {
  const begins = /^(?:#+ |- |\d+\. |\||$)/.exec(line)?.[0] ?? "text";
  const cells = line.replace(/\\./g, "").split("|").length;
  return `${begins} ${cells}`;
}

test.each(hostile.map((text) => [text.slice(0, 30), text]))("%j is only text", (_, text) => {
  expectInert(text);
});

test.each(hostile.map((text) => [text.slice(0, 30), text]))(
  "%j is only text in figures and fragments",
  (_, text) => {
    expectFiguresInert(text);
  },
);

/** Every kind of page, with the text wherever text from outside can stand. */
function pagesWith(text: string) {
  const entry = richEntryWith(text);
  const name = `n ${text}`;
  const known = { ...entry, result: { ...entry.result, institution: { name, urn: "100001" } } };
  const options = { title: text, rejects: reject(text) };
  const missing = { name: `m ${text}`, site: text || "s" };
  return [
    describeGroup([known, ...(entry.others ?? [])], { ...options, expected: [missing] }),
    describeMethod([known], options),
    describeEasyRead(known),
  ];
}

const plainPages = pagesWith("plain").map((view) => ({
  kinds: kindsOf(renderPageHtml(view)),
  shapes: renderPageMarkdown(view).split("\n").map(shapeOf),
}));

test.each(hostile.map((text) => [text.slice(0, 30), text]))(
  "%j is only text in pages",
  (_, text) => {
    for (const [index, view] of pagesWith(text).entries()) {
      const good = plainPages[index];
      const [html, markdown, written] = [
        renderPageHtml(view),
        renderPageMarkdown(view),
        renderPageText(view),
      ];
      expect(kindsOf(html)).toEqual(good?.kinds);
      expect(textOf(html).match(/</)).toBeNull();
      expect(markdown.split("\n").map(shapeOf)).toEqual(good?.shapes);
      expect(markdown.match(/</)).toBeNull();
      for (const output of [html, markdown, written]) expect(output.match(hidden)).toBeNull();
      for (const line of written.split("\n")) {
        if (!line.startsWith("  http")) expect(columnsOf(line)).toBeLessThanOrEqual(98);
      }
    }
  },
);

test("a view that somebody made or changed is only text too", () => {
  for (const text of [...hostile, "]]>", "\ufffe\uffff x"]) {
    const view: FigureView = {
      ...describeScores(plain),
      title: `t ${text}`,
      description: `d ${text}`,
      notes: [`n ${text}`],
    };
    const svg = renderSvg(view);
    expect(textOf(svg)).not.toMatch(/<|\]\]>|[\ufffe\uffff]/);
    for (const written of [
      svg,
      renderFigureHtml(view),
      renderFigureMarkdown(view),
      renderFigureText(view),
    ]) {
      expect(written).not.toMatch(hidden);
    }
  }
});

test("any text is only text", () => {
  const anything = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc
      .array(fc.constantFrom(...hostile, "<", ">", "|", "\\", "`", "\n"), { maxLength: 5 })
      .map((parts) => parts.join("")),
  );
  // A name of nothing visible has another one put in its place, so it starts with a letter here.
  fc.assert(
    fc.property(
      anything.map((text) => `n${text}`),
      expectInert,
    ),
    { numRuns: 40 },
  );
  fc.assert(
    fc.property(
      anything.map((text) => `n${text}`),
      expectFiguresInert,
    ),
    { numRuns: 30 },
  );
});

test("the wording of a rubric is only text", () => {
  const reworded = (text: string) => {
    const rubric = withWording(gatsby2014School, { bm5_1_each_year: text, "5.1": text }, text);
    const result = scoreAssessment(rubric, { profile: toEighteen, answers: {} });
    return { rubric, result } satisfies ReportEntry;
  };
  for (const text of hostile) {
    const html = renderHtml([reworded(text)]);
    expect(structureOf(html)).toBe(structureOf(renderHtml([reworded("plain")])));
    expect(textOf(html)).not.toMatch(/</);
  }
});

/** An entry by a rubric of one's own, which names these sources. */
function withSources(sources: Rubric["sources"]): ReportEntry {
  const { digest: _digest, ...content } = gatsby2014School;
  const rubric: Rubric = { ...content, id: "our-rubric", sources };
  const made = { id: rubric.id, version: rubric.version };
  return { rubric, result: { ...plain.result, rubric: made } };
}

test("an address that is no web address is not linked", () => {
  const sources = gatsby2014School.sources.map((source) => ({
    ...source,
    url: "javascript:alert(1)",
  }));
  const entry = withSources(sources);
  expect(renderHtml([entry])).not.toContain("javascript:");
  expect(renderMarkdown([entry])).not.toContain("javascript:");
});

test("an address cannot break out of its link", () => {
  const url = "https://x.example/a b)[y](z)<q>\"'`|&copy;";
  const sources = gatsby2014School.sources.map((source) => ({ ...source, url }));
  expect(renderMarkdown([withSources(sources)])).toContain(
    "](https://x.example/a%20b%29%5By%5D%28z%29%3Cq%3E%22%27%60%7C&amp;copy;)",
  );
});
