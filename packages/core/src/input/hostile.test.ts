import { anyInput, hostileValues, spoilt } from "@career-benchmarks/tooling/hostile";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defineRubric, safeDefineRubric } from "../define/define-rubric.js";
import { RubricError } from "../define/rubric-error.js";
import { interpret, safeInterpret } from "../interpretation/interpret.js";
import { InterpretationError } from "../interpretation/interpretation-error.js";
import { specialistSetting } from "../interpretations/specialist-setting/index.js";
import { AssessmentError } from "../issues/assessment-error.js";
import type { Issue } from "../model/issue.js";
import {
  safeScoreBenchmarkPercents,
  scoreBenchmarkPercents,
} from "../percents/score-benchmark-percents.js";
import { gatsby2014School } from "../rubrics/2014-school/index.js";
import { safeScoreAssessment, scoreAssessment } from "../score/score-assessment.js";

type Door = (...given: never[]) => { ok: boolean; issues?: readonly Issue<string>[] };
interface Pair {
  readonly safe: Door;
  readonly throwing: (...given: never[]) => unknown;
  readonly error: new (issues: never) => Error;
  readonly sound: readonly unknown[];
}

const profile = { yearGroups: [7, 8, 9, 10, 11] };
const assessment = {
  institution: { name: "Made-up School" },
  asAt: "2024-07",
  cohort: { size: 3, of: 4, reason: "absent" },
  profile,
  answers: {
    bm5_1_each_year: "all",
    bm6_1_by_16: { count: 92, of: 122, excluded: { medical: 1 } },
    bm1_1_lead: { from: "no", to: "yes" },
  },
};

/** The doors of this package, each with its partner that throws, and what they take. */
const pairs: Readonly<Record<string, Pair>> = {
  safeDefineRubric: {
    safe: safeDefineRubric as Door,
    throwing: defineRubric as Pair["throwing"],
    error: RubricError,
    sound: [gatsby2014School],
  },
  safeInterpret: {
    safe: safeInterpret as Door,
    throwing: interpret,
    error: InterpretationError,
    sound: [gatsby2014School, [specialistSetting]],
  },
  safeScoreAssessment: {
    safe: safeScoreAssessment as Door,
    throwing: scoreAssessment,
    error: AssessmentError,
    sound: [gatsby2014School, assessment, { onInvalid: "unknown" }],
  },
  safeScoreBenchmarkPercents: {
    safe: safeScoreBenchmarkPercents as Door,
    throwing: scoreBenchmarkPercents,
    error: AssessmentError,
    sound: [gatsby2014School, { 1: 76, 2: 100 }, profile, { asAt: "2024-07" }],
  },
};

/** Says what is wrong with the way in which a door treats what it is given; nothing when it is right. */
function faultOf({ safe, throwing, error }: Pair, given: readonly unknown[]): string | undefined {
  let answer: ReturnType<Door>;
  try {
    answer = safe(...(given as never[]));
  } catch (thrown) {
    return `threw ${String(thrown)}`;
  }
  const issues: readonly Issue<string>[] = answer.issues ?? [];
  if (!answer.ok && !issues.some(({ code }) => /^[a-z]+(-[a-z0-9]+)*$/.test(code)))
    return "no code";
  const words = JSON.stringify(issues);
  if (/secret|node_modules|\\n +at /.test(words)) return `shows too much: ${words}`;
  if (words.length > 1_000_000) return "too long";
  try {
    throwing(...(given as never[]));
    return undefined;
  } catch (thrown) {
    if (!(thrown instanceof error)) return `threw ${String(thrown)}`;
    return Array.isArray((thrown as { issues?: unknown }).issues) ? undefined : "no issues";
  }
}

const runs = { numRuns: process.env["FULL"] ? 3000 : 300, seed: 20_240_731 };

describe.each(Object.entries(pairs))("%s", (_, pair) => {
  it("takes what is right", () => {
    expect(pair.safe(...(pair.sound as never[])).ok).toBe(true);
  });

  it.each(pair.sound.map((_, position) => position))("takes anything in place %i", (position) => {
    for (const [name, value] of Object.entries(hostileValues())) {
      const given = pair.sound.map((part, index) => (index === position ? value : part));
      expect([name, faultOf(pair, given)]).toEqual([name, undefined]);
    }
    fc.assert(
      fc.property(fc.oneof(anyInput(), spoilt(pair.sound[position])), (make) => {
        const given = pair.sound.map((part, index) => (index === position ? make() : part));
        expect(faultOf(pair, given)).toBeUndefined();
      }),
      runs,
    );
  });
});
