import type { MisField } from "../engine/mis-field.js";

/** The entity that is looked up by UPN for what `Students` has not. */
export const flatView = "StudentFlatView";

/** Fields of the entity `StudentFlatView`. */
const flatFields: readonly MisField[] = [
  { name: "genderCode", kind: "text", neededFor: "sex", need: "optional" },
  { name: "everFSM6Flag", kind: "flag", neededFor: "disadvantaged", need: "essential" },
  {
    name: "isDeprivationPupilPremium",
    kind: "flag",
    neededFor: "disadvantaged",
    need: "optional",
    note: "Read where nothing is known of free school meals in six years",
  },
  {
    name: "premiumPupilFlag",
    kind: "flag",
    neededFor: "disadvantaged",
    need: "optional",
    note: "Of any premium; read where that for deprivation is not there",
  },
  { name: "isEligibleForFreeMeal", kind: "flag", neededFor: "disadvantaged", need: "optional" },
  { name: "inCareFlag", kind: "flag", neededFor: "inCare", need: "essential" },
  {
    name: "provisionName",
    kind: "text",
    neededFor: "senProvision",
    need: "essential",
    note: "Never from `senPrimaryNeedCode`, which is a type",
  },
  {
    name: "provisionDescription",
    kind: "text",
    neededFor: "senProvision",
    need: "optional",
    note: "Read where the name holds no provision",
  },
  { name: "provisionStartDate", kind: "day", neededFor: "senProvision", need: "essential" },
  { name: "provisionEndDate", kind: "day", neededFor: "senProvision", need: "essential" },
  { name: "senPrimaryNeedCode", kind: "text", neededFor: "senTypes", need: "essential" },
  {
    name: "senPrimaryNeedDescription",
    kind: "text",
    neededFor: "senTypes",
    need: "optional",
    note: "Read where the code holds no type",
  },
  { name: "enrolmentStateName", kind: "text", neededFor: "enrolment", need: "optional" },
  { name: "dateOfLeaving", kind: "day", neededFor: "left", need: "essential" },
];

/** Fields of the entity `Students`. */
const studentsFields: readonly MisField[] = [
  { name: "studentID", kind: "id", neededFor: { identifier: "mis" }, need: "essential" },
  {
    name: "nCyearActual",
    kind: "text",
    neededFor: "yearGroup",
    need: "essential",
    note: "Taken where `yearGroup` disagrees with it",
  },
  { name: "gender", kind: "text", neededFor: "sex", need: "optional" },
  { name: "pupilPremiumFlag", kind: "flag", neededFor: "disadvantaged", need: "optional" },
  { name: "startDate", kind: "day", neededFor: "joined", need: "essential" },
  { name: "endDate", kind: "day", neededFor: "left", need: "essential" },
];

/** Fields of both. */
const commonFields: readonly MisField[] = [
  {
    name: "upn",
    kind: "id",
    neededFor: "joining",
    need: "essential",
    note: "Joins the entities; an identifier as well",
  },
  {
    name: "uln",
    aliases: ["uniqueLearnerNumber"],
    kind: "id",
    neededFor: { identifier: "uln" },
    need: "optional",
  },
  { name: "yearGroup", kind: "text", neededFor: "yearGroup", need: "essential" },
];

/** Tells by what was picked that an object is of `StudentFlatView`. */
export const flatOnly: readonly string[] = flatFields
  .map(({ name }) => name)
  .filter((name) => name !== "everFSM6Flag");

/** Lists what is read of the students of Bromcom, in either entity or both. */
export const bromcomFields: readonly MisField[] = [
  ...commonFields,
  ...studentsFields,
  ...flatFields,
  ...[...commonFields.filter(({ name }) => name === "upn"), ...flatFields].map((field) => ({
    ...field,
    list: flatView,
  })),
  ...commonFields
    .filter(({ name }) => name === "upn")
    .map((field) => ({ ...field, list: "Students" })),
];

/** Lists other fields that were seen; all are dropped, and these names may be told. */
export const bromcomDroppedFields: readonly string[] = [
  ...["firstName", "lastName", "middleName", "preferredFirstName", "preferredlastName"],
  ...["dateOfBirth", "tutorGroup", "yearGroupID", "chronologicalYeargroup", "connexionsAgreement"],
  ...["ethnicityCode", "ethnicityDescription", "ealFlag", "fsmIsActive", "isLookedAfterPremium"],
  ...["isServiceChildPremium", "isAdoptedFromCarePremium", "disadvantagedStudentsFlag"],
  ...["provisionReviewDate", "senNeedList", "disabilityName", "personalEducationPlan"],
  ...["destinationSchool", "leavingReasonDescription", "yssaName"],
];
