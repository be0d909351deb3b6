import { formatIssue } from "@career-benchmarks/core";
import { describe, expect, it } from "vitest";
import type { ReadMisOptions } from "../mis-records.js";
import { lacks } from "../testing/lacks.js";
import { wondeFields } from "./fields.js";
import { readWonde } from "./read-wonde.js";

const options = { asAt: "2025-07-31", keepIds: true } as const;
const day = (date: string) => ({ date, timezone_type: 3, timezone: "Europe/London" });

interface Parts {
  readonly student?: object;
  readonly education?: object | null;
  readonly extended?: object | null;
  readonly year?: object;
}

/** A made-up student with the includes that we ask for, as the documentation shows one. */
function studentOf({ student, education, extended, year }: Parts = {}) {
  return {
    id: "A1",
    upi: "made-up",
    mis_id: "S1",
    surname: null,
    gender: "MALE",
    date_of_birth: day("2010-01-01 00:00:00.000000"),
    restored_at: null,
    education_details: {
      data:
        education === null
          ? null
          : {
              admission_number: "004321",
              upn: "H801200001001",
              former_upn: null,
              learner_number: 1234567890,
              current_nc_year: "10",
              admission_date: day("2021-09-06 00:00:00.000000"),
              leaving_date: null,
              ...education,
            },
    },
    extended_details: {
      data:
        extended === null
          ? null
          : {
              sen_status: "K",
              free_school_meals: false,
              free_school_meals_6: true,
              premium_pupil_indicator: false,
              in_lea_care: false,
              enrolment_status: "C",
              leaver_destination: null,
              ...extended,
            },
    },
    ...(year && { year: { data: year } }),
    ...student,
  };
}

async function readOne(parts: Parts, more: Partial<ReadMisOptions> = {}) {
  const page = { data: [studentOf(parts)], meta: {} };
  const { learners, issues, ...records } = await readWonde(page, { ...options, ...more });
  return { ...records, learner: learners[0], issues: issues.map(formatIssue) };
}

it("reads every field that measures need", async () => {
  const { learner, issues, report } = await readOne({});
  expect(learner).toEqual({
    id: "S1",
    yearGroup: 10,
    senProvision: "K",
    sex: "M",
    disadvantaged: true,
    inCare: false,
    enrolment: "C",
    joined: "2021-09-06",
    ...lacks(wondeFields),
  });
  expect(issues).toEqual([]);
  expect(report).toMatchObject({
    vendor: "wonde",
    versions: ["1.0"],
    pages: 1,
    learners: { seen: 1, read: 1, left: 0 },
    dropped: { id: 1, upi: 1, surname: 1, date_of_birth: 1, "education_details.upn": 1 },
  });
});

describe("a field:", () => {
  it.each<[string, Parts, object]>([
    ["SEN as a code", { extended: { sen_status: "E" } }, { senProvision: "E" }],
    ["SEN as words", { extended: { sen_status: "SEN Support" } }, { senProvision: "K" }],
    ["year R", { education: { current_nc_year: "R" } }, { yearGroup: "R" }],
    ["year as text", { education: { current_nc_year: "2" } }, { yearGroup: 2 }],
    ["year as words", { education: { current_nc_year: "Year 2" } }, { yearGroup: 2 }],
    ["year as a letter and number", { education: { current_nc_year: "Y2" } }, { yearGroup: 2 }],
    ["year X of special schools", { education: { current_nc_year: "X" } }, { yearGroup: "X" }],
    [
      "year only in the include year",
      { education: { current_nc_year: null }, year: { name: "Year 11" } },
      { yearGroup: 11 },
    ],
    [
      "year before the include year",
      { education: { current_nc_year: "9" }, year: { code: "10" } },
      { yearGroup: 9 },
    ],
    ["gender in lower case", { student: { gender: "female" } }, { sex: "F" }],
    ["flag as a number", { extended: { in_lea_care: 1 } }, { inCare: true }],
    ["flag as text", { extended: { in_lea_care: "Yes" } }, { inCare: true }],
    [
      "date as plain text",
      { education: { admission_date: "2021-09-06" } },
      { joined: "2021-09-06" },
    ],
    [
      "leaver",
      { education: { leaving_date: day("2025-06-27 00:00:00.000000") } },
      { left: "2025-06-27" },
    ],
    [
      "field renamed in a later release",
      {
        extended: {
          free_school_meals_6: null,
          premium_pupil_indicator: undefined,
          pupil_premium: true,
        },
      },
      { disadvantaged: true },
    ],
    [
      "free school meals now, after six years without",
      { extended: { free_school_meals_6: false, free_school_meals: true } },
      { disadvantaged: true },
    ],
    [
      "premium for another reason than deprivation",
      { extended: { free_school_meals_6: false, premium_pupil_indicator: true } },
      { disadvantaged: false },
    ],
  ])("%s", async (_, parts, expected) => {
    const { learner } = await readOne(parts);
    expect(learner).toMatchObject(expected);
  });
});

describe("why a field is missing:", () => {
  it.each<[string, Parts, Partial<ReadMisOptions>, object]>([
    [
      "null is not recorded or not permitted",
      { extended: { sen_status: null } },
      {},
      { senProvision: "not-recorded-or-not-permitted" },
    ],
    [
      "null without a scope, known not to be permitted",
      { extended: { sen_status: null } },
      { notPermitted: ["senProvision"] },
      { senProvision: "not-permitted" },
    ],
    [
      "an include that was not asked for",
      { student: { extended_details: undefined } },
      {},
      { senProvision: "not-included", inCare: "not-included" },
    ],
    [
      "an include that is something else",
      { student: { extended_details: "?" } },
      {},
      { senProvision: "not-understood", inCare: "not-understood" },
    ],
    [
      "an include that is null",
      { extended: null },
      {},
      {
        senProvision: "not-recorded-or-not-permitted",
        disadvantaged: "not-recorded-or-not-permitted",
      },
    ],
    ["gender null", { student: { gender: null } }, {}, { sex: "not-recorded-or-not-permitted" }],
    [
      "only the name of a class instead of a year",
      { education: { current_nc_year: null }, year: { name: "5D" } },
      {},
      { yearGroup: "not-understood" },
    ],
    [
      "the sentinel 1901-01-01",
      { education: { admission_date: day("1901-01-01 00:00:00.000000") } },
      {},
      { joined: "redacted" },
    ],
    [
      "the text Redacted",
      { extended: { sen_status: "Redacted" } },
      {},
      { senProvision: "redacted" },
    ],
    [
      "a code of no set",
      { extended: { sen_status: "ZZ" } },
      {},
      { senProvision: "not-understood" },
    ],
    [
      "a list for a text",
      { extended: { sen_status: ["K"] } },
      {},
      { senProvision: "not-understood" },
    ],
    [
      "a leaving day that was redacted",
      { education: { leaving_date: "1901-01-01" } },
      {},
      { left: "redacted" },
    ],
  ])("%s", async (_, parts, more, expected) => {
    const { learner } = await readOne(parts, more);
    expect(learner?.missing).toMatchObject(expected);
    for (const field of Object.keys(expected)) expect(learner).not.toHaveProperty(field);
  });

  it("and no leaving day is no gap: the learner is on roll", async () => {
    const { learner } = await readOne({});
    expect(learner).not.toHaveProperty("left");
    expect(learner?.missing).not.toHaveProperty("left");
  });
});

describe("an issue is raised for", () => {
  it.each<[string, Parts, Partial<ReadMisOptions>, string[]]>([
    [
      "what is not understood, by its place and without its value",
      { extended: { sen_status: "secret words" } },
      {},
      [
        "pages[0].data[0].extended_details.sen_status: The learner's senProvision counts as not known. [field-not-understood]",
      ],
    ],
    [
      "a leaving day that is not known",
      { education: { leaving_date: "1901-01-01" } },
      {},
      [
        "pages[0].data[0].education_details.leaving_date: The learner counts as on roll; give the day or leave the learner out. [leaving-day-unknown]",
      ],
    ],
    [
      "years that disagree",
      { year: { code: "9" } },
      {},
      ["pages[0].data[0].year.code: education_details.current_nc_year was taken. [years-disagree]"],
    ],
    [
      "a destination that is no code",
      { extended: { leaver_destination: "Made-up College" } },
      {},
      [
        "pages[0].data[0].extended_details.leaver_destination: expected a code of current activity (NCCIS), such as 210. Give destinations in a file of their own. [destination-not-understood]",
      ],
    ],
    [
      "a temporary unique pupil number",
      { education: { upn: "G80120000101A" } },
      { identifier: "upn" },
      [
        "pages[0].data[0].education_details.upn: It changes when the learner is given a permanent one. [upn-temporary]",
      ],
    ],
    [
      "a unique pupil number with a wrong check letter",
      { education: { upn: "A801200001001" } },
      { identifier: "upn" },
      [
        "pages[0].data[0].education_details.upn: expected a unique pupil number. Used as it is; see that activities have the same. [upn-invalid]",
      ],
    ],
  ])("%s", async (_, parts, more, expected) => {
    const { learner, issues } = await readOne(parts, more);
    expect(issues).toEqual(expected);
    expect(learner).toBeDefined();
  });
});

describe("a student is left out, with an issue:", () => {
  it.each<[string, unknown, string]>([
    [
      "in a nursery year",
      studentOf({ education: { current_nc_year: "N1" } }),
      "learner-in-nursery",
    ],
    ["without an identifier", studentOf({ student: { mis_id: null } }), "identifier-missing"],
    ["with an empty identifier", studentOf({ student: { mis_id: " " } }), "identifier-missing"],
    [
      "with a list for an identifier",
      studentOf({ student: { mis_id: [1] } }),
      "identifier-missing",
    ],
    [
      "whose identifier was redacted",
      studentOf({ student: { mis_id: "Redacted" } }),
      "identifier-redacted",
    ],
    [
      "deleted",
      { type: "student", id: "A1", mis_id: "S1", deleted_at: day("2025-01-01"), restored_at: null },
      "learner-deleted",
    ],
    ["that is null", null, "learner-not-understood"],
  ])("%s", async (_, student, code) => {
    const { learners, issues, report } = await readWonde({ data: [student] }, options);
    expect(learners).toEqual([]);
    expect(issues).toMatchObject([{ code }]);
    expect(report.learners).toEqual({ seen: 1, read: 0, left: 1 });
    expect(report.issues).toEqual({ [code]: 1 });
  });

  it("but not when it was restored", async () => {
    const student = studentOf({
      student: { deleted_at: day("2025-01-01"), restored_at: day("2025-02-01") },
    });
    expect((await readWonde({ data: [student] }, options)).learners).toHaveLength(1);
  });
});

it("reads a destination of a leaver, as at the leaving day", async () => {
  const left = day("2025-06-27 00:00:00.000000");
  const { destinations } = await readOne({
    education: { leaving_date: left },
    extended: { leaver_destination: "310" },
  });
  expect(destinations).toEqual([
    {
      learner: "S1",
      kind: "actual",
      day: "2025-06-27",
      codeSet: "nccis",
      code: "310",
      route: "apprenticeship",
    },
  ]);
});

it("hides destinations that disclose health or offences, unless asked to keep them", async () => {
  const extended = { leaver_destination: "710" };
  const hidden = await readOne({ extended });
  expect(hidden.destinations[0]?.code).not.toBe("710");
  const kept = await readOne({ extended }, { keepSensitiveCodes: true });
  expect(kept.destinations[0]?.code).toBe("710");
});

describe("learners are known by", () => {
  it.each<[ReadMisOptions["identifier"], string]>([
    [undefined, "S1"],
    ["mis", "S1"],
    ["vendor", "A1"],
    ["upn", "H801200001001"],
    ["uln", "1234567890"],
    ["admission-number", "004321"],
  ])("%s", async (identifier, id) => {
    const { learner } = await readOne({}, identifier ? { identifier } : {});
    expect(learner?.id).toBe(id);
  });

  it("a unique pupil number in either case", async () => {
    const { learner } = await readOne(
      { education: { upn: "h801200001001 " } },
      { identifier: "upn" },
    );
    expect(learner?.id).toBe("H801200001001");
  });
});

describe("pages:", () => {
  const pagination = { next: null, previous: null, more: false, per_page: "2", current_page: 1 };
  const student = (mis_id: string) => studentOf({ student: { mis_id } });

  it.each<[string, unknown]>([
    ["a list with pagination, per_page as text", { data: [student("S1")], meta: { pagination } }],
    [
      "per_page as a number",
      { data: [student("S1")], meta: { pagination: { ...pagination, per_page: 2 } } },
    ],
    [
      "pagination absent, as with 50 rows or fewer",
      { data: [student("S1")], meta: { includes: [] } },
    ],
    ["meta absent", { data: [student("S1")] }],
    ["one student in data", { data: student("S1") }],
    ["a student without an envelope", student("S1")],
    ["a bare list of students", [student("S1")]],
    ["an array of pages", [{ data: [student("S1")] }, { data: [] }]],
    ["an iterable of pages", new Set([{ data: [student("S1")] }])],
  ])("%s", async (_, pages) => {
    const { learners, issues } = await readWonde(pages as object, options);
    expect(learners.map(({ id }) => id)).toEqual(["S1"]);
    expect(issues).toEqual([]);
  });

  it("a bare list of students is one page, whatever else is in it", async () => {
    const { issues, report } = await readWonde([student("S1"), null, student("S2")], options);
    expect(report).toMatchObject({ pages: 1, learners: { seen: 3, read: 2, left: 1 } });
    expect(issues).toMatchObject([{ code: "learner-not-understood", path: "pages[0].[1]" }]);
  });

  it("come one after another", async () => {
    async function* pages() {
      yield { data: [student("S1")] };
      yield { data: [student("S2")] };
    }
    const { learners, report } = await readWonde(pages(), options);
    expect(learners.map(({ id }) => id)).toEqual(["S1", "S2"]);
    expect(report.pages).toBe(2);
  });

  const page = (current_page: unknown, next: string | null) => ({
    data: [student(`S${current_page}`)],
    meta: { pagination: { next, more: next !== null, per_page: "1", current_page } },
  });
  const next = "https://api.wonde.com/v1.0/schools/A0/students?page=2";

  it.each<[string, object[], string[]]>([
    ["the last is missing", [page(1, next)], ["no last page"]],
    ["one in between is missing", [page(1, next), page("3", null)], ["1 numbers without a page"]],
    ["none is missing, whatever the order", [page(2, null), page(1, next)], []],
  ])("%s", async (_, pages, received) => {
    const { issues } = await readWonde(pages, options);
    expect(issues).toMatchObject(
      received.map((text) => ({ code: "pages-missing", received: text })),
    );
  });
});
