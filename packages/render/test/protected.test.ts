import { expect, test } from "vitest";
import * as render from "../src/index.js";
import { mixed } from "./entries.js";
import { gaps } from "./figure-entries.js";

const { describeGaps, UnprotectedError } = render;

/** Counts that stand in the raw tables only: whoever prints one has gone around the protection. */
const secret = 98_765;
const table = {
  title: "Encounters",
  dimension: "SEN provision",
  groups: [
    { id: "N", label: "No SEN" },
    { id: "K", label: "SEN support" },
    { id: "E", label: "EHC plan" },
  ],
  measures: [{ id: "m", label: "An encounter" }],
  cells: [
    { group: "N", measure: "m", count: secret, of: secret + 2 },
    { group: "K", measure: "m", count: 1, of: 31_313 },
    { group: "E", measure: "m", count: 2, of: 4 },
  ],
  whole: [{ measure: "m", count: secret + 3, of: secret + 2 + 31_313 + 4 }],
};
const input = { tables: [table] };

type Anything = (...given: readonly unknown[]) => unknown;

/** Every function that the package exports; a new one is tried here without being named. */
const exported: readonly (readonly [string, Anything])[] = Object.entries<unknown>(render).flatMap(
  ([name, value]) =>
    typeof value === "function" && value !== UnprotectedError
      ? [[name, value as Anything] as const]
      : [],
);

/** Whatever a host could hand over that holds groups of learners. */
function attempts(): readonly (readonly unknown[])[] {
  const [view] = describeGaps(gaps);
  const entry = { ...mixed, gaps: input };
  const copies = [
    { ...view },
    structuredClone(view),
    JSON.parse(JSON.stringify(view)),
    { ...view, protection: undefined },
    Object.create(view ?? null),
  ];
  return [
    [input],
    [table],
    [[table]],
    [entry],
    [[entry]],
    [[entry, entry]],
    [{ ...entry, rubric: mixed.rubric, others: [entry] }],
    ...copies.map((copy) => [copy]),
    [{ ...mixed, figures: { gaps: copies } }],
    [[{ ...mixed, figures: { gaps: copies } }]],
  ];
}

function written(write: Anything, given: readonly unknown[]): string {
  try {
    const output = write(...given);
    return typeof output === "string" ? output : (JSON.stringify(output) ?? "");
  } catch (error) {
    return error instanceof UnprotectedError ? "refused" : "no such input";
  }
}

test("there are writers and descriptions to try", () => {
  expect(exported.map(([name]) => name)).toEqual(
    expect.arrayContaining(["renderSvg", "renderHtml", "renderHtmlFragment", "describeGaps"]),
  );
});

test.each(exported)("%s lets no unprotected number out", (_, write) => {
  for (const given of attempts()) {
    const output = written(write, given);
    expect(output).not.toContain(`${secret}`);
    expect(output).not.toMatch(/"count":1\b|"count":2\b/);
  }
});

const writers: readonly (readonly [string, (view: render.FigureView) => string])[] = [
  ["renderSvg", (view) => render.renderSvg(view)],
  ["renderFigureHtml", (view) => render.renderFigureHtml(view)],
  ["renderFigureMarkdown", render.renderFigureMarkdown],
  ["renderFigureText", render.renderFigureText],
];

test("the writers of figures are all of those that take a view", () => {
  const [view] = describeGaps(gaps);
  const taking = exported.filter(([, write]) => {
    const output = written(write, [view]);
    return output.includes("Widest gap");
  });
  expect(taking.map(([name]) => name).sort()).toEqual(writers.map(([name]) => name).sort());
});

test.each(writers)("%s writes what describeGaps made, and no copy of it", (_, write) => {
  const [view] = describeGaps(gaps);
  if (!view) throw new Error("a view was expected");
  expect(write(view)).toContain("Widest gap");
  expect(() => write({ ...view })).toThrow(UnprotectedError);
  expect(() => write(structuredClone(view))).toThrow("Give describeGaps the counts and a policy");
  const { protection: _protection, ...bare } = view;
  expect(() => write(bare)).toThrow(UnprotectedError);
});

test("a view that was made can't be changed", () => {
  const [view] = describeGaps(gaps);
  expect(Object.isFrozen(view)).toBe(true);
  expect(Object.isFrozen(view?.table.rows[0])).toBe(true);
  expect(() => {
    (view as { title: string }).title = "x";
  }).toThrow(TypeError);
});

test("without a policy it is for publication", () => {
  expect(describeGaps(gaps)[0]?.protection.audience).toBe("published");
  expect(describeGaps(input)[0]?.table.rows.flat()).toContain("[c]");
  const [internal] = describeGaps({ ...input, policy: { audience: "internal" } });
  expect(internal?.table.rows.flat()).toContain(`${secret} (published as [c])`);
  expect(internal?.notes[0]).toMatch(/^For internal use only/);
});

test("a report protects the groups of its entry", () => {
  for (const write of [render.renderHtml, render.renderMarkdown, render.renderText]) {
    const report = write([{ ...mixed, gaps: input }]);
    expect(report).toContain("Groups of learners: SEN provision");
    expect(report).not.toContain(`${secret}`);
  }
});
