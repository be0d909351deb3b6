import fc from "fast-check";
import { indicatorsOf, scaleOf } from "../internal/indicators-of.js";
import { interpret } from "../interpretation/interpret.js";
import type { Assessment, AssessmentDetails } from "../model/assessment.js";
import { type Profile, stages, yearGroups } from "../model/profile.js";
import type { Benchmark, Indicator, Rubric } from "../model/rubric.js";
import { gatsby2014College } from "../rubrics/2014-college/index.js";
import { gatsby2014School } from "../rubrics/2014-school/index.js";
import { gatsby2025College } from "../rubrics/2025-college/index.js";
import { gatsby2025School } from "../rubrics/2025-school/index.js";
import { gatsby2025TrainingProvider } from "../rubrics/2025-training-provider/index.js";
import { scales as madeUpScales } from "../testing/make-rubric.js";
import {
  answering,
  type Change,
  type Changes,
  raising,
  same,
  settled,
  unchanged,
  wrongAnswer,
} from "./arbitrary-answers.js";
import { shipped } from "./interpreted.js";

/**
 * The 2014 school rubric bent until every rule has work to do: every second question may be judged
 * not applicable, a criterion is partly and a benchmark wholly unscored, one question belongs to
 * year groups, two are on an agreement scale, and the status thresholds are not 100 and 0.
 */
export const variant: Rubric = {
  ...gatsby2014School,
  id: "variant",
  scales: [...gatsby2014School.scales, ...madeUpScales.filter(({ id }) => id === "progress")],
  statusRule: {
    fullyAchieved: { ...gatsby2014School.statusRule.fullyAchieved, from: 75 },
    notAchieved: { ...gatsby2014School.statusRule.notAchieved, to: 10 },
  },
  benchmarks: gatsby2014School.benchmarks.map((benchmark) => ({
    ...benchmark,
    criteria: benchmark.criteria.map((criterion) => ({
      ...criterion,
      indicators: criterion.indicators.map((indicator, index) => bend(indicator, index)),
    })),
  })),
};

function bend(indicator: Indicator, index: number): Indicator {
  return {
    ...indicator,
    ...(index % 2 === 0 && { notApplicable: { allowed: ["best-interests", "other"] as const } }),
    ...(["bm1_3_evaluated", "bm5_1_each_year"].includes(indicator.id) && { scored: false }),
    ...(indicator.id === "bm4_1_science" && { yearGroups: [7, 8, 9] as const }),
    ...(indicator.id === "bm4_1_pshe" && { emptyCohort: true as const }),
    ...(indicator.id.startsWith("bm3_1_") && { scale: "progress" }),
  };
}

/** The rubrics that everything about scoring is tried on. */
export const rubrics: readonly Rubric[] = [gatsby2014School, variant];

/** Those, every other that is shipped, and each of them read through every interpretation of it. */
export const everyRubric: readonly Rubric[] = [
  ...rubrics,
  gatsby2014College,
  gatsby2025School,
  gatsby2025College,
  gatsby2025TrainingProvider,
  ...shipped.map(({ rubric, interpretation }) => interpret(rubric, [interpretation])),
];

/** Year groups in any order, with or without stages, or `X` with stages; also of middle schools. */
const profiles = (rubric: Rubric): fc.Arbitrary<Profile> =>
  fc.oneof(
    fc.constantFrom<Profile>(
      { yearGroups: [7, 8, 9, 10, 11] },
      { yearGroups: [7, 8, 9, 10, 11, 12, 13] },
    ),
    fc.record(
      {
        yearGroups: fc.shuffledSubarray(
          yearGroups.filter((year) => year !== "X"),
          { minLength: 1 },
        ),
        stages: fc.shuffledSubarray([...stages]),
        assumed: fc.constant(true as const),
        ...(rubric.middleSchool && { middleSchool: fc.constant(true as const) }),
      },
      { requiredKeys: ["yearGroups"], noNullPrototype: true },
    ),
    fc.record({
      yearGroups: fc.constant(["X"] as const),
      stages: fc.shuffledSubarray([...stages], { minLength: 1 }),
    }),
  );

/** An assessment first, and later. */
export interface Step {
  readonly before: Assessment;
  readonly after: Assessment;
}

/** Assessments with any mixture of answers, ranges and gaps. */
export const assessments = (rubric: Rubric): fc.Arbitrary<Assessment> =>
  steps(rubric, unchanged).map(({ after }) => after);

/** Assessments in which every question has one certain answer or does not apply. */
export const settledAssessments = (rubric: Rubric): fc.Arbitrary<Assessment> =>
  steps(rubric, settled).map(({ after }) => after);

/** Assessments of which the later one says more: gaps answered, ranges and shares narrowed. */
export const answeringSteps = (rubric: Rubric): fc.Arbitrary<Step> =>
  steps(rubric, (indicator, scale) =>
    fc.oneof(unchanged(indicator, scale), answering(indicator, scale)),
  );

/** Assessments of which the later one has better answers and leaves as much unknown. */
export const raisingSteps = (rubric: Rubric): fc.Arbitrary<Step> =>
  steps(rubric, (indicator, scale) =>
    fc.oneof(unchanged(indicator, scale), raising(indicator, scale)),
  );

/** Answers by indicator id, or by no id at all, with anything in them that JSON can hold. */
export const wrongAnswers = (rubric: Rubric): fc.Arbitrary<Record<string, unknown>> =>
  fc.dictionary(
    fc.oneof(fc.constantFrom(...indicatorsOf(rubric).map(({ id }) => id)), fc.string()),
    wrongAnswer,
  );

/** Who and what an assessment speaks of. */
export const details: fc.Arbitrary<AssessmentDetails> = fc.record(
  {
    id: fc.string(),
    institution: fc.record(
      { urn: fc.string(), ukprn: fc.string(), name: fc.string(), site: fc.string() },
      { requiredKeys: [], noNullPrototype: true },
    ),
    asAt: fc.constantFrom("2019", "2019-07", "2019-07-31"),
    completedOn: fc.constantFrom("2020", "2020-02", "2020-02-29"),
    state: fc.constantFrom("draft" as const, "completed" as const),
    cohort: fc
      .record({ size: fc.nat(500), others: fc.nat(500), reason: fc.string() })
      .map(({ size, others, reason }) => ({ size, of: size + others, reason })),
  },
  { requiredKeys: [], noNullPrototype: true },
);

function steps(rubric: Rubric, changes: Changes): fc.Arbitrary<Step> {
  const parts = fc.tuple(...rubric.benchmarks.map((part) => inSomeMood(rubric, part, changes)));
  return fc.tuple(profiles(rubric), parts).map(([profile, benchmarks]) => {
    const entries = benchmarks.flatMap((benchmark) => Object.entries(benchmark));
    const answers = (at: 0 | 1) =>
      Object.fromEntries(
        entries.flatMap(([id, { [at]: answer }]) => (answer === undefined ? [] : [[id, answer]])),
      );
    return { before: { profile, answers: answers(0) }, after: { profile, answers: answers(1) } };
  });
}

/** Answers most of a benchmark at its best or its worst every so often, so that much is determined. */
function inSomeMood(
  rubric: Rubric,
  benchmark: Benchmark,
  changes: Changes,
): fc.Arbitrary<Record<string, Change>> {
  const each = (arbitrary: Changes) =>
    fc.record(
      Object.fromEntries(
        indicatorsOf(benchmark).map((indicator) => [
          indicator.id,
          arbitrary(indicator, scaleOf(rubric, indicator)),
        ]),
      ),
    );
  const mostlyAt = (place: 0 | -1) =>
    each((indicator, scale) =>
      fc.oneof(
        { weight: 4, arbitrary: fc.constant(same(scale.levels.at(place)?.id)) },
        { weight: 1, arbitrary: changes(indicator, scale) },
      ),
    );
  return fc.oneof(each(changes), mostlyAt(-1), mostlyAt(0));
}
