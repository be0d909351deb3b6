import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { measure } from "../measure/measure.js";
import { madeUp } from "./made-up-school.js";
import { indicatorIds, plainRubrics } from "./rubrics.js";

describe.each(plainRubrics.slice(0, 4))("made-up institutions for $id", (rubric) => {
  it("have learners who are reached, who are not, and of whom it is not known, for every question", () => {
    const seen = new Map<string, [met: number, missed: number, unknown: number]>();
    const samples = fc.sample(madeUp(indicatorIds(rubric)), { numRuns: 200, seed: 7 });
    for (const { records, options } of samples) {
      for (const { indicator, explanation } of measure(rubric, records, options).indicators) {
        const { cohort, met, missed } = explanation;
        // The year groups of one question are alike.
        const question = indicator.replace(/_year_\d+$/, "");
        const [a, b, c] = seen.get(question) ?? [0, 0, 0];
        seen.set(question, [a + met, b + missed, c + cohort - met - missed]);
      }
    }
    const rare = [...seen].filter(([, counts]) => Math.min(...counts) < 1);
    expect(rare).toEqual([]);
  });
});
