import type { MisField } from "../engine/mis-field.js";

/** Lists what is read of a learner of a direct export. */
export const directExportFields: readonly MisField[] = [
  { name: "LearnerId", kind: "id", neededFor: { identifier: "mis" }, need: "essential" },
  { name: "UPN", kind: "id", neededFor: { identifier: "upn" }, need: "optional" },
  { name: "ULN", kind: "id", neededFor: { identifier: "uln" }, need: "optional" },
  { name: "NCYear", kind: "text", neededFor: "yearGroup", need: "essential" },
  {
    name: "Year",
    kind: "text",
    neededFor: "yearGroup",
    need: "optional",
    note: "May disagree with `NCYear`, which is taken then",
  },
  { name: "Gender", kind: "text", neededFor: "sex", need: "optional" },
  {
    name: "EnrolementStatus",
    aliases: ["EnrolmentStatus"],
    kind: "text",
    neededFor: "enrolment",
    need: "essential",
    note: "Misspelt in the source",
  },
  { name: "DateOfEntry", kind: "day", neededFor: "joined", need: "essential" },
  {
    name: "IsLookedAfterorAdoptedFromCare",
    kind: "flag",
    neededFor: "inCare",
    need: "optional",
    note: "Says who is not in care; of the others some are adopted",
  },
  {
    name: "SENProvisionDetails[].ProvisionTypeCode",
    kind: "text",
    neededFor: "senProvision",
    need: "essential",
  },
  {
    name: "SENProvisionDetails[].StartDate",
    kind: "day",
    neededFor: "senProvision",
    need: "essential",
  },
  {
    name: "SENProvisionDetails[].EndDate",
    kind: "day",
    neededFor: "senProvision",
    need: "essential",
  },
  {
    name: "SENMajorNeedsDetails",
    kind: "texts",
    neededFor: "senTypes",
    need: "optional",
    note: "Only seen empty; what lies in it is not established and not read",
  },
];

/** Lists other fields of the sample; all are dropped, and these names may be told. */
export const directExportDroppedFields: readonly string[] = [
  ...["LearnerCode", "Surname", "Forename", "LegalForename", "DateOfBirth", "RegGroup"],
  ...["Ethnicity", "EAL", "ServiceChild", "PartTime", "YSSAIndicator", "DisabilityDetails"],
  ...["LanguageDetails", "ContactDetails"],
  ...["ProvisionId", "ReviewDate"].map((name) => `SENProvisionDetails[].${name}`),
];
