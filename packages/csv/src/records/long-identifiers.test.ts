import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
import { describe, expect, it } from "vitest";
import { scoreCsv } from "../score-csv.js";
import { readLearners } from "./record-files.js";

const [one, other] = ["12345678901234567890", "12345678901234567891"];

describe("an identifier of twenty digits", () => {
  it("of a learner passes whole, and two that differ in the last digit stay two", async () => {
    const source = `learner_id,year_group\n${one},11\n${other},11\n`;
    const { records, rejects } = await readLearners({ source });
    expect(rejects).toEqual([]);
    expect(records.map(({ id }) => id)).toEqual([one, other]);
  });

  it("of an assessment passes whole", () => {
    const text = `assessment_id,name,as_at,year_groups,bm1_1_lead\n${one},North,2024,11,yes\n${other},South,2024,11,no\n`;
    const { results } = scoreCsv([{ text }], {
      rubrics: [gatsby2014School],
      rubric: "gatsby-2014-school",
    });
    expect(results.map(({ result }) => result.assessment.id)).toEqual([one, other]);
  });
});
