import { questionsFor, stages, yearGroups } from "@career-benchmarks/core";
import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
import { describe, expect, it } from "vitest";
import { parseAnswer } from "./parse-answer.js";

const everyone = { yearGroups, stages };
const questions = questionsFor(gatsby2014School, everyone);
const find = (id: string) => {
  const question = questions.find((candidate) => candidate.id === id);
  if (!question) throw new Error(id);
  return question;
};
const yesNo = find("bm1_1_written_down");
const coverage = find("bm5_1_each_year");
const mayBeEmpty = find("bm7_2_visits_by_18");
const judgeable = {
  ...coverage,
  notApplicable: ["best-interests", "no-realistic-destination", "other"] as const,
};

describe("a cell that is understood", () => {
  it.each([
    [yesNo, "yes", "yes"],
    [yesNo, " NO ", "no"],
    [coverage, "most", "most"],
    [coverage, "The overwhelming majority", "overwhelming-majority"],
    [coverage, "overwhelming-majority", "overwhelming-majority"],
    [coverage, "a SMALL minority", "small-minority"],
    [coverage, "8 of 12", { count: 8, of: 12 }],
    [coverage, "8/12", { count: 8, of: 12 }],
    [coverage, "8  /  12", { count: 8, of: 12 }],
    [coverage, "8 of 12 (1 unknown)", { count: 8, of: 12, unknown: 1 }],
    [coverage, "0 of 0", { count: 0, of: 0 }],
    [
      coverage,
      "8 of 12 (1 unknown, 2 best interests; 3 other: Moved abroad: Spain)",
      {
        count: 8,
        of: 12,
        unknown: 1,
        excluded: { "best-interests": 2, other: 3 },
        excludedText: "Moved abroad: Spain",
      },
    ],
    [coverage, "some..most", { from: "some", to: "most" }],
    [coverage, "A small minority .. Most", { from: "small-minority", to: "most" }],
    [coverage, "69%", { percent: 69 }],
    [coverage, "69.5 %", { percent: 69.5 }],
    [judgeable, "na:best-interests", { notApplicable: { reason: "best-interests" } }],
    [judgeable, "N/A : Best interests", { notApplicable: { reason: "best-interests" } }],
    [judgeable, "na:other: No site", { notApplicable: { reason: "other", text: "No site" } }],
    [coverage, "", undefined],
    [coverage, "  ", undefined],
  ])("%# %s", (question, cell, value) => {
    expect(parseAnswer(cell, question)).toEqual({ ok: true, value });
  });

  it.each(questions.map((question) => [question.id, question] as const))(
    "%s takes every cell that its question offers",
    (_, question) => {
      for (const { text, answer } of question.acceptedCells) {
        expect(parseAnswer(text, question)).toEqual({ ok: true, value: answer });
      }
    },
  );
});

describe("a cell that is not understood", () => {
  it.each([
    [coverage, "mots", "cell-not-understood", /Did you mean most\?/],
    [coverage, "12", "cell-not-understood", /empty/],
    [coverage, "8 of 12 (some unknown)", "cell-not-understood", /empty/],
    [coverage, "8 of 12 (1 unknown, 1 unknown)", "cell-not-understood", /empty/],
    [coverage, "yes", "cell-not-understood", /empty/],
    [yesNo, "8 of 12", "cell-not-understood", /empty/],
    [yesNo, "69%", "cell-not-understood", /empty/],
    [coverage, "12-Aug", "cell-looks-like-date", /8 of 12/],
    [coverage, "Aug-12", "cell-looks-like-date", /8 of 12/],
    [coverage, "08/12/2024", "cell-looks-like-date", /8 of 12/],
    [coverage, "2024-12-08", "cell-looks-like-date", /8 of 12/],
    [coverage, "8 December", "cell-looks-like-date", /8 of 12/],
    [coverage, "n/a", "not-applicable-reason-missing", /leave the cell empty/],
    [mayBeEmpty, "N/A", "not-applicable-reason-missing", /0 of 0/],
    [judgeable, "na", "not-applicable-reason-missing", /na:best-interests/],
    [judgeable, "na:because", "not-applicable-reason-missing", /na:best-interests/],
  ])("%# %s", (question, cell, code, hint) => {
    const parsed = parseAnswer(cell, question);
    expect(parsed).toMatchObject({ ok: false, issue: { code, severity: "error" } });
    expect(parsed.ok ? "" : parsed.issue.hint).toMatch(hint);
  });
});
