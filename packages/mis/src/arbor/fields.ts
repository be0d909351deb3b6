import type { FieldPurpose, LeafKind, MisField } from "../engine/mis-field.js";

/** Lists what is read of the resources of REST v2: each linked record is looked up by its `href`. */
const restFields: readonly MisField[] = [
  field("href", "id", "joining", "essential"),
  field("person.href", "id", "sex", "optional"),
  {
    name: "uniqueLearnerNumber",
    kind: "id",
    neededFor: { identifier: "uln" },
    need: "optional",
  },
  ...of("Person", "sex", "optional", {
    href: "id",
    "gender.href": "id",
    "gender.displayName": "text",
  }),
  ...of("Gender", "sex", "optional", { href: "id", code: "text" }),
  ...of("SenStatusAssignment", "senProvision", "essential", {
    "student.href": "id",
    "senStatus.href": "id",
    "senStatus.displayName": "text",
    startDate: "day",
    endDate: "day",
  }),
  ...of("SenStatus", "senProvision", "essential", {
    href: "id",
    d00229: "text",
    exportCode: "text",
  }),
  ...of("SenNeed", "senTypes", "essential", {
    "student.href": "id",
    "senNeedType.href": "id",
    "senNeedType.displayName": "text",
    ranking: "text",
    effectiveDate: "day",
    endDate: "day",
  }),
  ...of("SenNeedType", "senTypes", "essential", {
    href: "id",
    d00237: "text",
    mainExportCode: "text",
    exportCode: "text",
  }),
  ...of("UkDfe/PupilPremiumRecipient", "disadvantaged", "essential", {
    "student.href": "id",
    startDate: "day",
    endDate: "day",
  }),
  ...of("InCareStatusAssignment", "inCare", "essential", {
    "student.href": "id",
    startDate: "day",
    endDate: "day",
  }),
  ...of("AcademicLevelMembership", "yearGroup", "essential", {
    "student.href": "id",
    "academicLevel.href": "id",
    "academicLevel.displayName": "text",
    startDate: "day",
    endDate: "day",
  }),
  ...of("AcademicLevel", "yearGroup", "essential", { href: "id", "curriculumGrade.href": "id" }),
  ...of("CurriculumGrade", "yearGroup", "essential", { href: "id", d00020: "text", code: "text" }),
  ...of("AcademicYearEnrolment", "joined", "essential", {
    "student.href": "id",
    startDate: "day",
    endDate: "day",
  }),
  ...of("WorkPlacement", "activities", "optional", {
    "student.href": "id",
    startDate: "day",
    totalPlannedHours: "text",
  }),
  ...of("StudentDestination", "destinations", "optional", {
    "student.href": "id",
    "studentDestinationType.href": "id",
    startDate: "day",
    verifiedDate: "day",
  }),
  ...of("StudentDestinationType", "destinations", "optional", {
    href: "id",
    code: "text",
    isEducation: "flag",
    isEmployment: "flag",
  }),
  // What was there at all, to tell a resource that was not fetched from one with nothing in it.
  ...of("resources", "joining", "essential", { entityType: "text" }),
  ...of("Student", "joining", "essential", { href: "id" }),
];

/** Lists what is read of a row of the flat share. */
const flatFields: readonly MisField[] = [
  { name: "STUDENT_ID", kind: "id", neededFor: { identifier: "mis" }, need: "essential" },
  { name: "UPN", kind: "id", neededFor: { identifier: "upn" }, need: "optional" },
  field("IS_CURRENT", "flag", "left", "essential"),
  field("CURRENT_YEAR_GROUP", "text", "yearGroup", "essential"),
  field("CURRENT_SEN_STATUS", "text", "senProvision", "essential"),
  field("SEX", "text", "sex", "optional"),
  { ...field("GENDER", "text", "sex", "optional"), note: "Read where there is no `SEX`" },
  field("EVER_6_FSM", "flag", "disadvantaged", "essential"),
  field("FSM", "flag", "disadvantaged", "optional"),
  {
    ...field("PUPIL_PREMIUM_RECIPIENT", "flag", "disadvantaged", "optional"),
    note: "Read where nothing is known of free school meals in six years",
  },
  {
    ...field("PUPIL_PREMIUM", "flag", "disadvantaged", "optional"),
    note: "Read where there is no `PUPIL_PREMIUM_RECIPIENT`",
  },
  field("IN_CARE", "flag", "inCare", "essential"),
];

/** Lists what is read of Arbor, in either form. */
export const arborFields: readonly MisField[] = [...restFields, ...flatFields];

/** Lists other fields that Arbor documents; all are dropped, and these names may be told. */
export const arborDroppedFields: readonly string[] = [
  ...["entityType", "displayName", "userTags", "ethnicity", "studentNumber"],
  ...["homeLocalAuthority", "youthSupportServicesAgreement", "tLevelPlannedEepHours"],
  ...["genderIdentity", "legalFirstName", "preferredFirstName", "dateOfBirth"],
  ...["isMemberOfSenUnit", "hasResourcedProvision", "senStatusName", "countsAsSenStatus"],
  ...["description", "label", "linkedRecord", "employer", "workPlacementMode", "lastFsm"],
  ...["academicYearIndex"],
  ...["person", "gender", "student", "senStatus", "senNeedType", "academicLevel"].flatMap((name) =>
    ["entityType", "displayName"].map((part) => `${name}.${part}`),
  ),
  ...["curriculumGrade.entityType", "curriculumGrade.displayName"],
  ...["studentDestinationType.entityType", "studentDestinationType.displayName"],
  ...["APPLICATION_ID", "STUDENT_UNIQUE_ID", "LEGAL_FIRST_NAME", "LEGAL_LAST_NAME"],
  ...["PREFERRED_FIRST_NAME", "PREFERRED_LAST_NAME", "DATE_OF_BIRTH", "SEN", "EAL"],
  ...["CURRENT_REGISTRATION_GROUP", "SERVICE_CHILD", "ETHNICITY", "NATIVE_LANGUAGE_NAMES"],
  ...["DISADVANTAGED", "CHILD_PROTECTION", "MOBILE_Y10_Y11"],
];

function field(
  name: string,
  kind: LeafKind,
  neededFor: FieldPurpose,
  need: MisField["need"],
): MisField {
  return { name, kind, neededFor, need };
}

function of(
  resource: string,
  neededFor: FieldPurpose,
  need: MisField["need"],
  kinds: Readonly<Record<string, LeafKind>>,
): readonly MisField[] {
  return Object.entries(kinds).map(([name, kind]) => ({
    ...field(name, kind, neededFor, need),
    list: resource,
  }));
}
