import { questionsFor, stages, yearGroups } from "@career-benchmarks/core";
import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
import { gatsby2025School } from "@career-benchmarks/core/rubrics/2025-school";
import { describe, expect, it } from "vitest";
import { cellForms, findForm } from "./cell-forms.js";
import { missingCodes } from "./missing-codes.js";
import { type CellQuestion, parseAnswer } from "./parse-answer.js";

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

const of2025 = questionsFor(gatsby2025School, everyone);
const kind = (wanted: string) => {
  const question = of2025.find(({ scale }) => scale.kind === wanted);
  if (!question) throw new Error(wanted);
  return question;
};
const [threeLevels, coverage2025, agreement] = [
  kind("yes-no"),
  kind("coverage"),
  kind("agreement"),
];

describe("a cell that is understood", () => {
  it.each<readonly [CellQuestion, string, unknown]>([
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
    ...["Y", "Yes", "TRUE", "t", "✓", "1"].map((text) => [yesNo, text, "yes"] as const),
    ...["n", "No", "false", "F", "0"].map((text) => [yesNo, text, "no"] as const),
    [threeLevels, "Y", "yes"],
    [threeLevels, "False", "no"],
    [coverage, "76-99%", "overwhelming-majority"],
    [coverage, "76 – 99", "overwhelming-majority"],
    [coverage, "76% to 99%", "overwhelming-majority"],
    [coverage, "26-75%", { from: "some", to: "most" }],
    [coverage, "0-25%", { from: "none", to: "small-minority" }],
    [coverage, "0-0%", "none"],
    [coverage2025, "51-90%", "most"],
    [coverage, "69 per cent", { percent: 69 }],
    [coverage, "83 out of 120", { count: 83, of: 120 }],
    [coverage, "83 of 120 (69%)", { count: 83, of: 120 }],
    [coverage, "1,083 of 1,200", { count: 1083, of: 1200 }],
    [judgeable, "z: best interests", { notApplicable: { reason: "best-interests" } }],
    [coverage, " C ", undefined],
    [coverage, "x", undefined],
    [coverage, "not  known", undefined],
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
    [coverage, "12", "cell-ambiguous", /learners, a per cent/],
    [coverage, "1", "cell-ambiguous", /one learner/],
    [coverage, "0", "cell-ambiguous", /empty cohort/],
    [coverage, "0.69", "cell-ambiguous", /69%/],
    [coverage, "n", "cell-ambiguous", /0 of 12/],
    [agreement, "yes", "cell-ambiguous", /how much/],
    [agreement, "4", "cell-ambiguous", /level/],
    [agreement, "83 of 120", "cell-not-understood", /empty/],
    [threeLevels, "1", "cell-ambiguous", /level/],
    [threeLevels, "0", "cell-ambiguous", /level/],
    [yesNo, "76-99%", "cell-not-understood", /empty/],
    [coverage, "76-90%", "band-unknown", /editions/],
    [coverage, "20-50", "band-unknown", /editions/],
    [coverage, "99-76%", "band-unknown", /editions/],
    [coverage2025, "76-99%", "band-unknown", /editions/],
    [coverage, "83 of 120 (12%)", "cell-not-understood", /empty/],
    [coverage, "#REF!", "cell-spreadsheet-error", /formula/],
    [coverage, "z", "not-applicable-reason-missing", /leave the cell empty/],
    [coverage, ".", "not-applicable-reason-missing", /leave the cell empty/],
    [coverage, "low", "cell-not-understood", /empty/],
    [coverage, "~", "cell-not-understood", /empty/],
    [coverage, "8 of 12 (some unknown)", "cell-not-understood", /empty/],
    [coverage, "8 of 12 (1 unknown, 1 unknown)", "cell-not-understood", /empty/],
    [coverage, "yes", "cell-ambiguous", /how many/],
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

describe("the tables of forms and codes", () => {
  it.each(missingCodes)("take $code for $means", ({ code, means, legacy }) => {
    const parsed = parseAnswer(code.toUpperCase(), coverage);
    if (means === "not-applicable") {
      expect(parsed).toMatchObject({ ok: false, issue: { code: "not-applicable-reason-missing" } });
    } else {
      const issue = { code: "missing-code-legacy", severity: "warning" };
      expect(parsed).toMatchObject({ ok: true, value: undefined, ...(legacy && { issue }) });
      expect("issue" in parsed).toBe(legacy === true);
    }
  });

  it.each(cellForms)("find the examples of $id by its pattern", ({ id, examples }) => {
    expect(examples.map((example) => findForm(example)?.id)).toEqual(examples.map(() => id));
  });

  it("never choose where a form is ambiguous", () => {
    for (const { means, examples } of cellForms) {
      for (const question of [yesNo, threeLevels, coverage, agreement]) {
        if (means[question.scale.kind] !== "ambiguous") continue;
        for (const example of examples) {
          expect(parseAnswer(example, question)).toMatchObject({
            issue: { code: "cell-ambiguous" },
          });
        }
      }
    }
  });
});
