import { describe, expect, it } from "vitest";
import { scoreAssessment } from "../score/score-assessment.js";
import { assessments, rubrics } from "./arbitraries.js";
import { forAll } from "./for-all.js";
import { benchmarksOutside } from "./outside.js";

describe.each(rubrics)("leaving learners or questions out, under $id", (rubric) => {
  const results = assessments(rubric).map((assessment) => scoreAssessment(rubric, assessment));

  it(
    "gives nothing that leaving nobody out could not give",
    forAll(results, (result) => {
      expect(benchmarksOutside(result.withoutExclusions ?? result, result)).toEqual([]);
    }),
  );

  it(
    "is always listed",
    forAll(results, ({ excluded, notApplicable, withoutExclusions }) => {
      const judged = notApplicable.filter(({ reason }) => reason.code === "judged");
      expect(withoutExclusions !== undefined).toBe(excluded.length + judged.length > 0);
    }),
  );
});
