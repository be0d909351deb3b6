import { describe, expect, it } from "vitest";
import { InputError } from "../issues/input-error.js";
import type { Answers } from "../model/assessment.js";
import type { Evaluation } from "./evaluation.js";
import { evaluationAt } from "./evaluation-at.js";
import type { EvaluationOptions } from "./window.js";

interface Sketch extends Evaluation {
  readonly id: string;
  readonly answers?: Answers;
}

/** An evaluation of one school by the 2014 edition, but for the fields given. */
const evaluation = (id: string, fields: Partial<Sketch> = {}): Sketch => ({
  id,
  institution: { urn: "100001" },
  rubric: "gatsby-2014-school",
  state: "completed",
  answers: { question: id },
  ...fields,
});

const completed = (id: string, completedOn: string, fields: Partial<Sketch> = {}) =>
  evaluation(id, { completedOn, ...fields });

const idsAt = (evaluations: readonly Sketch[], date: string, options?: EvaluationOptions) => {
  const { picked, otherEdition, passedOver, issues } = evaluationAt(evaluations, date, options);
  return {
    picked: picked.map((pick) => pick.evaluation.id),
    otherEdition: otherEdition.map((pick) => pick.evaluation.id),
    passedOver: Object.fromEntries(
      passedOver.map((passed) => [passed.evaluation.id, passed.reason]),
    ),
    issues: issues.map(({ code }) => code),
  };
};

describe("around the turn of the academic year of 2025", () => {
  const history = [
    completed("autumn 2024", "2024-10-01"),
    completed("31 July", "2025-07-31"),
    completed("1 August", "2025-08-01"),
    completed("31 August", "2025-08-31"),
    completed("1 September", "2025-09-01", { rubric: "gatsby-2025-school" }),
  ];

  it.each([
    ["2024-09-30", [], []],
    ["2025-07-30", ["autumn 2024"], []],
    ["2025-07-31", ["31 July"], []],
    ["2025-08-01", ["1 August"], []],
    ["2025-08-31", ["31 August"], []],
    ["2025-09-01", ["1 September"], []],
  ])("%s", (date, picked, otherEdition) => {
    expect(idsAt(history, date)).toMatchObject({ picked, otherEdition, issues: [] });
  });

  it("keeps an evaluation of the old edition apart once the new one is in force", () => {
    const late = completed("late", "2025-09-10", { rubric: "gatsby-2014-school" });
    expect(idsAt([...history, late], "2025-09-30")).toMatchObject({
      picked: ["1 September"],
      otherEdition: ["late"],
    });
    expect(idsAt([late], "2025-09-30")).toMatchObject({ picked: [], otherEdition: ["late"] });
  });

  it("keeps an evaluation of the new edition apart until it is in force", () => {
    const early = completed("early", "2025-06-30", { rubric: "gatsby-2025-school" });
    expect(idsAt([early, completed("old", "2025-03-01")], "2025-07-31")).toMatchObject({
      picked: ["old"],
      otherEdition: ["early"],
    });
  });

  it("goes back as far as the window", () => {
    expect(idsAt(history, "2024-09-01")).toMatchObject({ picked: [] });
    const before = [completed("2023", "2023-11-01")];
    expect(idsAt(before, "2025-07-31").passedOver).toEqual({ "2023": "before-window" });
    expect(idsAt(before, "2025-07-31", { window: "any-time" }).picked).toEqual(["2023"]);
    expect(idsAt(before, "2025-07-31", { window: { from: "2023-11-01" } }).picked).toEqual([
      "2023",
    ]);
    expect(idsAt(before, "2025-07-31", { window: { from: "2023-11-02" } }).picked).toEqual([]);
  });
});

describe("drafts and dates", () => {
  it("never picks a draft, however late", () => {
    const draft = completed("draft", "2025-06-01", { state: "draft" });
    const done = completed("done", "2025-05-01");
    expect(idsAt([draft, done], "2025-07-31")).toEqual({
      picked: ["done"],
      otherEdition: [],
      passedOver: { draft: "draft" },
      issues: [],
    });
    expect(idsAt([draft], "2025-07-31").picked).toEqual([]);
  });

  it("goes by the day of completion, else by the day it describes", () => {
    const late = completed("late", "2025-08-15", { asAt: "2025-01-01" });
    const described = evaluation("described", { asAt: "2025-02-01" });
    expect(idsAt([late, described], "2025-07-31")).toMatchObject({
      picked: ["described"],
      passedOver: { late: "after-date" },
    });
  });

  it("says what the date is, which field it is from, the age, and what is not said of the state", () => {
    const { state: _state, ...unstated } = evaluation("unstated", { asAt: "2025-07" });
    const other = completed("stated", "2025-03-20", { institution: { urn: "100002" } });
    const { date, window, picked } = evaluationAt([unstated, other], "2025-07-31");
    expect({ date, window }).toEqual({
      date: "2025-07-31",
      window: { from: "2024-09-01", to: "2025-07-31" },
    });
    expect(picked).toEqual([
      {
        evaluation: unstated,
        edition: "2014",
        date: "2025-07",
        dateFrom: "asAt",
        state: "not-stated",
        ageInDays: { min: 0, max: 30 },
      },
      {
        evaluation: other,
        edition: "2014",
        date: "2025-03-20",
        dateFrom: "completedOn",
        state: "completed",
        ageInDays: { min: 133, max: 133 },
      },
    ]);
  });

  it.each([
    ["2025", "2025-07-31", "date-uncertain"],
    ["2025-07", "2025-07-30", "date-uncertain"],
    ["2024", "2025-07-31", "date-uncertain"],
    ["2025-08", "2025-07-31", "after-date"],
    ["2024-08", "2025-07-31", "before-window"],
    ["2023", "2025-07-31", "before-window"],
  ])("does not count %s at %s: %s", (completedOn, date, reason) => {
    const { picked, passedOver, issues } = idsAt([completed("vague", completedOn)], date);
    expect({ picked, passedOver }).toEqual({ picked: [], passedOver: { vague: reason } });
    expect(issues).toEqual(reason === "date-uncertain" ? [reason] : []);
  });
});

describe("several on one day", () => {
  const [one, two] = [completed("one", "2025-07-01"), completed("two", "2025-07-01")];

  it("picks none when they differ, and says so", () => {
    const earlier = completed("earlier", "2025-06-01");
    const { picked, passedOver, issues } = evaluationAt([earlier, one, two], "2025-07-31");
    expect(picked).toEqual([]);
    expect(passedOver.map(({ reason }) => reason)).toEqual(["superseded", "tie", "tie"]);
    expect(issues).toMatchObject([
      { code: "evaluation-tie", severity: "error", path: "evaluations.1" },
    ]);
    expect(issues[0]?.received).toContain("evaluations 1, 2");
  });

  it("picks one when they say the same, whatever they are called", () => {
    const copy = { ...two, answers: one.answers ?? {} };
    expect(idsAt([one, copy], "2025-07-31")).toEqual(idsAt([copy, one], "2025-07-31"));
    expect(idsAt([one, copy], "2025-07-31")).toMatchObject({
      picked: ["one"],
      passedOver: { two: "superseded" },
      issues: [],
    });
  });

  it("takes a cohort for part of what is said", () => {
    const other = { ...one, id: "other", cohort: { size: 9, of: 9 } };
    expect(idsAt([one, other], "2025-07-31").issues).toEqual(["evaluation-tie"]);
  });

  it("leaves a tie open where a month may be before or after a day in it", () => {
    const month = completed("month", "2025-07");
    expect(idsAt([one, month], "2025-07-31").issues).toEqual(["evaluation-tie"]);
    const sameMonth = { ...month, answers: one.answers ?? {} };
    expect(idsAt([one, sameMonth], "2025-07-31")).toMatchObject({ picked: ["one"], issues: [] });
    expect(idsAt([completed("June", "2025-06"), one], "2025-07-31")).toMatchObject({
      picked: ["one"],
      issues: [],
    });
  });
});

it("picks a copied evaluation under its later date", () => {
  const original = completed("original", "2024-11-01");
  const copy = completed("copy", "2025-06-01", { answers: original.answers ?? {} });
  expect(idsAt([copy, original], "2025-07-31")).toMatchObject({
    picked: ["copy"],
    passedOver: { original: "superseded" },
    issues: [],
  });
  expect(idsAt([copy, original], "2025-05-31").picked).toEqual(["original"]);
});

it("keeps institutions and sites apart, by the strongest identifier", () => {
  const of = (id: string, institution: Evaluation["institution"], completedOn = "2025-01-01") =>
    completed(id, completedOn, { institution: institution ?? {} });
  const evaluations = [
    of("renamed", { urn: "1", name: "New Name" }, "2025-02-01"),
    of("named", { urn: "1", name: "Old Name" }),
    of("north", { ukprn: "9", site: "North" }),
    of("south", { ukprn: "9", site: "South" }),
    of("whole", { ukprn: "9" }),
    of("elsewhere", { urn: "9" }),
  ];
  const { picked, passedOver, issues } = idsAt(evaluations, "2025-07-31");
  expect(picked.toSorted()).toEqual(["elsewhere", "north", "renamed", "south", "whole"]);
  expect(passedOver).toEqual({ named: "superseded" });
  expect(issues).toEqual([]);
});

it("takes an evaluation at its word that it is completed", () => {
  const { picked } = evaluationAt([evaluation("stated", { asAt: "2025-07-01" })], "2025-07-31");
  expect(picked).toMatchObject([{ dateFrom: "asAt", state: "completed" }]);
});

it("warns of an institution that may have been counted twice", () => {
  const evaluations = [
    completed("full", "2025-01-01", { institution: { urn: "1", name: "Example School" } }),
    completed("name only", "2025-02-01", { institution: { name: "Example School" } }),
    completed("again", "2025-03-01", { institution: { name: "Example School" } }),
    completed("other", "2025-02-01", { institution: { name: "Another School" } }),
  ];
  const { picked, issues } = evaluationAt(evaluations, "2025-07-31");
  expect(picked).toHaveLength(3);
  expect(issues).toMatchObject([
    { code: "institution-maybe-same", path: "evaluations.1.institution" },
  ]);
});

it.each<[string, Partial<Sketch>, string]>([
  ["institution-missing", { institution: {} }, "institution"],
  ["institution-missing", { institution: { site: "North", urn: "" } }, "institution"],
  ["date-missing", {}, "asAt"],
  ["date-invalid", { completedOn: "1 July 2025", asAt: "2025-07-01" }, "completedOn"],
  ["date-invalid", { asAt: "2025-06-31" }, "asAt"],
  ["edition-unknown", { asAt: "2025-07-01", rubric: "our-own" }, "rubric"],
])("reports %s of %j", (code, fields, field) => {
  const { picked, passedOver, issues } = evaluationAt([evaluation("wrong", fields)], "2025-07-31");
  expect(picked).toEqual([]);
  expect(passedOver).toMatchObject([{ reason: code }]);
  expect(issues).toMatchObject([{ code, severity: "error", path: `evaluations.0.${field}` }]);
});

it("needs to know the edition", () => {
  const { rubric: _rubric, ...unknown } = completed("unknown", "2025-07-01");
  expect(idsAt([unknown], "2025-07-31").passedOver).toEqual({ unknown: "edition-unknown" });
});

it.each<[string, object]>([
  ["options.windows", { windows: "any-time" }],
  ["options.window", { window: "any" }],
  ["options.window", { window: { from: "2024" } }],
  ["options.window", { window: { from: "2025-08-01" } }],
  ["options.window", { window: { from: "2024-02-30" } }],
  ["options.window", { window: null }],
  ["options.window.to", { window: { from: "2024-08-01", to: "2025-08-01" } }],
])("refuses %s of %j", (path, options) => {
  try {
    evaluationAt([], "2025-07-31", options as EvaluationOptions);
    expect.unreachable();
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).issues).toMatchObject([{ path }]);
  }
});

it.each(["2025-07", "2025", "31 July 2025", ""])("needs a day, not %j", (date) => {
  expect(() => evaluationAt([], date)).toThrow(TypeError);
});
