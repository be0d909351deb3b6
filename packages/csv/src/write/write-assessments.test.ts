import {
  type Answer,
  exclusionReasons,
  questionsFor,
  stages,
  yearGroups,
} from "@career-benchmarks/core";
import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
import { parseAnswer, parseYearGroups } from "@career-benchmarks/evidence/cells";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatAnswer } from "./format-answer.js";
import { formatYearGroups } from "./format-year-groups.js";

const questions = questionsFor(gatsby2014School, { yearGroups, stages });
const coverage = questions.find(({ id }) => id === "bm5_1_each_year");
const levels = coverage?.scale.levels.map(({ id }) => id) ?? [];
const learners = fc.nat({ max: 999_999_999 });
const words = fc
  .stringMatching(/^[A-Za-z][A-Za-z,;:() 0-9]{0,30}[A-Za-z0-9]$/)
  .map((text) => text.replace(/ +/g, " "));

const answers: fc.Arbitrary<Answer> = fc.oneof(
  fc.constantFrom(...levels),
  fc.record({ from: fc.constantFrom(...levels), to: fc.constantFrom(...levels) }),
  fc.record({ percent: fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10) }),
  fc.record({ count: learners, of: learners }),
  fc.record({
    count: learners,
    of: learners,
    unknown: learners,
    excluded: fc.record(Object.fromEntries(exclusionReasons.map((reason) => [reason, learners])), {
      requiredKeys: ["other"],
    }),
    excludedText: words,
  }),
  fc.record({ notApplicable: fc.record({ reason: fc.constantFrom("best-interests" as const) }) }),
  fc.record({
    notApplicable: fc.record({ reason: fc.constantFrom("other" as const), text: words }),
  }),
);

describe("an answer that is written", () => {
  it("is read as the same answer", () => {
    if (!coverage) throw new Error("The question is gone.");
    fc.assert(
      fc.property(answers, (answer) => {
        expect(parseAnswer(formatAnswer(answer), coverage)).toEqual({ ok: true, value: answer });
      }),
    );
  });

  it.each([
    [true, "yes"],
    [false, "no"],
    [undefined, ""],
  ])("%j is %j", (answer, cell) => {
    expect(formatAnswer(answer)).toBe(cell);
  });
});

it("a profile that is written is read as the same profile", () => {
  const profiles = fc.record(
    {
      yearGroups: fc.subarray([...yearGroups], { minLength: 1 }),
      stages: fc.subarray([...stages], { minLength: 1 }),
      middleSchool: fc.constant(true as const),
    },
    { requiredKeys: ["yearGroups"] },
  );
  fc.assert(
    fc.property(profiles, (profile) => {
      expect(parseYearGroups(formatYearGroups(profile))).toEqual({ ok: true, value: profile });
    }),
  );
});
