import { scoreAssessment } from "@career-benchmarks/core";
import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
import { gatsby2025School } from "@career-benchmarks/core/rubrics/2025-school";
import { describe, expect, it } from "vitest";
import {
  type Activity,
  type Learner,
  MeasureError,
  type MeasureOptions,
  measure,
  type Records,
  safeMeasure,
  toAssessment,
} from "../index.js";

const asAt = "2025-07-31";
const learners: readonly Learner[] = [
  { id: "secret-1", yearGroup: 11, joined: "2020-09-03" },
  { id: "secret-2", yearGroup: 11, joined: "2020-09-03" },
  { id: "secret-3", yearGroup: 13, joined: "2023-09-04" },
];
const encounter: Activity = {
  kind: "employer-encounter",
  when: { day: "2025-03-14" },
  who: { yearGroups: [11] },
  mode: "in-person",
};

describe("an activity of which nobody wrote down whether it was meaningful", () => {
  const records = { learners, activities: [encounter] };
  const complete = ["employer-encounter"] as const;
  const year11 = (more: Partial<MeasureOptions>) => {
    const { indicators, options, issues } = measure(gatsby2025School, records, {
      asAt,
      complete,
      ...more,
    });
    const found = indicators.find(({ indicator }) => indicator === "bm5_1_year_11");
    return { found, options, issues };
  };

  it("leaves it open", () => {
    expect(year11({}).found).toMatchObject({
      share: { count: 0, of: 2, unknown: 2 },
      explanation: { unknown: { "meaningful-not-recorded": 2 } },
    });
  });

  it("counts where the caller says so, which is recorded", () => {
    const { found, options, issues } = year11({ assumeMeaningful: true });
    expect(found).toMatchObject({
      share: { count: 2, of: 2 },
      explanation: { assumedMeaningful: true },
    });
    expect(options.assumeMeaningful).toBe(true);
    expect(issues.map(({ code }) => code)).toContain("meaningful-assumed");
  });
});

it("with no list of activities every question about them is unknown, and says so", () => {
  const { indicators, issues } = measure(
    gatsby2014School,
    { learners },
    { asAt, complete: ["employer-encounter"] },
  );
  for (const { share, explanation } of indicators) {
    expect(share).toMatchObject({ count: 0, unknown: share.of });
    expect(share.of).toBeGreaterThan(0);
    expect(explanation.missed).toBe(0);
  }
  expect(issues.map(({ code }) => code)).toEqual([
    "activities-missing",
    "guidance-missing",
    "destinations-missing",
    "complete-without-records",
  ]);
});

it("a kind that is complete only since a day leaves earlier windows open", () => {
  const share = (since: string) =>
    measure(
      gatsby2025School,
      { learners, activities: [] },
      { asAt, complete: [{ kind: "employer-encounter", since }] },
    ).answers.bm5_1_year_11;
  expect(share("2024-09-01")).toEqual({ count: 0, of: 2 });
  expect(share("2024-09-02")).toEqual({ count: 0, of: 2, unknown: 2 });
});

it("nobody who considers higher education is an answer, where intentions are complete", () => {
  const { answers } = measure(
    gatsby2025School,
    { learners, activities: [], destinations: [] },
    { asAt, complete: ["destinations"] },
  );
  expect(answers.bm7_2_he_visits_by_18).toEqual({ count: 0, of: 0 });
});

it("those left out are counted, and the score without leaving them out is there", () => {
  const measurement = measure(
    gatsby2025School,
    { learners, activities: [{ ...encounter, meaningful: true, who: { learner: "secret-1" } }] },
    {
      asAt,
      complete: ["employer-encounter"],
      exclude: [{ learner: "secret-2", reason: "other", text: "long-term illness" }],
    },
  );
  expect(measurement.answers.bm5_1_year_11).toEqual({
    count: 1,
    of: 1,
    excluded: { other: 1 },
    excludedText: "long-term illness",
  });
  const result = scoreAssessment(gatsby2025School, toAssessment(measurement));
  expect(result.excluded.map(({ indicator }) => indicator)).toContain("bm5_1_year_11");
  expect(result.withoutExclusions?.benchmarks[4]?.points).toBeLessThan(
    result.benchmarks[4]?.points ?? 0,
  );
});

it("a cohort of nobody is left unanswered, with a hint to those who left", () => {
  const left = { id: "l", yearGroup: 13, left: "2025-06-27" } as const;
  const { answers, issues } = measure(
    gatsby2014School,
    { learners: [{ id: "a", yearGroup: 12 }, left] },
    { asAt },
  );
  expect(answers).not.toHaveProperty("bm6_2_by_18");
  const issue = issues.find(({ code, path }) => code === "cohort-empty" && path === "bm6_2_by_18");
  expect(issue?.hint).toContain("have left");
});

it("what comes after the date and what was before joining is left aside and counted", () => {
  const { issues, answers } = measure(
    gatsby2025School,
    {
      learners,
      activities: [
        { ...encounter, meaningful: true, when: { day: "2025-08-01" } },
        {
          ...encounter,
          meaningful: true,
          who: { learner: "secret-3" },
          when: { day: "2022-11-01" },
        },
      ],
    },
    { asAt, complete: ["employer-encounter"] },
  );
  expect(answers.bm5_1_year_11).toEqual({ count: 0, of: 2 });
  const about = issues.filter(({ code }) => code.startsWith("record-"));
  expect(about.map(({ code, positions }) => ({ code, positions }))).toEqual([
    { code: "record-before-joining", positions: [1] },
    { code: "record-after-date", positions: [0] },
  ]);
});

it("a learner of two institutions counts, and is reported", () => {
  const { roll } = measure(
    gatsby2014School,
    {
      learners: [
        { id: "a", yearGroup: 11, enrolment: "M" },
        { id: "b", yearGroup: 11, enrolment: "S" },
        { id: "c", yearGroup: 11, enrolment: "G" },
        { id: "d", yearGroup: 11, enrolment: "P" },
        { id: "e", yearGroup: 11, joined: "2025-09-01" },
      ],
    },
    { asAt },
  );
  expect(roll).toEqual({
    learners: 5,
    onRoll: 2,
    enrolment: { M: 1, S: 1 },
    outside: { guest: 1, "not-yet-joined": 1, previous: 1 },
  });
});

describe("what is wrong", () => {
  const one = { learners: [{ id: "secret-1" }] };
  it.each<[string, unknown, unknown, string, string | undefined]>([
    ["no learners", { learners: [] }, {}, "learners-missing", "records.learners"],
    [
      "a learner twice",
      { learners: [{ id: "secret-1" }, { id: "secret-1" }] },
      {},
      "learner-repeated",
      "records.learners.id",
    ],
    [
      "a day that does not exist",
      { learners: [{ id: "secret-1", joined: "2025-02-30" }] },
      {},
      "date-invalid",
      "records.learners.joined",
    ],
    [
      "a year group that there is not",
      { learners: [{ id: "secret-1", yearGroup: 15 }] },
      {},
      "value-invalid",
      "records.learners.yearGroup",
    ],
    [
      "an activity on a day and in a year",
      {
        ...one,
        activities: [{ ...encounter, when: { day: "2025-01-01", academicYear: "2024/25" } }],
      },
      {},
      "date-invalid",
      "records.activities.when",
    ],
    ["a list that is none", { ...one, guidance: {} }, {}, "value-invalid", "records.guidance"],
    ["no date", one, { asAt: undefined }, "date-invalid", "options.asAt"],
    ["a month for a date", one, { asAt: "2025-07" }, "date-invalid", "options.asAt"],
    ["an unknown option", one, { completed: [] }, "unknown-field", "options.completed"],
    [
      "an unknown kind",
      one,
      { complete: ["employer-encounters"] },
      "value-invalid",
      "options.complete.0",
    ],
    ["an unknown dimension", one, { groupBy: ["gender"] }, "value-invalid", "options.groupBy.0"],
    [
      "an exclusion of nobody",
      one,
      { exclude: [{ learner: "secret-9", reason: "medical" }] },
      "learner-unknown",
      "options.exclude.learner",
    ],
    [
      "an exclusion from an unknown question",
      one,
      { exclude: [{ learner: "secret-1", reason: "medical", indicators: ["bm9"] }] },
      "unknown-indicator",
      "options.exclude.indicators",
    ],
    [
      "an exclusion from no question",
      one,
      { exclude: [{ learner: "secret-1", reason: "medical", indicators: [] }] },
      "value-invalid",
      "options.exclude.indicators",
    ],
    [
      "an exclusion for a reason untold",
      one,
      { exclude: [{ learner: "secret-1", reason: "other" }] },
      "exclusion-text-missing",
      "options.exclude.text",
    ],
  ])("%s", (_, records, options, code, path) => {
    const measured = safeMeasure(
      gatsby2014School,
      records as Records,
      {
        asAt,
        ...(options as object),
      } as MeasureOptions,
    );
    const errors = measured.ok
      ? []
      : measured.issues.filter(({ severity }) => severity === "error");
    expect(errors.map((issue) => [issue.code, issue.path])).toEqual([[code, path]]);
    expect(JSON.stringify(errors)).not.toContain("secret");
  });

  it("comes all at once, in an error that quotes no learner's values", () => {
    const records = {
      learners: [{ id: "secret-1", joined: "secret-day", senProvision: "secret-need" }],
      activities: [{ ...encounter, subject: 7 }],
    } as unknown as Records;
    try {
      measure(gatsby2014School, records, { asAt: "today" });
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(MeasureError);
      const { message, issues } = error as MeasureError;
      expect(issues.map(({ path }) => path)).toEqual([
        "options.asAt",
        "records.learners.senProvision",
        "records.learners.joined",
        "records.activities.subject",
      ]);
      expect(message).not.toContain("secret");
    }
  });
});
