import { describe, expect, it } from "vitest";
import { safeInterpret } from "../interpretation/interpret.js";
import type { Rubric } from "../model/rubric.js";
import { safeScoreBenchmarkPercents } from "../percents/score-benchmark-percents.js";
import * as school2014 from "../rubrics/2014-school/index.js";
import { safeScoreAssessment } from "../score/score-assessment.js";
import { scales } from "../testing/make-rubric.js";

const { gatsby2014School } = school2014;
const profile = { yearGroups: [11] } as const;

/** What is no rubric, with a word of the hint that says what to write instead. */
const wrong: readonly (readonly [what: string, given: unknown, hint: RegExp])[] = [
  ["an id", "gatsby-2014-school", /import it/],
  ["a module", school2014, /the export "gatsby2014School"/],
  ["a default export", { default: gatsby2014School }, /the export "default"/],
  ["a promise", Promise.resolve(gatsby2014School), /await the promise/],
  ["nothing", undefined, /import names something/],
  ["null", null, /import names something/],
  ["a list", [gatsby2014School], /one of them/],
  ["a function", () => gatsby2014School, /what the function returns/],
  ["a class", class Rubric {}, /what the function returns/],
  ["a number", 2014, /defineRubric/],
  ["half a rubric", { ...gatsby2014School, scales }, /safeDefineRubric/],
  ["a rubric without levels", { ...gatsby2014School, scales: [] }, /safeDefineRubric/],
];

describe.each(wrong)("%s in the place of a rubric", (_, given, hint) => {
  const rubric = given as Rubric;

  it.each([
    ["safeScoreAssessment", () => safeScoreAssessment(rubric, { profile, answers: {} })],
    ["safeScoreBenchmarkPercents", () => safeScoreBenchmarkPercents(rubric, {}, profile)],
    ["safeInterpret", () => safeInterpret(rubric, [])],
  ])("is told so by %s", (_name, call) => {
    const scored = call();
    const issues = scored.ok ? [] : scored.issues;
    expect(issues.map(({ code, path }) => `${code} ${path}`)).toEqual(["rubric-wrong-type rubric"]);
    expect(issues[0]?.hint).toMatch(/^Give the rubric itself: /);
    expect(issues[0]?.hint).toMatch(hint);
  });
});

describe("a value", () => {
  it("is read once, so that one that changes gives one result", () => {
    let reads = 0;
    const answers = {
      get bm6_1_by_16() {
        reads += 1;
        return reads === 1 ? { count: 92, of: 122 } : { count: "many" };
      },
    };
    const scored = safeScoreAssessment(gatsby2014School, { profile, answers } as never);
    expect(scored.ok && scored.result.benchmarks[5]?.percent).toBe(75);
    expect(reads).toBe(1);
  });

  it("of a rubric that is not frozen is read anew each time", () => {
    const ours = { ...gatsby2014School, version: "1.0.0" };
    const versionOf = () => {
      const scored = safeScoreAssessment(ours, { profile, answers: {} });
      return scored.ok && scored.result.rubric.version;
    };
    expect(versionOf()).toBe("1.0.0");
    ours.version = "1.0.1";
    expect(versionOf()).toBe("1.0.1");
  });

  it("that throws is named, and what it throws is not shown", () => {
    const answers = {
      get bm6_1_by_16() {
        throw new Error("a secret");
      },
    };
    const scored = safeScoreAssessment(gatsby2014School, { profile, answers } as never);
    expect(scored.ok || scored.issues).toEqual([
      {
        code: "value-unreadable",
        severity: "error",
        path: "answers.bm6_1_by_16",
        expected: "a value that can be read",
      },
    ]);
  });

  it.each(["constructor", "valueOf"])("that every object inherits is no answer to %s", (id) => {
    const text = JSON.stringify(gatsby2014School).replaceAll("bm6_1_by_16", id);
    const scored = safeScoreAssessment(JSON.parse(text) as Rubric, {
      profile,
      answers: { bm5_1_each_year: "all" },
    });
    expect(scored.ok && scored.result.benchmarks[5]?.status).toBe("undetermined");
  });
});
