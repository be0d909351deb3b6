import { describe, expect, it } from "vitest";
import { nextSteps } from "../explain/next-steps.js";
import { scoreAssessment } from "../score/score-assessment.js";
import { assessments, rubrics } from "./arbitraries.js";
import { forAll } from "./for-all.js";

describe.each(rubrics)("next steps, under $id", (rubric) => {
  const cases = assessments(rubric).map((assessment) => {
    const steps = nextSteps(rubric, scoreAssessment(rubric, assessment));
    const take = (taken: readonly { readonly indicator: string; readonly to: string }[]) => {
      const answers = Object.fromEntries(taken.map(({ indicator, to }) => [indicator, to]));
      return scoreAssessment(rubric, {
        ...assessment,
        answers: { ...assessment.answers, ...answers },
      });
    };
    return { steps: [...steps.do, ...steps.findOut], take };
  });

  it(
    "all taken together fully achieve every benchmark that applies",
    forAll(cases, ({ steps, take }) => {
      const { headline } = take(steps);
      expect(headline.fullyAchieved).toBe(headline.of);
    }),
  );

  it(
    "that complete a benchmark do so alone",
    forAll(cases, ({ steps, take }) => {
      for (const step of steps.filter(({ completes }) => completes)) {
        const benchmark = take([step]).benchmarks.find(({ number }) => number === step.benchmark);
        expect(benchmark?.status).toBe("fully-achieved");
      }
    }),
  );
});
