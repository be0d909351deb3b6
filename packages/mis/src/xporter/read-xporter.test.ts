import { describe, expect, it } from "vitest";
import type { ReadMisOptions } from "../mis-records.js";
import { lacks } from "../testing/lacks.js";
import { xporterFields } from "./fields.js";
import { readXporter } from "./read-xporter.js";

const options = { asAt: "2025-07-31", keepIds: true } as const;

/** A made-up student with the field list of 2018. */
const student2018 = {
  Id: "7",
  XID: null,
  ExternalId: "00000000-0000-4000-8000-000000000007",
  Forename: "",
  Surname: "",
  AdmissionNo: "001234",
  Gender: "F",
  DateofBirth: "2010-01-12",
  YearGroup: "Year  10",
  UniqueLearnerNumber: null,
  EnrolmentStatus: "M",
  EntryDate: "2021-09-06",
  LeavingDate: null,
  Destination: null,
  DestinationStartDate: null,
  SENProvision: "K",
  FSMEligible: 0,
  FSMEver6: 1,
  PupilPremium: 0,
  ServiceChild: "0",
  InLeaCare: 0,
  IsYoungCarer: 1,
  QuickNote: null,
};

const { FSMEligible: _, ...withoutMeals } = student2018;

/** A made-up student with the field list of 2022. */
const student2022 = {
  ...withoutMeals,
  UPN: "H801200001001",
  NCYear: "10",
  StandardYearGroupCode: "10",
  FsmEligible: 0,
};

async function readOne(patch: object, more: Partial<ReadMisOptions> = {}) {
  const page = { Students: [{ ...student2018, ...patch }], meta: [{ Id: 1, MIS: "simsnet" }] };
  const records = await readXporter(page, { ...options, ...more });
  return { ...records, learner: records.learners[0] };
}

const expected = {
  id: "7",
  yearGroup: 10,
  senProvision: "K",
  sex: "F",
  disadvantaged: true,
  inCare: false,
  youngCarer: true,
  enrolment: "M",
  joined: "2021-09-06",
  ...lacks(xporterFields),
};

it.each([
  ["2018", student2018],
  ["2022", student2022],
])("reads the field list of %s", async (year, student) => {
  const { learners, issues, report } = await readXporter({ Students: [student] }, options);
  expect(learners).toEqual([expected]);
  expect(issues).toEqual([]);
  expect(report.versions).toEqual([`field list of ${year}`]);
  expect(report.dropped).toMatchObject({
    DateofBirth: 1,
    Surname: 1,
    QuickNote: 1,
    ServiceChild: 1,
  });
});

describe("a field:", () => {
  const unknown = { FSMEver6: null, PupilPremium: null };

  it.each<[string, object, object]>([
    ["Year  10 with two spaces", { YearGroup: "Year  10" }, { yearGroup: 10 }],
    ["NCYear before YearGroup", { NCYear: "9", YearGroup: "Year 10" }, { yearGroup: 9 }],
    ["StandardYearGroupCode", { YearGroup: null, StandardYearGroupCode: "11" }, { yearGroup: 11 }],
    ["FSMEligible of 2018", { ...unknown, FSMEligible: 1 }, { disadvantaged: true }],
    [
      "FsmEligible of 2022",
      { ...unknown, FSMEligible: undefined, FsmEligible: 1 },
      { disadvantaged: true },
    ],
    ["not eligible now says nothing of six years", { FSMEver6: 1 }, { disadvantaged: true }],
    ["flag as text", { FSMEver6: "0" }, { disadvantaged: false }],
    ["flag as text, true", { FSMEver6: "1" }, { disadvantaged: true }],
    ["key in another case", { InLeaCare: null, INLEACARE: 1 }, { inCare: true }],
    [
      "date with a time and no zone",
      { EntryDate: "2021-09-06T23:30:00" },
      { joined: "2021-09-06" },
    ],
    ["subsidiary registration", { EnrolmentStatus: "S" }, { enrolment: "S" }],
    ["leaver", { LeavingDate: "2025-06-27" }, { left: "2025-06-27" }],
  ])("%s", async (_, patch, part) => {
    const { learner } = await readOne(patch);
    expect(learner).toMatchObject(part);
  });
});

describe("why a field is missing:", () => {
  it.each<[string, object, object]>([
    ["null is none recorded", { SENProvision: null }, { senProvision: "not-recorded" }],
    ["empty text", { Gender: "" }, { sex: "not-recorded" }],
    [
      "no meals now and nothing known of six years",
      { FSMEver6: null, PupilPremium: null, FSMEligible: 0 },
      { disadvantaged: "not-recorded" },
    ],
    ["redacted", { SENProvision: "Redacted" }, { senProvision: "redacted" }],
    ["redacted day", { EntryDate: "1901-01-01T00:00:00" }, { joined: "redacted" }],
    ["not understood", { EnrolmentStatus: "£" }, { enrolment: "not-understood" }],
    ["said to be unknown", { EnrolmentStatus: "?" }, { enrolment: "not-recorded" }],
  ])("%s", async (_, patch, missing) => {
    const { learner } = await readOne(patch);
    expect(learner?.missing).toMatchObject(missing);
    for (const field of Object.keys(missing)) expect(learner).not.toHaveProperty(field);
  });

  it("not selected", async () => {
    const { learners } = await readXporter({ Students: [{ Id: "7", XID: null }] }, options);
    expect(learners[0]?.missing).toMatchObject({
      senProvision: "not-included",
      inCare: "not-included",
    });
  });
});

it.each<[string, object, string]>([
  ["the day it began", { DestinationStartDate: "2025-09-01" }, "2025-09-01"],
  ["the day of leaving", {}, "2025-06-27"],
])("dates a destination by %s", async (_, patch, day) => {
  const { destinations } = await readOne({
    Destination: "210",
    LeavingDate: "2025-06-27",
    ...patch,
  });
  expect(destinations).toMatchObject([{ learner: "7", kind: "actual", day, code: "210" }]);
});

it("says that a destination in words is not understood, without the words", async () => {
  const { destinations, issues } = await readOne({ Destination: "Made-up Motors" });
  expect(destinations).toEqual([]);
  expect(issues).toMatchObject([
    { code: "destination-not-understood", path: "pages[0].Students[0].Destination" },
  ]);
  expect(JSON.stringify(issues)).not.toContain("Motors");
});

it("says that years disagree", async () => {
  const { issues } = await readOne({ NCYear: "9" });
  expect(issues).toMatchObject([
    { code: "years-disagree", path: "pages[0].Students[0].YearGroup" },
  ]);
});

describe("pages:", () => {
  const page = (number: number, count: number) => ({
    Students: [{ ...student2018, Id: `${number}` }],
    __pagination__: [
      {
        PageSize: 1,
        PageNumber: number,
        PageCount: count,
        RowCount: count,
        NextPage: number < count ? `?page=${number + 1}&pageSize=1` : null,
      },
    ],
  });

  it.each<[string, object[], string[]]>([
    ["all there", [page(1, 2), page(2, 2)], []],
    ["the relative next page was not fetched", [page(1, 2)], ["no last page"]],
    ["one in between is missing", [page(1, 3), page(3, 3)], ["1 numbers without a page"]],
    ["__pagination__ absent, as of a single student", [{ Students: [student2018] }], []],
  ])("%s", async (_, pages, received) => {
    const { issues, learners } = await readXporter(pages, options);
    expect(learners).toHaveLength(pages.length);
    expect(issues).toMatchObject(
      received.map((text) => ({ code: "pages-missing", received: text })),
    );
  });

  it("an error body is an issue that does not repeat the message", async () => {
    const body = {
      Message: null,
      ExceptionType: null,
      ExceptionMessage: "made-up secret",
      InnerException: null,
    };
    const { issues } = await readXporter([page(1, 1), body], options);
    expect(issues).toMatchObject([{ code: "source-error", severity: "error", path: "pages[1]" }]);
    expect(JSON.stringify(issues)).not.toContain("secret");
  });

  it("counts other lists that came along", async () => {
    const { report } = await readXporter(
      { Students: [student2018], StudentSiblings: [{}, {}] },
      options,
    );
    expect(report.skipped).toEqual({ StudentSiblings: 2 });
  });
});
