import type { MisField } from "../engine/mis-field.js";

/** Lists what is read of a student of Xporter on Demand, in the field lists of 2018 and 2022. */
export const xporterFields: readonly MisField[] = [
  { name: "Id", kind: "id", neededFor: { identifier: "mis" }, need: "essential" },
  { name: "XID", kind: "id", neededFor: { identifier: "vendor" }, need: "optional" },
  {
    name: "UPN",
    kind: "id",
    neededFor: { identifier: "upn" },
    need: "optional",
    note: "Only in the list of 2022",
  },
  { name: "UniqueLearnerNumber", kind: "id", neededFor: { identifier: "uln" }, need: "optional" },
  {
    name: "AdmissionNo",
    kind: "id",
    neededFor: { identifier: "admission-number" },
    need: "optional",
  },
  {
    name: "NCYear",
    kind: "text",
    neededFor: "yearGroup",
    need: "essential",
    note: "Only in the list of 2022",
  },
  { name: "StandardYearGroupCode", kind: "text", neededFor: "yearGroup", need: "optional" },
  {
    name: "YearGroup",
    kind: "text",
    neededFor: "yearGroup",
    need: "essential",
    note: "The list of 2018 has nothing else; spaces may be doubled",
  },
  {
    name: "KeyStage",
    kind: "text",
    neededFor: "stage",
    need: "optional",
    note: "Only in the list of 2022; read for learners with the year group `X`",
  },
  { name: "SENProvision", kind: "text", neededFor: "senProvision", need: "essential" },
  { name: "Gender", kind: "text", neededFor: "sex", need: "optional" },
  { name: "FSMEver6", kind: "flag", neededFor: "disadvantaged", need: "essential" },
  {
    name: "FSMEligible",
    kind: "flag",
    neededFor: "disadvantaged",
    need: "optional",
    note: "`FsmEligible` in the list of 2022",
  },
  {
    name: "PupilPremium",
    kind: "flag",
    neededFor: "disadvantaged",
    need: "optional",
    note: "Read where nothing is known of free school meals in six years",
  },
  { name: "InLeaCare", kind: "flag", neededFor: "inCare", need: "essential" },
  { name: "IsYoungCarer", kind: "flag", neededFor: "youngCarer", need: "optional" },
  { name: "EnrolmentStatus", kind: "text", neededFor: "enrolment", need: "essential" },
  { name: "EntryDate", kind: "day", neededFor: "joined", need: "essential" },
  { name: "LeavingDate", kind: "day", neededFor: "left", need: "essential" },
  {
    name: "Destination",
    kind: "text",
    neededFor: "destinations",
    need: "optional",
    note: "Codes of current activity (NCCIS) only",
  },
  { name: "DestinationStartDate", kind: "day", neededFor: "destinations", need: "optional" },
];

/** Lists other fields that were seen or documented; all are dropped, and these names may be told. */
export const xporterDroppedFields: readonly string[] = [
  ...["ExternalId", "IdaasId", "Forename", "Surname", "MiddleName", "LegalForename"],
  ...["LegalSurname", "DisplayName", "DateofBirth", "RegGroupId", "RegGroup", "YearGroupId"],
  ...["HouseGroupId", "HouseGroup", "WorkEmail", "IdaasEmail", "Boarder", "ReasonForLeaving"],
  ...["FsmStartDate", "FsmEndDate", "UniformAllowance", "YSSA", "EAL", "Gifted", "ServiceChild"],
  ...["ServiceChildSource", "LeaCareAuthority", "EverInCare", "AsylumStatus"],
  ...["ReligionCode", "Religion", "EthnicityCode", "Ethnicity", "EthnicitySource"],
  ...["HomeLanguage", "HomeLanguageCode", "FirstLanguage", "FirstLanguageCode"],
  ...["FirstLanguageSource", "EnglishProficiencyLevel", "EnglishProficiencyLevelCode"],
  ...["NationalIdentity", "Nationality", "ModeOfTravel", "IsTraveller", "ParentalSalutation"],
  ...["StudentStatus", "QuickNote", "LastUpdated", "RowHash", "formerUPN", "YearTaughtIn"],
  ...["StandardYearGroupName", "Disabled", "LeavingYearGroup", "LeavingRegGroup"],
  ...["PartTime", "CandidateNo"],
];
