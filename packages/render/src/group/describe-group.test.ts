import { expect, test } from "vitest";
import { acrossEditions, expected, school, trust } from "../../test/group-entries.js";
import { describeGroup, type PageView, type TableView } from "../index.js";

const view = describeGroup(trust, { expected, title: "A trust" });
const brief = Object.fromEntries(view.brief.map(({ label, value }) => [label, value]));

function tablesOf(page: PageView, heading: string): readonly TableView[] {
  const section = page.sections.find((each) => each.heading === heading);
  return (section?.parts ?? []).flatMap((part) =>
    part.kind === "table" ? [part.table] : part.kind === "figure" ? [part.figure.table] : [],
  );
}

function sentencesOf(page: PageView, start: string): readonly string[] {
  const section = page.sections.find(({ heading }) => heading.startsWith(start));
  return (section?.parts ?? []).flatMap((part) =>
    part.kind === "sentences" ? part.sentences : part.kind === "list" ? part.items : [],
  );
}

test("the first screen says who reported, what is achieved, what is uncertain and what to do", () => {
  expect(view.date).toBe("At 31 July 2019");
  expect(view.headline).toBe(
    "2 of 4 expected institutions have reported; 5.66 to 6.00 of 8 benchmarks fully achieved on average by 3 with a result",
  );
  expect(brief).toMatchObject({
    "Not reported": "2 institutions",
    "Every benchmark": "Fully achieved by 1 of 3 institutions",
    "Least achieved": "Benchmark 6 is fully achieved least often",
    Uncertain: "1 institution with an undetermined benchmark",
    "Near a threshold": "2 benchmarks of 1 institution",
    Change: "2 institutions on both days: higher in 1, lower in 1, the same in 0, uncertain in 0",
    "Do next": "Ask the 2 institutions that have not reported; they are listed below",
  });
});

test("who has not reported, who was not expected, and what does not count", () => {
  const [missing, unexpected, aside] = tablesOf(view, "Who has reported");
  expect(missing?.rows.map(([name]) => name)).toEqual(["School 4", "School 6"]);
  expect(unexpected?.rows.map(([name]) => name)).toEqual(["School 3"]);
  expect(aside?.rows).toEqual([
    ["School 4", "2019-05", "It is a draft"],
    ["School 5", "not given", "It has no date"],
  ]);
  expect(sentencesOf(view, "Who has reported")).toContain(
    "3 results of other dates, of institutions that count, are set aside.",
  );
});

test("every result that was given counts or is set aside", () => {
  const aside = tablesOf(view, "Who has reported")[2]?.rows.length ?? 0;
  const counted = tablesOf(view, "Institutions")[0]?.rows.length ?? 0;
  expect(counted + aside + 3).toBe(trust.length);
});

test("a benchmark near its threshold is one, the nearest first; further away is none", () => {
  const [table] = tablesOf(view, "Near a threshold");
  expect(table?.rows.map(([name, benchmark]) => [name, benchmark?.slice(0, 1)])).toEqual([
    ["School 1", "1"],
    ["School 1", "7"],
  ]);
  const wider = tablesOf(describeGroup(trust, { near: 19 }), "Near a threshold")[0];
  expect(wider?.rows.map(([, benchmark]) => benchmark?.slice(0, 1))).toEqual(["1", "7", "3"]);
});

test("the same institutions stand beside all, and a newcomer moves only all", () => {
  const table = tablesOf(view, "Change since 31 July 2018")[0];
  expect(table?.rows[0]?.slice(1)).toEqual([
    "4.00",
    "5.66 to 6.00",
    "4.00",
    "4.50 to 5.00",
    "1 better, 1 worse",
  ]);
  const second = table?.rows.find(([name]) => name?.startsWith("2 "));
  expect(second?.slice(1)).toEqual(["1 of 2", "3 of 3", "1 of 2", "2 of 2", "1 better, 0 worse"]);
});

test("a change of edition is no change", () => {
  const page = describeGroup(acrossEditions, { at: "2026-07-31" });
  expect(sentencesOf(page, "Change since")[0]).toMatch(/another rubric in between: a new series/);
  expect(page.brief.map(({ label }) => label)).not.toContain("Change");
});

test("a day before any other has nothing to compare with, and says so", () => {
  const page = describeGroup(trust, { at: "2018-07-31" });
  expect(sentencesOf(page, "Change since")[0]).toMatch(/^No result counts at 31 July 2017/);
});

test("nobody, nobody dated, and nobody expected are said and not computed", () => {
  expect(describeGroup([]).headline).toBe("0 institutions have reported");
  const undated = describeGroup([school(1, undefined, [100])]);
  expect(undated.date).toBeUndefined();
  expect(tablesOf(undated, "Who has reported")[0]?.rows).toEqual([
    ["School 1", "not given", "It has no date"],
  ]);
  expect(sentencesOf(describeGroup(trust), "Who has reported")[0]).toMatch(
    /Nobody said who was expected/,
  );
});

test("what is wrong is refused", () => {
  expect(() => describeGroup(trust, { att: "2019" } as object)).toThrow("Unknown option att");
  expect(() => describeGroup(trust, { at: "2019-13-01" })).toThrow(TypeError);
  const [entry] = acrossEditions;
  const other = { ...acrossEditions[1], rubric: entry?.rubric } as (typeof trust)[number];
  expect(() => describeGroup([other])).toThrow("Use the rubric that the result was made with");
});
