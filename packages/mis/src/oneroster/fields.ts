import type { MisField } from "../engine/mis-field.js";

/** Lists what is read of OneRoster; what rides in `metadata` is added by the caller's options. */
export const oneRosterFields: readonly MisField[] = [
  {
    name: "sourcedId",
    kind: "id",
    neededFor: "joining",
    need: "essential",
    note: "Also the identifier `mis`",
  },
  { name: "status", kind: "text", neededFor: "who is a learner", need: "optional" },
  {
    name: "enabledUser",
    kind: "flag",
    neededFor: "who is a learner",
    need: "optional",
    note: "True or false in 1.1, text in 1.2",
  },
  {
    name: "role",
    kind: "text",
    neededFor: "who is a learner",
    need: "essential",
    note: "Version 1.1",
  },
  {
    name: "roles[].role",
    kind: "text",
    neededFor: "who is a learner",
    need: "essential",
    note: "Version 1.2",
  },
  {
    name: "userIds[].type",
    kind: "text",
    neededFor: { identifier: "upn" },
    need: "optional",
    note: "Of type `UPN`",
  },
  {
    name: "userIds[].identifier",
    kind: "id",
    neededFor: { identifier: "upn" },
    need: "optional",
  },
  { name: "grades", kind: "texts", neededFor: "yearGroup", need: "essential" },
  {
    name: "sourcedId",
    list: "demographics",
    kind: "id",
    neededFor: "joining",
    need: "optional",
  },
  { name: "sex", list: "demographics", kind: "text", neededFor: "sex", need: "optional" },
];

/** Lists other fields that OneRoster defines; all are dropped, and these names may be told. */
export const oneRosterDroppedFields: readonly string[] = [
  ...["username", "givenName", "familyName", "middleName", "preferredFirstName"],
  ...["preferredMiddleName", "preferredLastName", "pronouns", "email", "sms", "phone", "agents"],
  ...["identifier", "orgs", "primaryOrg", "password", "userMasterIdentifier", "userProfiles"],
  ...["resources", "dateLastModified", "metadata", "userIds", "roles", "birthDate"],
  ...["americanIndianOrAlaskaNative", "asian", "blackOrAfricanAmerican"],
  ...["nativeHawaiianOrOtherPacificIslander", "white", "demographicRaceTwoOrMoreRaces"],
  ...["hispanicOrLatinoEthnicity", "countryOfBirthCode", "stateOfBirthAbbreviation"],
  ...["cityOfBirth", "publicSchoolResidenceStatus", "class", "school", "primary", "user"],
  ...["roleType", "org", "userProfile", "beginDate", "endDate"].map((name) => `roles[].${name}`),
];
