import type { MisField } from "../engine/mis-field.js";

/** Lists what is read of a student of Assembly; what lies in `demographics` has to be asked for. */
export const assemblyFields: readonly MisField[] = [
  { name: "object", kind: "text", neededFor: "who is a learner", need: "essential" },
  { name: "mis_id", kind: "id", neededFor: { identifier: "mis" }, need: "essential" },
  { name: "id", kind: "id", neededFor: { identifier: "vendor" }, need: "optional" },
  { name: "upn", kind: "id", neededFor: { identifier: "upn" }, need: "optional" },
  { name: "uln", kind: "id", neededFor: { identifier: "uln" }, need: "optional" },
  { name: "year_code", kind: "text", neededFor: "yearGroup", need: "essential" },
  { name: "start_date", kind: "day", neededFor: "joined", need: "essential" },
  {
    name: "end_date",
    kind: "day",
    neededFor: "left",
    need: "essential",
    note: "Null while on roll",
  },
  { name: "enrolment_status", kind: "text", neededFor: "enrolment", need: "optional" },
  { name: "demographics.gender", kind: "text", neededFor: "sex", need: "optional" },
  { name: "demographics.is_fsm6", kind: "flag", neededFor: "disadvantaged", need: "essential" },
  { name: "demographics.is_fsm", kind: "flag", neededFor: "disadvantaged", need: "optional" },
  {
    name: "demographics.is_pp",
    kind: "flag",
    neededFor: "disadvantaged",
    need: "optional",
    note: "Read where nothing is known of free school meals in six years",
  },
  {
    name: "demographics.in_care",
    kind: "flag",
    neededFor: "inCare",
    need: "essential",
    note: "Asked for with `care`",
  },
  {
    name: "demographics.sen_category",
    kind: "text",
    neededFor: "senProvision",
    need: "optional",
    note: "That of today, read where there is no history",
  },
  {
    name: "demographics.sen_category_history[].code",
    kind: "text",
    neededFor: "senProvision",
    need: "essential",
  },
  {
    name: "demographics.sen_category_history[].description",
    kind: "text",
    neededFor: "senProvision",
    need: "optional",
    note: "Read where the code is empty",
  },
  {
    name: "demographics.sen_category_history[].start_date",
    kind: "day",
    neededFor: "senProvision",
    need: "essential",
  },
  {
    name: "demographics.sen_category_history[].end_date",
    kind: "day",
    neededFor: "senProvision",
    need: "essential",
  },
  {
    name: "demographics.sen_needs[].sen_need_type_code",
    kind: "text",
    neededFor: "senTypes",
    need: "essential",
    note: "Asked for with `sen_needs=true`",
  },
  {
    name: "demographics.sen_needs[].sen_need_type_name",
    kind: "text",
    neededFor: "senTypes",
    need: "optional",
    note: "Read where the code is empty",
  },
  {
    name: "demographics.sen_needs[].start_date",
    kind: "day",
    neededFor: "senTypes",
    need: "essential",
  },
  {
    name: "demographics.sen_needs[].priority",
    kind: "text",
    neededFor: "senTypes",
    need: "optional",
    note: "The primary need comes first",
  },
];

/** Lists other fields that Assembly documents; all are dropped, and these names may be told. */
export const assemblyDroppedFields: readonly string[] = [
  ...["former_upn", "pan", "first_name", "legal_first_name", "middle_name", "last_name"],
  ...["legal_last_name", "former_last_name", "dob", "languages", "learning_aims"],
  ...[
    ...["ethnicity_code", "ethnicity_group", "pp_history", "is_eal", "fsm_history"],
    ...["fsm_review_date", "ever_in_care", "service_child", "nationalities", "country_of_birth"],
    ...["sen_broad_need_type_code", "sen_broad_need_type_name"].map(
      (name) => `sen_needs[].${name}`,
    ),
  ].map((name) => `demographics.${name}`),
];
