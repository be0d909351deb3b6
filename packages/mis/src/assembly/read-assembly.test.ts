import type { Learner, MissingReason } from "@career-benchmarks/evidence";
import { describe, expect, it } from "vitest";
import type { ReadMisOptions } from "../mis-records.js";
import { lacks } from "../testing/lacks.js";
import { assemblyFields } from "./fields.js";
import { readAssembly } from "./read-assembly.js";

const options: ReadMisOptions = { asAt: "2025-07-31", keepIds: true };

/** A student of whom everything is known, made up. */
const demographics = {
  ethnicity_code: "WBRI",
  gender: "F",
  is_pp: false,
  is_fsm: false,
  is_fsm6: true,
  in_care: false,
  ever_in_care: true,
  sen_category: "E",
  sen_category_history: [
    { code: "K", description: "SEN Support", start_date: "2021-09-01", end_date: "2024-08-31" },
    { code: "E", description: "EHC plan", start_date: "2024-09-01", end_date: null },
  ],
  sen_needs: [
    { start_date: "2022-01-01", sen_need_type_code: "SLCN", sen_need_type_name: "", priority: 2 },
    { start_date: "2021-09-01", sen_need_type_code: "ASD", sen_need_type_name: "", priority: 1 },
  ],
};
const student = {
  object: "student",
  id: 1,
  mis_id: "S1",
  upn: null,
  uln: null,
  year_code: "10",
  first_name: "Made",
  last_name: "Up",
  dob: "2010-01-01",
  start_date: "2021-09-01",
  end_date: null,
  enrolment_status: "C",
  demographics,
};
const learner: Learner = {
  id: "S1",
  yearGroup: 10,
  senProvision: "E",
  senTypes: ["ASD", "SLCN"],
  sex: "F",
  disadvantaged: true,
  inCare: false,
  enrolment: "C",
  joined: "2021-09-01",
  ...lacks(assemblyFields),
};
const envelope = (data: readonly unknown[], more: object = {}) => ({
  object: "list",
  total_count: data.length,
  total_pages: 1,
  current_page: 1,
  prev_page: null,
  next_page: null,
  data,
  ...more,
});
const withDemographics = (changes: object) => ({
  ...student,
  demographics: { ...demographics, ...changes },
});

async function readOne(value: unknown, asAt = options.asAt) {
  const { learners, issues } = await readAssembly([value], { ...options, asAt });
  return { learner: learners[0], issues: issues.map(({ code, path }) => `${code} ${path}`) };
}

describe("a page", () => {
  it.each([
    ["1.0 has an envelope", envelope([student]), "1.0"],
    ["1.1 is a bare array", [student], "1.1"],
    ["1.1 in pages of bare arrays", [[student], []], "1.1"],
  ])("%s", async (_, pages, version) => {
    const { learners, issues, report } = await readAssembly(pages, options);
    expect(learners).toEqual([learner]);
    expect(issues).toEqual([]);
    expect(report.versions).toEqual([version]);
  });

  it("that is missing is noticed by the numbers of 1.0", async () => {
    const pages = [envelope([student], { total_pages: 2, next_page: 2 })];
    const { issues } = await readAssembly(pages, options);
    expect(issues.map(({ code }) => code)).toEqual(["pages-missing"]);
  });

  it.each([
    ["an envelope without data", { object: "list" }],
    ["data that is no list", { object: "list", data: {} }],
    ["another object", { object: "contact", data: [] }],
    ["an array of something else", [[1, 2]]],
  ])("%s is not one", async (_, page) => {
    const { issues } = await readAssembly([page].flat(), options);
    expect(issues.every(({ code }) => code === "page-not-understood")).toBe(true);
    expect(issues.length).toBeGreaterThan(0);
  });

  it("says what else was in it", async () => {
    const contact = { object: "contact", id: 7, last_name: "Up" };
    const { report } = await readAssembly(envelope([student, contact, null]), options);
    expect(report.skipped).toEqual({ "objects other than students": 1 });
    expect(report.learners).toEqual({ seen: 2, read: 1, left: 1 });
    expect(report.issues).toEqual({ "learner-not-understood": 1 });
  });
});

describe("a student", () => {
  it.each<[string, object, Partial<Learner>]>([
    [
      "demographics null",
      { ...student, demographics: null },
      missingDemographics("not-recorded-or-not-permitted"),
    ],
    [
      "year null",
      { ...student, year_code: null },
      { missing: { yearGroup: "not-recorded-or-not-permitted" } },
    ],
    [
      "not following the years",
      { ...student, year_code: "X" },
      { yearGroup: "X", missing: { stage: "not-supported" } },
    ],
    [
      "enrolment null",
      { ...student, enrolment_status: null },
      { missing: { enrolment: "not-recorded-or-not-permitted" } },
    ],
    [
      "left: end_date is null while current",
      { ...student, end_date: "2025-07-18" },
      { left: "2025-07-18" },
    ],
    [
      "meals in six years",
      withDemographics({ is_fsm6: true, is_pp: false }),
      { disadvantaged: true },
    ],
    [
      "pupil premium where meals are null",
      withDemographics({ is_fsm6: null, is_fsm: null, is_pp: true }),
      { disadvantaged: true },
    ],
    [
      "no meals, and premium for another reason",
      withDemographics({ is_fsm6: false, is_pp: true }),
      { disadvantaged: false },
    ],
    ["in care", withDemographics({ in_care: true }), { inCare: true }],
    [
      "ever in care is not in care",
      withDemographics({ in_care: null, ever_in_care: true }),
      { missing: { inCare: "not-recorded-or-not-permitted" } },
    ],
  ])("%s", async (_, value, changes) => {
    const { learner: read } = await readOne(value);
    expect(read).toMatchObject(changes);
  });

  it("needs `demographics` to be asked for", async () => {
    const { demographics: _, ...bare } = student;
    const { learner: read, issues } = await readOne(bare);
    expect(read).toEqual({
      id: "S1",
      yearGroup: 10,
      enrolment: "C",
      joined: "2021-09-01",
      ...lacks(assemblyFields, missingDemographics("not-included").missing),
    });
    expect(issues).toEqual([]);
  });

  it.each([
    ["vendor", "1"],
    ["upn", "H801200001001"],
    ["uln", "1234567890"],
  ] as const)("may be known by another identifier: %s", async (identifier, id) => {
    const value = { ...student, upn: "H801200001001", uln: 1234567890 };
    const { learners } = await readAssembly([value], { ...options, identifier });
    expect(learners.map((each) => each.id)).toEqual([id]);
  });
});

describe("SEN category", () => {
  const history = (...periods: readonly object[]) =>
    withDemographics({ sen_category_history: periods });
  const past = { code: "K", start_date: "2021-09-01", end_date: "2024-08-31" };

  it.each([
    ["2021-08-31", undefined],
    ["2021-09-01", "K"],
    ["2024-08-31", "K"],
    ["2024-09-01", "E"],
    ["2030-01-01", "E"],
  ])("is that of the day: %s", async (asAt, provision) => {
    const { learner: read } = await readOne(student, asAt);
    expect(read?.senProvision).toBe(provision);
  });

  it.each<[string, object, string, string?]>([
    [
      "words where the code is empty",
      history({ ...past, code: "", description: "SEN Support" }),
      "K",
      "2022-01-01",
    ],
    [
      "that of today where there is no history",
      withDemographics({ sen_category_history: [], sen_category: "K" }),
      "K",
    ],
    [
      "that of today where the history is null",
      withDemographics({ sen_category_history: null, sen_category: "SEN Support" }),
      "K",
    ],
    ["none any longer", withDemographics({ sen_category_history: [past], sen_category: "N" }), "N"],
    [
      "a statement while there were statements",
      history({ code: "S", start_date: "2010-01-01", end_date: null }),
      "E",
      "2016-01-21",
    ],
  ])("%s", async (_, value, provision, asAt) => {
    const { learner: read, issues } = await readOne(value, asAt);
    expect(read?.senProvision).toBe(provision);
    expect(issues).toEqual([]);
  });

  it.each<[string, object, string, boolean]>([
    [
      "support today does not tell of another day",
      withDemographics({ sen_category_history: [past], sen_category: "K" }),
      "not-recorded",
      false,
    ],
    [
      "all null",
      withDemographics({ sen_category_history: null, sen_category: null }),
      "not-recorded-or-not-permitted",
      false,
    ],
    [
      "redacted",
      withDemographics({ sen_category_history: [], sen_category: "Redacted" }),
      "redacted",
      false,
    ],
    ["a redacted end", history({ ...past, end_date: "1901-01-01" }), "redacted", false],
    [
      "no start",
      history({ code: "K", start_date: null, end_date: null }),
      "not-recorded-or-not-permitted",
      false,
    ],
    [
      "a code of nothing",
      history({ code: "Z", start_date: "2021-09-01", end_date: null }),
      "not-understood",
      true,
    ],
    [
      "a code internal to a system",
      history({ code: "Q", start_date: "2021-09-01", end_date: null }),
      "not-understood",
      true,
    ],
    [
      "a history that is none",
      withDemographics({ sen_category_history: "K" }),
      "not-understood",
      true,
    ],
    [
      "a statement long after",
      history({ code: "S", start_date: "2010-01-01", end_date: null }),
      "not-understood",
      true,
    ],
  ])("is not known: %s", async (_, value, reason, isNoted) => {
    const { learner: read, issues } = await readOne(value);
    expect(read?.senProvision).toBeUndefined();
    expect(read?.missing?.senProvision).toBe(reason);
    expect(issues.some((issue) => issue.startsWith("field-not-understood"))).toBe(isNoted);
  });
});

describe("SEN needs", () => {
  const need = (code: string, priority: unknown, start_date: unknown = "2021-09-01") => ({
    start_date,
    sen_need_type_code: code,
    sen_need_type_name: "Moderate learning difficulty",
    priority,
  });
  const needs = (...list: readonly object[]) => withDemographics({ sen_needs: list });

  it.each<[string, object, readonly string[]]>([
    ["the primary one first", needs(need("SLCN", 2), need("ASD", 1)), ["ASD", "SLCN"]],
    ["one without a priority last", needs(need("SLCN", null), need("ASD", 1)), ["ASD", "SLCN"]],
    ["10 after 9", needs(need("SLCN", 10), need("ASD", 9)), ["ASD", "SLCN"]],
    ["BESD is SEMH now", needs(need("BESD", 1)), ["SEMH"]],
    ["the name where there is no code", needs(need("", 1)), ["MLD"]],
    ["not one to come", needs(need("ASD", 1), need("HI", 2, "2025-08-01")), ["ASD"]],
    ["each once", needs(need("ASD", 1), need("ASD", 2)), ["ASD"]],
  ])("%s", async (_, value, types) => {
    const { learner: read } = await readOne(value);
    expect(read?.senTypes).toEqual(types);
  });

  it.each<[string, object, string]>([
    ["only when asked for", withoutNeeds(), "not-included"],
    ["null", withDemographics({ sen_needs: null }), "not-recorded-or-not-permitted"],
    ["an empty list does not say none", needs(), "not-recorded"],
    ["only needs to come", needs(need("ASD", 1, "2025-08-01")), "not-recorded"],
    ["a provision is no type", needs(need("K", 1)), "not-understood"],
    ["a start that was taken out", needs(need("ASD", 1, "1901-01-01")), "redacted"],
  ])("are not known: %s", async (_, value, reason) => {
    const { learner: read } = await readOne(value);
    expect(read?.senTypes).toBeUndefined();
    expect(read?.missing?.senTypes).toBe(reason);
  });

  it("a type says nothing of the provision", async () => {
    const value = withDemographics({ sen_category: null, sen_category_history: null });
    const { learner: read } = await readOne(value);
    expect(read?.senTypes).toEqual(["ASD", "SLCN"]);
    expect(read?.senProvision).toBeUndefined();
  });
});

function withoutNeeds() {
  const { sen_needs: _, ...rest } = demographics;
  return { ...student, demographics: rest };
}

function missingDemographics(reason: MissingReason) {
  const fields = ["senProvision", "senTypes", "sex", "disadvantaged", "inCare"];
  return { missing: Object.fromEntries(fields.map((field) => [field, reason])) };
}
