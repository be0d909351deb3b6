import { describe, expect, it } from "vitest";
import { AssessmentError } from "../issues/assessment-error.js";
import { scoreBenchmarkPercents } from "../percents/score-benchmark-percents.js";
import { scoreAssessment } from "../score/score-assessment.js";
import { makeRubric } from "../testing/make-rubric.js";
import { describeHeadline, explainResult } from "./explain-result.js";

const rubric = makeRubric([
  [
    { id: "lead", scale: "yes-no" },
    { id: "talks", scale: "reach" },
  ],
  [{ id: "guidance", scale: "progress", stages: ["ks5"] }],
]);

const profile = { yearGroups: [11] } as const;

describe("an explanation", () => {
  const result = scoreAssessment(rubric, { profile, answers: { lead: true } });

  it("leads from the headline to every indicator", () => {
    expect(explainResult(rubric, result)).toEqual({
      id: "headline",
      text: "0 of 1 benchmarks fully achieved for certain, up to 1 possible",
      because: [
        {
          id: "1",
          text: "Benchmark 1, Benchmark 1: Undetermined, 1 to 4 of 4 points (25 to 100 %)",
          because: [
            {
              id: "1.1",
              text: "1.1 Made up for a test. Unknown",
              because: [
                { id: "lead", text: "What of lead? Yes: Achieved, 1 of 1 point", because: [] },
                {
                  id: "talks",
                  text: "What of talks? No answer yet: Unknown, 0 to 3 of 3 points",
                  because: [],
                },
              ],
            },
          ],
        },
        {
          id: "2",
          text: "Benchmark 2, Benchmark 2: Not applicable",
          because: [
            {
              id: "2.1",
              text: "2.1 Made up for a test. Not applicable",
              because: [
                {
                  id: "guidance",
                  text: "What of guidance? Not asked: key stage 5 not present: Not applicable",
                  because: [],
                },
              ],
            },
          ],
        },
      ],
    });
  });

  it("of published percentages stops at the benchmarks", () => {
    const published = scoreBenchmarkPercents(rubric, { 1: 99 }, profile);
    expect(explainResult(rubric, published).because).toEqual([
      { id: "1", text: "Benchmark 1, Benchmark 1: Partially achieved (99 %)", because: [] },
      { id: "2", text: "Benchmark 2, Benchmark 2: Not applicable", because: [] },
    ]);
  });

  it.each([
    ["rubric", { ...rubric, id: "another" }],
    ["version", { ...rubric, version: "1.0.1" }],
  ])("is refused for another %s", (_name, other) => {
    const explain = () => explainResult(other, result);
    expect(explain).toThrow(AssessmentError);
    expect(explain).toThrow(
      /expected "\S+ 1\.0\.\d", found "made-up 1\.0\.0".*\[rubric-mismatch\]/,
    );
  });
});

describe("a result of other rules under the same id and version", () => {
  const digests = { digest: "a".repeat(64), resolvedDigest: "b".repeat(64) };
  const made = scoreAssessment({ ...rubric, ...digests }, { profile, answers: {} });

  it.each(["digest", "resolvedDigest"] as const)("is refused for another %s", (field) => {
    expect(explainResult({ ...rubric, ...digests }, made).id).toBe("headline");
    expect(() => explainResult({ ...rubric, ...digests, [field]: "c".repeat(64) }, made)).toThrow(
      new RegExp(`rubric\\.${field}: .*\\[digest-mismatch\\]`),
    );
  });

  it("is taken where it was made before there was a resolved digest", () => {
    const { resolvedDigest: _resolved, ...before } = made.rubric;
    expect(explainResult({ ...rubric, ...digests }, { ...made, rubric: before }).id).toBe(
      "headline",
    );
  });
});

describe("a headline in words", () => {
  it.each([
    [{ fullyAchieved: 3, min: 3, max: 3, of: 8 }, "3 of 8 benchmarks fully achieved"],
    [
      { fullyAchieved: 3, min: 3, max: 5, of: 8 },
      "3 of 8 benchmarks fully achieved for certain, up to 5 possible",
    ],
  ])("%j", (headline, words) => {
    expect(describeHeadline(headline)).toBe(words);
  });
});
