import fc from "fast-check";
import { stages, yearGroups } from "../model/profile.js";
import type { Rubric } from "../model/rubric.js";
import { type IndicatorSketch, makeRubric, scales } from "../testing/make-rubric.js";

const sketch: fc.Arbitrary<Omit<IndicatorSketch, "id">> = fc
  .record({
    scale: fc.constantFrom(...scales),
    scored: fc.oneof({ weight: 5, arbitrary: fc.constant(true) }, fc.constant(false)),
    mayBeJudged: fc.boolean(),
    mayBeEmpty: fc.boolean(),
    when: fc.oneof(
      { weight: 3, arbitrary: fc.constant({}) },
      fc.record({ stages: fc.subarray([...stages], { minLength: 1 }) }),
      fc.record({ yearGroups: fc.subarray([...yearGroups], { minLength: 1 }) }),
    ),
  })
  .map(({ scale, scored, mayBeJudged, mayBeEmpty, when }) => ({
    scale: scale.id,
    scored,
    ...(mayBeJudged && { notApplicable: { allowed: ["best-interests"] } }),
    ...(mayBeEmpty && scale.kind === "coverage" && { emptyCohort: true }),
    ...when,
  }));

/** Rubrics small enough to try every completion: up to two benchmarks of up to four questions. */
export const smallRubrics: fc.Arbitrary<Rubric> = fc
  .record({
    benchmarks: fc.array(fc.array(sketch, { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 2,
    }),
    fullyFrom: fc.oneof(fc.constant(100), fc.integer({ min: 50, max: 100 })),
    notTo: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 49 })),
  })
  .map(({ benchmarks, ...rule }) =>
    makeRubric(
      benchmarks.map((sketches, benchmark) =>
        sketches.map((each, index) => ({ ...each, id: `bm${benchmark + 1}_1_q${index + 1}` })),
      ),
      rule,
    ),
  );
