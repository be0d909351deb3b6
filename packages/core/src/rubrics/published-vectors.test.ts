import { describe, expect, it } from "vitest";
import { indicatorsOf } from "../internal/indicators-of.js";
import type { Answer } from "../model/answer.js";
import type { Profile } from "../model/profile.js";
import type { Rubric } from "../model/rubric.js";
import { scoreAssessment } from "../score/score-assessment.js";
import { gatsby2014College } from "./2014-college/index.js";
import { gatsby2025School } from "./2025-school/index.js";

const to16: Profile = { yearGroups: [7, 8, 9, 10, 11] };

/** Scores one benchmark with every scored question answered alike, but for those that are named. */
function scoreBenchmark(
  rubric: Rubric,
  number: number,
  profile: Profile,
  alike: Answer,
  others: Readonly<Record<string, Answer>> = {},
) {
  const benchmark = rubric.benchmarks.find((each) => each.number === number);
  const ids = benchmark ? indicatorsOf(benchmark).map(({ id }) => id) : [];
  const asked = Object.fromEntries(ids.map((id) => [id, alike]));
  const answers = { ...asked, ...others };
  const { benchmarks } = scoreAssessment(rubric, { profile, answers });
  return benchmarks[number - 1];
}

describe("published vectors", () => {
  const post16: Profile = { yearGroups: [12, 13] };

  it("16 of 18 areas of benchmark 1 after 16 show as 88 %, which rounding would make 89 [P16A]", () => {
    const without = { bm1_2_website_employers: false, bm1_2_website_agencies: false };
    const score = scoreBenchmark(gatsby2014College, 1, post16, true, without);
    expect(score).toMatchObject({ points: 16, available: 18, percent: 88 });
  });

  it("18 of 18 show as 100 % [P16B]", () => {
    const score = scoreBenchmark(gatsby2014College, 1, post16, true);
    expect(score).toMatchObject({ points: 18, available: 18, percent: 100 });
  });

  it("8 of 8 areas of benchmark 1 of 2025 show as 100 % [BAA]", () => {
    const score = scoreBenchmark(gatsby2025School, 1, to16, true);
    expect(score).toMatchObject({ percent: 100, coverage: { applicable: 8 } });
  });

  it("benchmark 4 of 2025 with one year not achieved and one in progress shows as 75 %", () => {
    const others = {
      bm4_1_year_7: "few",
      bm4_1_year_8: "some",
      bm4_1_year_9: "most",
      bm4_1_year_10: "almost-all",
      bm4_1_year_11: "all",
      bm4_2_staff_development: true,
    } as const;
    const { benchmarks } = scoreAssessment(gatsby2025School, { profile: to16, answers: others });
    expect(benchmarks[3]).toMatchObject({ points: 9, available: 12, percent: 75 });
  });

  it("the areas of a school to year 11 are as many as are known [7.3]", () => {
    const { benchmarks } = scoreAssessment(gatsby2025School, { profile: to16, answers: {} });
    const areas = benchmarks.map(({ coverage }) => coverage.applicable);
    expect([areas[0], areas[3], areas[4], areas[5], areas[6]]).toEqual([8, 6, 9, 4, 10]);
    expect(areas[1]).toBeGreaterThanOrEqual(10);
    expect(areas[1]).toBeLessThanOrEqual(12);
  });
});
