import { describe, expect, it } from "vitest";
import type { Answer } from "../model/answer.js";
import type { Assessment, AssessmentDetails } from "../model/assessment.js";
import type { Rubric } from "../model/rubric.js";
import { scoreBenchmarkPercents } from "../percents/score-benchmark-percents.js";
import { gatsby2014School } from "../rubrics/2014-school/index.js";
import { gatsby2025School } from "../rubrics/2025-school/index.js";
import { scoreAssessment } from "../score/score-assessment.js";
import { makeRubric } from "../testing/make-rubric.js";
import { compareResults } from "./compare-results.js";

const rubric = makeRubric([
  [
    { id: "lead", scale: "yes-no" },
    { id: "talks", scale: "reach", notApplicable: { allowed: ["best-interests"] } },
    { id: "plan", scale: "progress", scored: false },
  ],
  [{ id: "visits", scale: "reach", stages: ["ks4"] }],
]);

type Given = Readonly<Record<string, Answer>>;

const score = (answers: Given, more: Partial<Assessment> = {}, by: Rubric = rubric) =>
  scoreAssessment(by, { profile: { yearGroups: [11] }, ...more, answers });

const compare = (before: Given, after: Given) => compareResults(score(before), score(after));

describe("an indicator", () => {
  const judged: Answer = { notApplicable: { reason: "best-interests" } };

  it.each<[Answer | undefined, Answer | undefined, string]>([
    ["few", "many", "better"],
    ["many", "few", "worse"],
    ["few", "few", "same"],
    [{ count: 3, of: 9 }, { count: 4, of: 9 }, "same"], // both few
    [{ from: "nobody", to: "few" }, { from: "many", to: "everybody" }, "better"],
    [{ from: "nobody", to: "many" }, { from: "many", to: "everybody" }, "unknown"],
    [{ from: "few", to: "many" }, { from: "few", to: "many" }, "unknown"],
    [undefined, "few", "unknown"],
    [undefined, undefined, "unknown"],
    [judged, "few", "unknown"],
    [judged, judged, "same"],
  ])("that goes from %j to %j is %s", (before, after, change) => {
    const answer = (talks: Answer | undefined): Given => (talks === undefined ? {} : { talks });
    const [, talks] = compare(answer(before), answer(after)).indicators;
    expect(talks).toMatchObject({ id: "talks", change });
  });

  it.each<[Given, Given, string]>([
    [{ plan: "done" }, { plan: "done" }, "same"],
    [{ plan: "no" }, { plan: "done" }, "unknown"],
    [{}, {}, "unknown"],
  ])("that earns nothing is never better or worse: %j and %j", (before, after, change) => {
    expect(compare(before, after).indicators[2]).toMatchObject({ id: "plan", change });
  });

  it("tells what it was, what it is, and why", () => {
    expect(compare({ talks: "few" }, { talks: { count: 9, of: 9 } }).indicators[1]).toEqual({
      id: "talks",
      change: "better",
      outcome: { from: "in-progress", to: "achieved" },
      level: { from: "few", to: "everybody" },
      points: {
        from: { min: 1, max: 1, available: 3 },
        to: { min: 3, max: 3, available: 3 },
      },
      reason: {
        from: { code: "answered" },
        to: { code: "share", levels: { from: "everybody", to: "everybody" } },
      },
    });
  });
});

describe("a criterion", () => {
  it.each<[Given, Given, string]>([
    [{ lead: false, talks: "nobody" }, { lead: true, talks: "nobody" }, "better"],
    [{ lead: true, talks: "everybody" }, { lead: true, talks: "few" }, "worse"],
    [{ lead: true, talks: "few" }, { lead: true, talks: "many" }, "same"],
    [{ lead: true }, { lead: true, talks: "few" }, "unknown"],
  ])("that goes from %j to %j is %s", (before, after, change) => {
    expect(compare(before, after).criteria[0]).toMatchObject({ id: "1.1", change });
  });
});

describe("a benchmark", () => {
  it("is better only when its ranges do not overlap", () => {
    const { benchmarks } = compare({ lead: false, talks: "few" }, { lead: true });
    expect(benchmarks[0]).toMatchObject({ change: "unknown" }); // 1, then 1 to 4
    const better = compare({ lead: false, talks: "nobody" }, { lead: true });
    expect(better.benchmarks[0]).toEqual({
      number: 1,
      change: "better",
      status: { from: "not-achieved", to: "undetermined" },
      points: {
        from: { min: 0, max: 0, available: 4, percent: 0, percentMax: 0 },
        to: { min: 1, max: 4, available: 4, percent: 25, percentMax: 100 },
      },
      because: ["lead", "talks"],
    });
  });

  it("is named by just the indicators that differ", () => {
    const { benchmarks, criteria } = compare(
      { lead: true, talks: "few", visits: "few" },
      { lead: true, talks: "many", visits: { count: 1, of: 9 } },
    );
    expect(benchmarks.map(({ because }) => because)).toEqual([["talks"], []]);
    expect(criteria.map(({ because }) => because)).toEqual([["talks"], []]);
  });

  it("of which a part no longer applies is compared by its share of the points", () => {
    const judged: Answer = { notApplicable: { reason: "best-interests" } };
    const { benchmarks } = compare({ lead: true, talks: "many" }, { lead: true, talks: judged });
    expect(benchmarks[0]).toMatchObject({ change: "better" }); // 3 of 4, then 1 of 1
  });

  it("that applies in neither is the same", () => {
    const middle = score({}, { profile: { yearGroups: [8] } });
    expect(compareResults(middle, middle).benchmarks[1]).toMatchObject({ change: "same" });
    expect(compareResults(middle, score({ visits: "few" })).benchmarks[1]).toMatchObject({
      change: "unknown",
      status: { from: "not-applicable", to: "partially-achieved" },
    });
  });
});

describe("the headline", () => {
  const all: Given = { lead: true, talks: "everybody", visits: "everybody" };

  it.each<[Given, Given, string]>([
    [{ lead: false, visits: "few" }, all, "better"],
    [all, { lead: false, visits: "few" }, "worse"],
    [all, all, "same"],
    [{}, all, "unknown"],
  ])("from %j to %j is %s", (before, after, change) => {
    expect(compare(before, after).headline.change).toBe(change);
  });

  it("of another number of benchmarks is unknown", () => {
    const { lead, talks } = all;
    const two = score(all);
    const one = score(
      { ...(lead && { lead }), ...(talks && { talks }) },
      { profile: { yearGroups: [8] } },
    );
    expect([two.headline.of, one.headline.of]).toEqual([2, 1]);
    expect(compareResults(two, one).headline.change).toBe("unknown");
  });
});

describe("results of two editions", () => {
  const profile = { yearGroups: [7, 8, 9, 10, 11] } as const;
  const before = scoreAssessment(gatsby2014School, { profile, answers: { bm8_1_by_16: "none" } });
  const after = scoreAssessment(gatsby2025School, { profile, answers: { bm8_1_by_16: "all" } });
  const comparison = compareResults(before, after);

  it("are a series break, and say so", () => {
    expect(comparison).toMatchObject({ seriesBreak: true, caveats: ["different-rubric"] });
    expect(comparison.statement).toContain("no difference between them is better or worse");
    expect(compareResults(before, before)).not.toHaveProperty("statement");
  });

  it("stand side by side, and nothing is called a change", () => {
    expect(comparison.headline).toEqual({
      change: "unknown",
      from: before.headline,
      to: after.headline,
    });
    expect(comparison.benchmarks).toHaveLength(8);
    expect(comparison.benchmarks[7]).toMatchObject({
      change: "unknown",
      status: { from: "not-achieved", to: "undetermined" },
      because: [],
    });
    expect(new Set(comparison.benchmarks.map(({ change }) => change))).toEqual(
      new Set(["unknown"]),
    );
    expect([comparison.criteria, comparison.indicators]).toEqual([[], []]);
  });
});

it("two versions of a rubric, or its rules under another digest, are not compared either", () => {
  const low = score({ visits: "few" });
  for (const by of [
    { ...rubric, version: "1.1.0" },
    { ...rubric, digest: "another" },
  ]) {
    const comparison = compareResults(low, score({ visits: "everybody" }, {}, by));
    expect(comparison).toMatchObject({
      seriesBreak: false,
      caveats: ["different-version"],
      headline: { change: "unknown" },
      benchmarks: [{ change: "unknown" }, { change: "unknown" }],
      criteria: [],
      indicators: [],
    });
  }
});

it("rubrics with other benchmarks stand side by side as far as they go", () => {
  const third = { ...makeRubric([[], [], [{ id: "other", scale: "reach" }]]), id: "other" };
  const { benchmarks } = compareResults(score({}), score({ other: "few" }, {}, third));
  expect(benchmarks.map(({ number }) => number)).toEqual([1, 2, 3]);
  expect(benchmarks[2]).toMatchObject({ change: "unknown", status: { to: "partially-achieved" } });
  expect(benchmarks[2]?.points.from).toBeUndefined();
});

describe("published percentages", () => {
  const profile = { yearGroups: [7, 8, 9, 10, 11] } as const;
  const published = (percents: Readonly<Record<number, number>>) =>
    scoreBenchmarkPercents(gatsby2014School, percents, profile);

  it.each([
    [58, 76, "better"],
    [76, 58, "worse"],
    [58, 58, "same"],
    [59, 76, "better"], // 59 fits no points
    [59, 59, "same"],
  ])("of %i and %i on a benchmark are %s", (before, after, change) => {
    const comparison = compareResults(published({ 1: before }), published({ 1: after }));
    expect(comparison.benchmarks[0]).toMatchObject({ change, because: [] });
    expect(comparison.benchmarks[1]).toMatchObject({ change: "unknown" });
    expect(comparison).toMatchObject({ caveats: [], criteria: [], indicators: [] });
  });

  it("are compared with a result made from answers, with a caveat", () => {
    const answered = scoreAssessment(gatsby2014School, {
      profile,
      answers: { bm5_1_each_year: "all" },
    });
    const comparison = compareResults(published({ 5: 75 }), answered);
    expect(comparison.caveats).toEqual(["different-resolution"]);
    expect(comparison.benchmarks[4]).toMatchObject({ change: "better", because: [] });
  });
});

describe("a caveat", () => {
  const details: AssessmentDetails = {
    institution: { urn: "123456", name: "Example School", site: "North" },
    cohort: { size: 8, of: 9, reason: "as agreed" },
    state: "completed",
  };
  const base = score({}, details);

  it("is not given without need", () => {
    const institution = { name: "Renamed School", urn: "123456", site: "North" };
    const profile = { yearGroups: [11] } as const;
    expect(compareResults(base, score({}, { ...details, institution, profile })).caveats).toEqual(
      [],
    );
  });

  it.each<[Partial<Assessment>, readonly string[]]>([
    [{ institution: { urn: "654321", site: "North" } }, ["different-institution"]],
    [{ institution: { name: "Another School", site: "North" } }, ["different-institution"]],
    [{ institution: { ukprn: "10000001", site: "North" } }, []], // nothing that both state
    [{ institution: { urn: "123456" } }, ["different-site"]],
    [{ profile: { yearGroups: [10, 11] } }, ["different-profile"]],
    [{ cohort: { size: 7, of: 9, reason: "as agreed" } }, ["different-cohort"]],
    [{ state: "draft" }, ["draft"]],
  ])("is given for %j: %j", (more, caveats) => {
    expect(compareResults(base, score({}, { ...details, ...more })).caveats).toEqual(caveats);
  });

  it("is given for other options and interpretations", () => {
    const lenient = scoreAssessment(
      rubric,
      { profile: { yearGroups: [11] }, ...details, answers: {} },
      { onInvalid: "unknown" },
    );
    expect(compareResults(base, lenient).caveats).toEqual(["different-options"]);
    const interpretations = [{ id: "specialist-setting", version: "1.0.0" }];
    const interpreted = {
      ...base,
      rubric: { ...base.rubric, id: `${base.rubric.id}+specialist-setting` },
      interpretations,
    };
    const comparison = compareResults(base, interpreted);
    expect(comparison).toMatchObject({
      seriesBreak: false,
      caveats: ["different-interpretations"],
      interpretations: { from: [], to: interpretations },
    });
    expect(comparison.indicators).toHaveLength(4);
  });
});
