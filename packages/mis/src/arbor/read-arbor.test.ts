import type { Learner } from "@career-benchmarks/evidence";
import { describe, expect, it } from "vitest";
import type { ReadMisOptions } from "../mis-records.js";
import { lacks } from "../testing/lacks.js";
import { arborFields } from "./fields.js";
import { readArbor } from "./read-arbor.js";

const options: ReadMisOptions = { asAt: "2025-07-31", keepIds: true };

const link = (entityType: string, href: string, displayName = "not to be read") => ({
  entityType,
  href: `/rest-v2/${href}`,
  displayName,
});
const date = (day: string) => ({ entityType: "date", date: `${day} 00:00:00` });
const student = link("Student", "students/16");

/** A student and all that links to it, by the name that a body has it under; made up. */
const bodies = {
  student: {
    ...student,
    userTags: [],
    uniqueLearnerNumber: "1234567890",
    person: link("Person", "persons/9"),
  },
  person: {
    ...link("Person", "persons/9"),
    legalFirstName: "Made",
    dateOfBirth: date("2010-01-01"),
    gender: link("Gender", "genders/2", "Female"),
  },
  gender: { ...link("Gender", "genders/2"), code: "FEMALE" },
  senStatusAssignment: {
    ...link("SenStatusAssignment", "sen-status-assignments/1"),
    student,
    senStatus: link("SenStatus", "sen-statuses/3", "SEN Support"),
    startDate: date("2022-09-01"),
    endDate: null,
  },
  senStatus: { ...link("SenStatus", "sen-statuses/3"), code: "OWN", d00229: "K", exportCode: "E" },
  senNeed: {
    ...link("SenNeed", "sen-needs/1"),
    student,
    senNeedType: link("SenNeedType", "sen-need-types/4", "Hearing"),
    description: "not to be read",
    ranking: 1,
    effectiveDate: date("2022-09-01"),
  },
  senNeedType: {
    ...link("SenNeedType", "sen-need-types/4"),
    code: "OWN",
    d00237: "ASD",
    mainExportCode: "HI",
  },
  ukDfe_PupilPremiumRecipient: {
    ...link("UkDfe_PupilPremiumRecipient", "uk-dfe-pupil-premium-recipients/1"),
    student,
    startDate: date("2024-09-01"),
    endDate: null,
  },
  inCareStatusAssignment: {
    ...link("InCareStatusAssignment", "in-care-status-assignments/1"),
    student,
    startDate: date("2024-09-01"),
    endDate: null,
  },
  academicLevelMembership: {
    ...link("AcademicLevelMembership", "academic-level-memberships/1"),
    student,
    academicLevel: link("AcademicLevel", "academic-levels/5", "Year 9"),
    startDate: date("2024-09-01"),
    endDate: date("2025-08-31"),
  },
  academicLevel: {
    ...link("AcademicLevel", "academic-levels/5"),
    curriculumGrade: link("CurriculumGrade", "curriculum-grades/12"),
  },
  curriculumGrade: { ...link("CurriculumGrade", "curriculum-grades/12"), code: "Y9", d00020: "10" },
  academicYearEnrolment: {
    ...link("AcademicYearEnrolment", "academic-year-enrolments/1"),
    student,
    startDate: date("2021-09-01"),
    endDate: date("2025-07-31"),
  },
  workPlacement: {
    ...link("WorkPlacement", "work-placements/1"),
    student,
    employer: link("Employer", "employers/1"),
    startDate: date("2025-06-09"),
    endDate: date("2025-06-13"),
    workPlacementMode: "Own words",
    totalPlannedHours: 30,
  },
  studentDestination: {
    ...link("StudentDestination", "student-destinations/1"),
    student,
    studentDestinationType: link("StudentDestinationType", "student-destination-types/1"),
    startDate: date("2025-09-01"),
    endDate: null,
    verifiedDate: null,
  },
  studentDestinationType: {
    ...link("StudentDestinationType", "student-destination-types/1"),
    code: "SIXTH_FORM",
    label: "not to be read",
    isEducation: true,
    isEmployment: false,
  },
};
type Name = keyof typeof bodies;
const learner: Learner = {
  id: "16",
  yearGroup: 10,
  senProvision: "K",
  senTypes: ["ASD"],
  sex: "F",
  disadvantaged: true,
  inCare: true,
  joined: "2021-09-01",
  ...lacks(arborFields),
};
const placement = {
  kind: "workplace-experience",
  when: { day: "2025-06-09" },
  hours: 30,
  who: { learner: "16" },
};
const destination = {
  learner: "16",
  kind: "intended",
  day: "2025-07-31",
  codeSet: "arbor-student-destination-type",
  code: "SIXTH_FORM",
  route: "education",
};

/** The bodies with changes: null leaves one out, a list puts several in its place. */
function changed(changes: Partial<Record<Name, object | null>> = {}): readonly object[] {
  return Object.entries({ ...bodies, ...changes }).flatMap(([name, body]) => {
    const several = Array.isArray(body) ? body : body === null ? [] : [body];
    return several.map((one: object) => ({ [name]: { ...bodies[name as Name], ...one } }));
  });
}

async function readChanged(changes: Partial<Record<Name, object | null>>, asAt = options.asAt) {
  const { learners, issues, ...rest } = await readArbor(changed(changes), { ...options, asAt });
  return { ...rest, learner: learners[0], codes: issues.map(({ code }) => code) };
}

describe("bodies of REST v2", () => {
  it.each([
    ["one after another", changed()],
    ["in another order", changed().toReversed()],
    ["all in one", Object.assign({}, ...changed())],
    ["as listings", Object.entries(bodies).map(([name, body]) => ({ [`${name}s`]: [body] }))],
    ["with an empty listing", [...changed(), { senNeeds: [] }]],
  ])("%s", async (_, pages) => {
    const { learners, activities, destinations, issues, report } = await readArbor(pages, options);
    expect(learners).toEqual([learner]);
    expect(activities).toEqual([placement]);
    expect(destinations).toEqual([destination]);
    expect(issues).toEqual([]);
    expect(report.versions).toEqual(["REST v2"]);
    expect(report.learners).toEqual({ seen: 1, read: 1, left: 0 });
  });

  it.each([
    ["before", [{ students: [student] }, ...changed()]],
    ["after", [...changed(), { students: [student] }]],
  ])("a listing of links %s the student counts nobody twice", async (_, pages) => {
    const { learners, issues, report } = await readArbor(pages, options);
    expect(learners).toEqual([learner]);
    expect(issues).toEqual([]);
    expect(report.skipped).toEqual({ "links to students": 1 });
  });

  it("a listing of links alone has learners of whom nothing is known", async () => {
    const { learners } = await readArbor({ students: [student] }, options);
    const fields = [
      ...["yearGroup", "senProvision", "senTypes", "sex", "disadvantaged", "inCare", "joined"],
      "left",
    ];
    const missing = Object.fromEntries(fields.map((field) => [field, "not-included" as const]));
    expect(learners).toEqual([{ id: "16", ...lacks(arborFields, missing) }]);
  });

  it("a record that is another learner's is not taken", async () => {
    const other = link("Student", "students/161");
    const { learner: read, activities } = await readChanged({
      senStatusAssignment: { student: other },
      workPlacement: { student: other },
    });
    expect(read?.senProvision).toBeUndefined();
    expect(read?.missing?.senProvision).toBe("not-recorded");
    expect(activities).toEqual([]);
  });

  it("other resources are counted by the names that are documented", async () => {
    const other = { ...link("UkDfe_UpnAssignment", "upn/1"), student, upn: "H801200001001" };
    const own = { ...link("Somebody", "x/1") };
    const welsh = { ...link("Cymru_SenStatusAssignment", "x/2"), student };
    const pages = [...changed(), { ukDfe_UpnAssignment: other }, { a: own }, { b: [welsh, null] }];
    const { report, issues } = await readArbor(pages, options);
    expect(report.skipped).toEqual({ "UkDfe/UpnAssignment": 1, "other resources": 3 });
    expect(issues).toEqual([]);
  });

  it.each([
    ["a record without a body", bodies.student],
    ["a body without records", { student: 16 }],
    ["a list of another system", { data: [] }],
  ])("%s is none", async (_, page) => {
    const { issues } = await readArbor(page, options);
    expect(issues.map(({ code }) => code)).toEqual(["page-not-understood"]);
  });

  it("loses no student in silence", async () => {
    const { report } = await readArbor(
      { students: [bodies.student, null, { href: null }] },
      options,
    );
    expect(report.learners).toEqual({ seen: 3, read: 1, left: 2 });
    expect(report.issues).toEqual({ "learner-not-understood": 1, "identifier-missing": 1 });
  });

  it("knows learners by their ULN where asked to", async () => {
    const { learners } = await readArbor(changed(), { ...options, identifier: "uln" });
    expect(learners.map(({ id }) => id)).toEqual(["1234567890"]);
  });
});

describe("a student of REST v2", () => {
  it.each<[string, Partial<Record<Name, object | null>>, object]>([
    ["d00229 goes before exportCode", {}, { senProvision: "K" }],
    ["exportCode where d00229 is empty", { senStatus: { d00229: null } }, { senProvision: "E" }],
    ["the status's name where it was not fetched", { senStatus: null }, { senProvision: "K" }],
    [
      "assignments not fetched",
      { senStatusAssignment: null },
      { missing: { senProvision: "not-included" } },
    ],
    [
      "an assignment that is over",
      { senStatusAssignment: { endDate: date("2025-07-30") } },
      { missing: { senProvision: "not-recorded" } },
    ],
    [
      "an assignment whose end was taken out",
      { senStatusAssignment: { endDate: date("1901-01-01") } },
      { missing: { senProvision: "redacted" } },
    ],
    [
      "a status of nothing",
      { senStatus: { d00229: "Q" } },
      { missing: { senProvision: "not-understood" } },
    ],
    [
      "the later of two assignments",
      {
        senStatus: [{}, { ...link("SenStatus", "sen-statuses/8"), d00229: "E" }],
        senStatusAssignment: [
          {},
          { senStatus: link("SenStatus", "sen-statuses/8"), startDate: date("2025-01-01") },
        ],
      },
      { senProvision: "E" },
    ],
    ["d00237 goes before mainExportCode", {}, { senTypes: ["ASD"] }],
    ["mainExportCode where d00237 is empty", { senNeedType: { d00237: "" } }, { senTypes: ["HI"] }],
    ["the type's name where it was not fetched", { senNeedType: null }, { senTypes: ["HI"] }],
    ["needs not fetched", { senNeed: null }, { missing: { senTypes: "not-included" } }],
    [
      "a need that is over",
      { senNeed: { endDate: date("2025-07-30") } },
      { missing: { senTypes: "not-recorded" } },
    ],
    [
      "needs by ranking",
      {
        senNeedType: [{}, { ...link("SenNeedType", "sen-need-types/5"), d00237: "SLCN" }],
        senNeed: [
          { ranking: 2 },
          { ranking: 1, senNeedType: link("SenNeedType", "sen-need-types/5") },
        ],
      },
      { senTypes: ["SLCN", "ASD"] },
    ],
    ["the gender's name where it was not fetched", { gender: null }, { sex: "F" }],
    ["persons not fetched", { person: null }, { missing: { sex: "not-included" } }],
    ["no gender recorded", { person: { gender: null } }, { missing: { sex: "not-recorded" } }],
    ["d00020 goes before code", {}, { yearGroup: 10 }],
    ["code where d00020 is empty", { curriculumGrade: { d00020: null } }, { yearGroup: 9 }],
    ["the level's name where grades were not fetched", { curriculumGrade: null }, { yearGroup: 9 }],
    ["not following the years", { curriculumGrade: { d00020: "X" } }, { yearGroup: "X" }],
    [
      "a level of last year",
      { academicLevelMembership: { endDate: date("2024-08-31") } },
      { missing: { yearGroup: "not-recorded" } },
    ],
    [
      "premium that is over is not a no",
      { ukDfe_PupilPremiumRecipient: { endDate: date("2025-07-30") } },
      { missing: { disadvantaged: "not-recorded" } },
    ],
    [
      "premium with a slash in its type",
      { ukDfe_PupilPremiumRecipient: { entityType: "UkDfe/PupilPremiumRecipient" } },
      { disadvantaged: true },
    ],
    [
      "premium not fetched",
      { ukDfe_PupilPremiumRecipient: null },
      { missing: { disadvantaged: "not-included" } },
    ],
    [
      "no care recorded is not a no",
      { inCareStatusAssignment: { student: link("Student", "students/2") } },
      { missing: { inCare: "not-recorded" } },
    ],
    ["care not fetched", { inCareStatusAssignment: null }, { missing: { inCare: "not-included" } }],
    [
      "the first of several enrolments",
      {
        academicYearEnrolment: [{}, { startDate: date("2019-09-01"), endDate: date("2020-08-31") }],
      },
      { joined: "2019-09-01" },
    ],
    [
      "left with the last enrolment",
      { academicYearEnrolment: [{ endDate: date("2025-07-18") }, { endDate: date("2022-08-31") }] },
      { left: "2025-07-18" },
    ],
    [
      "enrolments not fetched",
      { academicYearEnrolment: null },
      { missing: { joined: "not-included", left: "not-included" } },
    ],
  ])("%s", async (_, changes, expected) => {
    const { learner: read } = await readChanged(changes);
    expect(read).toMatchObject(expected);
  });

  it("is on roll while an enrolment holds, although it ends with the year", async () => {
    const years = [{}, { startDate: date("2019-09-01"), endDate: date("2020-08-31") }];
    const { learner: read } = await readChanged({ academicYearEnrolment: years });
    expect(read).not.toHaveProperty("left");
    expect((await readChanged({}, "2025-08-01")).learner?.left).toBe("2025-07-31");
  });

  it("whose leaving day was taken out counts as on roll, with a warning", async () => {
    const { learner: read, codes } = await readChanged({
      academicYearEnrolment: { endDate: date("1901-01-01") },
    });
    expect(read?.left).toBeUndefined();
    expect(codes).toEqual(["leaving-day-unknown"]);
  });
});

describe("a work placement", () => {
  it.each<[string, object, object | undefined, readonly string[]]>([
    ["hours as text", { totalPlannedHours: "30.5" }, { ...placement, hours: 30.5 }, []],
    ["no hours", { totalPlannedHours: null }, without("hours"), []],
    [
      "hours that are none",
      { totalPlannedHours: "a week" },
      without("hours"),
      ["field-not-understood"],
    ],
    ["fewer than no hours", { totalPlannedHours: -1 }, without("hours"), ["field-not-understood"]],
    ["no first day", { startDate: null }, undefined, ["field-not-understood"]],
  ])("%s", async (_, changes, activity, expected) => {
    const { activities, codes } = await readChanged({ workPlacement: changes });
    expect(activities).toEqual(activity ? [activity] : []);
    expect(codes).toEqual(expected);
  });
});

describe("a destination", () => {
  const work = { isEducation: false, isEmployment: true };
  const neither = { isEducation: false, isEmployment: false };
  it.each<[string, Partial<Record<Name, object | null>>, object]>([
    [
      "that has begun is actual",
      { studentDestination: { startDate: date("2025-07-21") } },
      { kind: "actual", day: "2025-07-21" },
    ],
    ["to come is intended", {}, { kind: "intended", day: "2025-07-31" }],
    [
      "to come that was looked into",
      { studentDestination: { verifiedDate: date("2025-06-30") } },
      { kind: "intended", day: "2025-06-30" },
    ],
    [
      "that was only verified",
      { studentDestination: { startDate: null, verifiedDate: date("2025-07-30") } },
      { kind: "actual", day: "2025-07-30" },
    ],
    [
      "in employment",
      { studentDestinationType: { ...work, code: "JOB" } },
      { route: "employment", code: "JOB" },
    ],
    [
      "in neither: its code may disclose",
      { studentDestinationType: { ...neither, code: "CUSTODY" } },
      { codeSet: "arbor-destination-kind", code: "other" },
    ],
  ])("%s", async (_, changes, expected) => {
    const { destinations, codes } = await readChanged(changes);
    expect(destinations).toEqual([expect.objectContaining(expected)]);
    expect(codes).toEqual([]);
  });

  it("keeps a code that may disclose where the caller asks for it", async () => {
    const pages = changed({ studentDestinationType: { ...neither, code: "CUSTODY" } });
    const { destinations } = await readArbor(pages, { ...options, keepSensitiveCodes: true });
    expect(destinations.map(({ code, route }) => [code, route])).toEqual([["CUSTODY", undefined]]);
  });

  it.each<[string, Partial<Record<Name, object | null>>]>([
    ["whose type was not fetched", { studentDestinationType: null }],
    ["without any day", { studentDestination: { startDate: null, verifiedDate: null } }],
    ["whose code is text about someone", { studentDestinationType: { code: "Went to sea" } }],
  ])("%s is noted", async (_, changes) => {
    const { destinations, codes } = await readChanged(changes);
    expect(destinations).toEqual([]);
    expect(codes).toContain("destination-not-understood");
  });
});

describe("a row of the flat share", () => {
  const row = {
    APPLICATION_ID: "a",
    STUDENT_ID: "16",
    UPN: "H801200001001",
    LEGAL_FIRST_NAME: "Made",
    DATE_OF_BIRTH: "2010-01-01",
    GENDER: "Female",
    SEX: "F",
    IS_CURRENT: "true",
    CURRENT_YEAR_GROUP: "Year 10",
    CURRENT_SEN_STATUS: "SEN Support",
    SEN: "true",
    PUPIL_PREMIUM: "false",
    PUPIL_PREMIUM_RECIPIENT: "false",
    FSM: "false",
    EVER_6_FSM: "true",
    IN_CARE: "false",
    ETHNICITY: "WBRI",
  };
  const flat: Learner = {
    id: "16",
    yearGroup: 10,
    senProvision: "K",
    sex: "F",
    disadvantaged: true,
    inCare: false,
    ...lacks(arborFields, { senTypes: "not-supported", joined: "not-supported" }),
  };

  it.each<[string, object, object]>([
    ["as an object", row, flat],
    ["SEX goes before GENDER", { ...row, GENDER: "Male" }, { sex: "F" }],
    ["GENDER where SEX is empty", { ...row, SEX: "" }, { sex: "F" }],
    [
      "an empty cell is not recorded",
      { ...row, CURRENT_SEN_STATUS: "" },
      { missing: { senProvision: "not-recorded" } },
    ],
    [
      "the premium where meals are empty",
      { ...row, EVER_6_FSM: "", FSM: "", PUPIL_PREMIUM_RECIPIENT: "true" },
      { disadvantaged: true },
    ],
    ["columns in lower case", lowerCase(row), { senProvision: "K", yearGroup: 10 }],
  ])("%s", async (_, value, expected) => {
    const { learners, issues, report } = await readArbor([value], options);
    expect(learners).toMatchObject([expected]);
    expect(issues).toEqual([]);
    expect(report.versions).toEqual(["flat share"]);
  });

  it("has nothing beside what is read", async () => {
    const { learners } = await readArbor([row], options);
    expect(learners).toEqual([flat]);
  });

  it("of a leaver has no leaving day", async () => {
    const { learners, issues } = await readArbor([{ ...row, IS_CURRENT: "false" }], options);
    expect(learners[0]?.missing?.left).toBe("not-supported");
    expect(issues.map(({ code }) => code)).toEqual(["leaving-day-unknown"]);
  });

  it("may be known by its UPN", async () => {
    const { learners } = await readArbor([row], { ...options, identifier: "upn" });
    expect(learners.map(({ id }) => id)).toEqual(["H801200001001"]);
  });
});

function without(field: keyof typeof placement): object {
  return Object.fromEntries(Object.entries(placement).filter(([name]) => name !== field));
}

function lowerCase(row: object): object {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name.toLowerCase(), value]),
  );
}
