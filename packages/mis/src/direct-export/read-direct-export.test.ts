import type { Learner } from "@career-benchmarks/evidence";
import { describe, expect, it } from "vitest";
import type { ReadMisOptions } from "../mis-records.js";
import { lacks } from "../testing/lacks.js";
import { directExportFields } from "./fields.js";
import { readDirectExport } from "./read-direct-export.js";

const options: ReadMisOptions = { asAt: "2025-07-31", keepIds: true };

const plan = {
  ProvisionId: 1,
  ProvisionTypeCode: "E",
  StartDate: "09/06/2010",
  ReviewDate: null,
  EndDate: null,
};
const exported = {
  LearnerId: 7,
  LearnerCode: "L7",
  UPN: "H801200001001",
  ULN: "1234567890",
  Surname: "Up",
  Forename: "Made",
  LegalForename: "Made",
  DateOfBirth: "09/06/1999",
  Year: "13",
  NCYear: "13",
  DateOfEntry: "04/09/2023",
  Gender: "F",
  RegGroup: "13A",
  Ethnicity: "WBRI",
  EnrolementStatus: "C",
  EAL: false,
  ServiceChild: "N",
  PartTime: false,
  IsLookedAfterorAdoptedFromCare: false,
  YSSAIndicator: "UNS",
  SENProvisionDetails: [plan],
  SENMajorNeedsDetails: null,
  DisabilityDetails: [{ Disability: "NONE" }],
  LanguageDetails: [],
  ContactDetails: [],
};
const learner: Learner = {
  id: "7",
  yearGroup: 13,
  senProvision: "E",
  sex: "F",
  inCare: false,
  enrolment: "C",
  joined: "2023-09-04",
  ...lacks(directExportFields, { senTypes: "not-recorded" }),
};

async function readOne(changes: object) {
  // Through JSON, so that what is undefined is not there.
  const one: unknown = JSON.parse(JSON.stringify({ ...exported, ...changes }));
  const { learners, issues } = await readDirectExport([one], options);
  return { learner: learners[0], issues: issues.map(({ code, path }) => `${code} ${path}`) };
}

describe("the export", () => {
  it.each([
    ["an array", [exported]],
    ["one learner", exported],
    ["several arrays", [[exported], []]],
  ])("%s", async (_, pages) => {
    const { learners, issues } = await readDirectExport(pages, options);
    expect(learners).toEqual([learner]);
    expect(issues).toEqual([]);
  });

  it.each([
    ["an envelope, which is not established", { Learners: [exported] }],
    ["learners of something else", [[{ LearnerId: 7 }]]],
  ])("is not understood as %s", async (_, pages) => {
    const { issues } = await readDirectExport(pages, options);
    expect(issues.map(({ code }) => code)).toEqual(["page-not-understood"]);
  });

  it("loses nobody in silence", async () => {
    const { report } = await readDirectExport(
      [exported, null, { ...exported, LearnerId: null }],
      options,
    );
    expect(report.learners).toEqual({ seen: 3, read: 1, left: 2 });
    expect(report.issues).toEqual({ "learner-not-understood": 1, "identifier-missing": 1 });
  });
});

describe("a learner", () => {
  it.each<[string, object, object, readonly string[]]>([
    ["dd/mm/yyyy", { DateOfEntry: "01/02/2023" }, { joined: "2023-02-01" }, []],
    [
      "an impossible day",
      { DateOfEntry: "31/02/2023" },
      { missing: { joined: "not-understood" } },
      ["field-not-understood pages[0].[0].DateOfEntry"],
    ],
    ["01/01/1901", { DateOfEntry: "01/01/1901" }, { missing: { joined: "redacted" } }, []],
    [
      "NCYear against Year",
      { Year: "7", NCYear: "13" },
      { yearGroup: 13 },
      ["years-disagree pages[0].[0].Year"],
    ],
    ["Year where NCYear is null", { Year: "12", NCYear: null }, { yearGroup: 12 }, []],
    ["neither year", { Year: null, NCYear: null }, { missing: { yearGroup: "not-recorded" } }, []],
    ["not following the years", { Year: "X", NCYear: "X" }, { yearGroup: "X" }, []],
    [
      "the misspelt key spelt well",
      { EnrolementStatus: undefined, EnrolmentStatus: "M" },
      { enrolment: "M" },
      [],
    ],
    [
      "a leaver without a leaving day",
      { EnrolementStatus: "P" },
      { enrolment: "P", missing: { left: "not-supported" } },
      ["leaving-day-unknown pages[0].[0].EnrolementStatus"],
    ],
    [
      "care or adoption null",
      { IsLookedAfterorAdoptedFromCare: null },
      { missing: { inCare: "not-recorded" } },
      [],
    ],
    [
      "adopted from care is not in care",
      { IsLookedAfterorAdoptedFromCare: true },
      { missing: { inCare: "not-supported" } },
      [],
    ],
    [
      "needs of a shape that is not established",
      { SENMajorNeedsDetails: [{ Code: "ASD" }] },
      { missing: { senTypes: "not-understood" } },
      ["field-not-understood pages[0].[0].SENMajorNeedsDetails"],
    ],
    [
      "provisions null",
      { SENProvisionDetails: null },
      { missing: { senProvision: "not-recorded" } },
      [],
    ],
    [
      "no provisions",
      { SENProvisionDetails: [] },
      { missing: { senProvision: "not-recorded" } },
      [],
    ],
    [
      "a provision that is over",
      { SENProvisionDetails: [{ ...plan, EndDate: "30/07/2025" }] },
      { missing: { senProvision: "not-recorded" } },
      [],
    ],
    [
      "a provision to its last day",
      { SENProvisionDetails: [{ ...plan, EndDate: "31/07/2025" }] },
      { senProvision: "E" },
      [],
    ],
    [
      "the later of two",
      { SENProvisionDetails: [plan, { ...plan, ProvisionTypeCode: "K", StartDate: "01/09/2024" }] },
      { senProvision: "K" },
      [],
    ],
    [
      "a provision of nothing",
      { SENProvisionDetails: [{ ...plan, ProvisionTypeCode: "Q" }] },
      { missing: { senProvision: "not-understood" } },
      ["field-not-understood pages[0].[0].SENProvisionDetails[0].ProvisionTypeCode"],
    ],
  ])("%s", async (_, changes, expected, issues) => {
    const read = await readOne(changes);
    expect(read.learner).toMatchObject(expected);
    expect(read.issues).toEqual(issues);
  });

  it.each([
    ["upn", "H801200001001"],
    ["uln", "1234567890"],
  ] as const)("may be known by its %s", async (identifier, id) => {
    const { learners } = await readDirectExport([exported], { ...options, identifier });
    expect(learners.map((each) => each.id)).toEqual([id]);
  });
});
