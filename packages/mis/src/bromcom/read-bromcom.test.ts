import type { Learner } from "@career-benchmarks/evidence";
import { describe, expect, it } from "vitest";
import type { ReadMisOptions } from "../mis-records.js";
import { lacks } from "../testing/lacks.js";
import { bromcomFields } from "./fields.js";
import { readBromcom } from "./read-bromcom.js";

const options: ReadMisOptions = { asAt: "2025-07-31", keepIds: true };

const student = {
  studentID: 1,
  firstName: "Made",
  lastName: "Up",
  preferredlastName: "Up",
  dateOfBirth: "2010-01-01T00:00:00",
  gender: "Female",
  upn: "H801200001001",
  uln: null,
  yearGroup: "10",
  tutorGroup: "10A",
  nCyearActual: "10",
  pupilPremiumFlag: "No",
  everFSM6Flag: "No",
  startDate: "2021-09-01T00:00:00",
  endDate: null,
};
const row = {
  upn: "H801200001001",
  yearGroup: "10",
  genderCode: "F",
  ethnicityCode: "WBRI",
  premiumPupilFlag: "No",
  everFSM6Flag: "No",
  isEligibleForFreeMeal: "No",
  isDeprivationPupilPremium: "No",
  isLookedAfterPremium: "No",
  isAdoptedFromCarePremium: "Yes",
  inCareFlag: "No",
  provisionName: "K",
  provisionDescription: "SEN Support",
  provisionStartDate: "2022-09-01T00:00:00",
  provisionEndDate: null,
  senPrimaryNeedCode: "ASD",
  senPrimaryNeedDescription: "Autistic Spectrum Disorder",
  enrolmentStateName: "Current",
  dateOfLeaving: null,
  destinationSchool: "A place",
};
const both: Learner = {
  id: "1",
  yearGroup: 10,
  senProvision: "K",
  senTypes: ["ASD"],
  sex: "F",
  disadvantaged: false,
  inCare: false,
  enrolment: "C",
  joined: "2021-09-01",
  ...lacks(bromcomFields),
};
const page = (...data: readonly unknown[]) => ({ data, meta: { pagination: { next: null } } });

async function readRow(changes: object, moreRows: readonly object[] = []) {
  const rows = [{ ...row, ...changes }, ...moreRows];
  const { learners, issues, destinations } = await readBromcom(
    [page(student), page(...rows)],
    options,
  );
  expect(destinations).toEqual([]);
  return { learner: learners[0], issues: issues.map(({ code, path }) => `${code} ${path}`) };
}

describe("the entities", () => {
  it.each([
    ["both", [page(student), page(row)]],
    ["both, the view first", [page(row), page(student)]],
    ["both on one page", [page(row, student)]],
  ])("%s", async (_, pages) => {
    const { learners, issues, report } = await readBromcom(pages, options);
    expect(learners).toEqual([both]);
    expect(issues).toEqual([]);
    expect(report.learners).toEqual({ seen: 1, read: 1, left: 0 });
    expect(report.skipped).toEqual({ "rows of StudentFlatView that joined": 1 });
    expect(report.dropped["isAdoptedFromCarePremium"]).toBe(1);
  });

  it("Students alone does not tell of SEN or care", async () => {
    const { learners } = await readBromcom(page(student), options);
    expect(learners).toEqual([
      {
        id: "1",
        yearGroup: 10,
        sex: "F",
        disadvantaged: false,
        joined: "2021-09-01",
        ...lacks(bromcomFields, {
          senProvision: "not-included",
          senTypes: "not-included",
          inCare: "not-included",
          enrolment: "not-included",
        }),
      },
    ]);
  });

  it("StudentFlatView alone does not tell when they joined", async () => {
    const { learners } = await readBromcom(page(row), { ...options, identifier: "upn" });
    const { joined: _, ...rest } = both;
    expect(learners).toEqual([
      { ...rest, id: "H801200001001", ...lacks(bromcomFields, { joined: "not-included" }) },
    ]);
  });

  it("StudentFlatView alone has no identifier of the system", async () => {
    const { learners, issues } = await readBromcom(page(row), options);
    expect(learners).toEqual([]);
    expect(issues.map(({ code }) => code)).toEqual(["identifier-missing"]);
  });

  it("of two learners are not mixed, nor where the UPN is empty or redacted", async () => {
    const pages = [
      page(
        student,
        { ...student, studentID: 2, upn: "Redacted" },
        { ...student, studentID: 3, upn: null },
      ),
      page(row, { ...row, upn: "Redacted" }, { ...row, upn: null }),
    ];
    const { learners, report } = await readBromcom(pages, options);
    expect(learners.map(({ id, senProvision }) => [id, senProvision])).toEqual([
      ["1", "K"],
      ["2", undefined],
      ["3", undefined],
    ]);
    expect(report.learners).toEqual({ seen: 5, read: 3, left: 2 });
    expect(report.issues).toEqual({ "identifier-missing": 2 });
  });

  it.each([
    ["of another entity", page({ schoolID: 1, schoolName: "Made up" })],
    ["without data", { meta: {} }],
  ])("%s are not students", async (_, value) => {
    const { issues } = await readBromcom(value, options);
    expect(issues.map(({ code }) => code)).toEqual(["page-not-understood"]);
  });

  it("a next page that never came is noticed", async () => {
    const first = { data: [student], meta: { pagination: { next: "https://example.org/2" } } };
    const { issues } = await readBromcom(first, options);
    expect(issues.map(({ code }) => code)).toEqual(["pages-missing"]);
  });
});

describe("a student", () => {
  it.each<[string, object, object, readonly string[]]>([
    [
      "nCyearActual against yearGroup",
      { yearGroup: "9" },
      { yearGroup: 10 },
      ["years-disagree pages[0].data[0].yearGroup"],
    ],
    ["the year group where the other is null", { nCyearActual: null }, { yearGroup: 10 }, []],
    ["left", { endDate: "2025-07-18T00:00:00" }, { left: "2025-07-18" }, []],
    ["a flag is Yes", { everFSM6Flag: "Yes" }, { disadvantaged: true }, []],
    [
      "a flag is other text",
      { everFSM6Flag: "Perhaps", pupilPremiumFlag: null },
      { missing: { disadvantaged: "not-understood" } },
      ["field-not-understood pages[0].data[0].everFSM6Flag"],
    ],
    [
      "the premium where the meals are null",
      { everFSM6Flag: null, pupilPremiumFlag: "Yes" },
      { disadvantaged: true },
      [],
    ],
    [
      "keys in another case",
      { STARTDATE: "2022-01-10", startDate: undefined },
      { joined: "2022-01-10" },
      [],
    ],
  ])("%s", async (_, changes, expected, issues) => {
    const one: unknown = JSON.parse(JSON.stringify({ ...student, ...changes }));
    const read = await readBromcom(page(one), options);
    expect(read.learners[0]).toMatchObject(expected);
    expect(read.issues.map(({ code, path }) => `${code} ${path}`)).toEqual(issues);
  });
});

describe("a row of StudentFlatView", () => {
  it.each<[string, object, object]>([
    [
      "premium after adoption from care is not care",
      { isAdoptedFromCarePremium: "Yes", inCareFlag: null },
      { missing: { inCare: "not-recorded" } },
    ],
    ["in care", { inCareFlag: "Yes" }, { inCare: true }],
    [
      "a type of need is no provision",
      {
        provisionName: null,
        provisionDescription: null,
        senPrimaryNeedCode: "K",
        senPrimaryNeedDescription: null,
      },
      { missing: { senProvision: "not-recorded", senTypes: "not-understood" } },
    ],
    [
      "a provision is no type of need",
      { provisionName: "ASD", provisionDescription: null },
      { senTypes: ["ASD"], missing: { senProvision: "not-understood" } },
    ],
    ["provision in words", { provisionName: "SEN Support" }, { senProvision: "K" }],
    [
      "provision in the description",
      { provisionName: "Own name", provisionDescription: "Education, Health and Care Plan" },
      { senProvision: "E" },
    ],
    ["need in words", { senPrimaryNeedCode: null }, { senTypes: ["ASD"] }],
    [
      "provision without days",
      { provisionStartDate: null, provisionEndDate: null },
      { senProvision: "K" },
    ],
    [
      "provision that is over",
      { provisionEndDate: "2025-07-30" },
      { missing: { senProvision: "not-recorded" } },
    ],
    [
      "provision to come",
      { provisionStartDate: "2025-08-01" },
      { missing: { senProvision: "not-recorded" } },
    ],
    [
      "provision whose start was taken out",
      { provisionStartDate: "1901-01-01" },
      { missing: { senProvision: "redacted" } },
    ],
    [
      "premium for deprivation where the meals are null",
      { everFSM6Flag: null, isDeprivationPupilPremium: "Yes" },
      { disadvantaged: true },
    ],
    [
      "premium, but not for deprivation",
      { everFSM6Flag: null, premiumPupilFlag: "Yes" },
      { disadvantaged: false },
    ],
    ["meals now", { isEligibleForFreeMeal: "Yes" }, { disadvantaged: true }],
    ["guest", { enrolmentStateName: "Guest" }, { enrolment: "G" }],
    ["the school that a leaver goes to is no code", { destinationSchool: "210" }, { id: "1" }],
  ])("%s", async (_, changes, expected) => {
    const { learner } = await readRow(changes);
    expect(learner).toMatchObject(expected);
  });

  it("of several provisions that of the day counts", async () => {
    const plan = { ...row, provisionName: "E", provisionStartDate: "2025-01-01" };
    const { learner } = await readRow({ provisionEndDate: "2024-12-31" }, [plan]);
    expect(learner?.senProvision).toBe("E");
    const alone = await readBromcom(page({ ...row, provisionEndDate: "2024-12-31" }, plan), {
      ...options,
      identifier: "upn",
    });
    expect(alone.learners.map(({ senProvision }) => senProvision)).toEqual(["E"]);
    expect(alone.report.issues).toEqual({ "learner-repeated": 1 });
    const later = await readRow({}, [{ ...plan, provisionStartDate: "2025-09-01" }]);
    expect(later.learner?.senProvision).toBe("K");
  });
});
