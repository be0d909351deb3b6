import { countWork } from "@career-benchmarks/tooling/count-work";
import { describe, expect, it } from "vitest";
import { safeDefineRubric } from "../define/define-rubric.js";
import { safeInterpret } from "../interpretation/interpret.js";
import { specialistSetting } from "../interpretations/specialist-setting/index.js";
import type { Issue } from "../model/issue.js";
import { safeScoreBenchmarkPercents } from "../percents/score-benchmark-percents.js";
import { gatsby2014School } from "../rubrics/2014-school/index.js";
import { safeScoreAssessment } from "../score/score-assessment.js";
import { limits } from "./limits.js";

const profile = { yearGroups: [11] };
const names = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`bm1_1_unknown_${index}`, 1]));
const list = <Value>(count: number, make: (index: number) => Value) =>
  Array.from({ length: count }, (_, index) => make(index));

type Outcome = { readonly ok: boolean; readonly issues?: readonly Issue<string>[] };
const score = (parts: object, options: object = {}): Outcome =>
  safeScoreAssessment(
    gatsby2014School,
    { profile, answers: {}, ...parts } as never,
    options as never,
  );
const define = (parts: object): Outcome => safeDefineRubric({ ...gatsby2014School, ...parts });
const [level] = gatsby2014School.scales[1]?.levels ?? [];
const [criterion] = gatsby2014School.benchmarks[0]?.criteria ?? [];
const read = (parts: object): Outcome =>
  safeInterpret(gatsby2014School, [{ ...specialistSetting, ...parts } as never]);
const reading = { source: ["A"], grade: "inferred" };

/** Every place at which a caller may give any number of unknown or repeated names. */
const places: Readonly<Record<string, (count: number) => Outcome>> = {
  "answer keys": (count) => score({ answers: names(count) }),
  "fields of an answer": (count) =>
    score({ answers: { bm6_1_by_16: { count: 1, of: 2, ...names(count) } } }),
  "reasons for exclusion": (count) =>
    score({ answers: { bm6_1_by_16: { count: 1, of: 2, excluded: names(count) } } }),
  "fields of an assessment": (count) => score(names(count)),
  "fields of a profile": (count) => score({ profile: { ...profile, ...names(count) } }),
  "year groups": (count) => score({ profile: { yearGroups: list(count, (index) => index + 20) } }),
  stages: (count) => score({ profile: { ...profile, stages: list(count, (index) => `${index}`) } }),
  "fields of a cohort": (count) => score({ cohort: names(count) }),
  options: (count) => score({}, names(count)),
  percents: (count) => safeScoreBenchmarkPercents(gatsby2014School, names(count), profile as never),
  "fields of a rubric": (count) => define(names(count)),
  scales: (count) => define({ scales: list(count, () => gatsby2014School.scales[1]) }),
  levels: (count) =>
    define({ scales: [{ id: "s", kind: "coverage", levels: list(count, () => level) }] }),
  criteria: (count) =>
    define({
      benchmarks: [{ ...gatsby2014School.benchmarks[0], criteria: list(count, () => criterion) }],
    }),
  benchmarks: (count) => define({ benchmarks: list(count, () => ({ number: 1 })) }),
  references: (count) =>
    define({
      sources: list(count, (index) => ({ id: `S${index}`, title: "Made up" })),
      textLicence: "x",
      shareRule: {
        ...gatsby2014School.shareRule,
        source: list(count, (index) => `S${index + count}`),
      },
    }),
  wordings: (count) =>
    define({ wording: list(count, () => ({ source: "x", ids: list(3, String) })) }),
  "readings without a target": (count) =>
    read({ readings: list(count, (index) => ({ ...reading, target: `bm1_1_no_${index}` })) }),
  "readings of one target": (count) =>
    read({ readings: list(count, (index) => ({ ...reading, target: "1.1", note: `${index}` })) }),
  "rubrics of a reading": (count) =>
    read({
      rubrics: ["gatsby-2014-school", ...list(count, String)],
      readings: [{ ...reading, target: "1.1", rubrics: list(count, (index) => `x${index}`) }],
    }),
  "sources of an interpretation": (count) =>
    read({ sources: list(count, (index) => ({ id: `S${index % 9}`, title: `${index}` })) }),
  interpretations: (count) =>
    safeInterpret(
      gatsby2014School,
      list(count, (index) => ({ ...specialistSetting, id: `made-up-${index}` })),
    ),
};

describe.each(Object.entries(places))("unknown or repeated %s", (_, call) => {
  it("cost no more than in proportion to their number", () => {
    call(10);
    const [some, more] = [countWork(() => call(400)), countWork(() => call(1600))];
    expect(more / some).toBeLessThan(4.5);
  });

  it("are listed up to a limit, and the rest counted", () => {
    const { ok, issues = [] } = call(2400);
    expect(ok).toBe(false);
    expect(issues.length).toBeLessThanOrEqual(limits.issues + 1);
    const hints = issues.filter(({ hint }) => hint?.startsWith("Did you mean"));
    expect(hints.length).toBeLessThanOrEqual(limits.suggestions * 2);
  });
});

describe("a limit", () => {
  it("is an error when it is exceeded", () => {
    const { issues } = score({ answers: names(limits.answers + 1) });
    expect(issues).toEqual([
      {
        code: "limit-exceeded",
        severity: "error",
        path: "answers",
        expected: `at most ${limits.answers} answers`,
        received: `${limits.answers + 1}`,
      },
    ]);
  });

  it("leaves all that is wrong to be known, as a list or as a count", () => {
    const { issues = [] } = score({ answers: names(150), cohort: names(3) });
    const unknown = issues.filter(({ code }) => code === "unknown-indicator");
    expect(unknown).toHaveLength(limits.unknownNames);
    expect(unknown.filter(({ hint }) => hint).length).toBeLessThanOrEqual(limits.suggestions);
    expect(issues.find(({ code }) => code === "issues-not-shown")).toMatchObject({
      severity: "error",
      path: "answers",
      received: "50 more",
    });
    expect(issues.filter(({ path }) => path?.startsWith("cohort."))).toHaveLength(5);
  });
});
