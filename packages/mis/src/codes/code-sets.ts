import type { CodeSet } from "./code-set.js";
import { destinationStates } from "./destination-states.js";
import { enrolmentCodes } from "./enrolment.js";
import { ethnicityCodes, ethnicityGroupCodes } from "./ethnicity.js";
import { eesCodes } from "./explore-education-statistics.js";
import { ncYearCodes } from "./nc-year.js";
import { nccisCodes } from "./nccis.js";
import { nccisGroups } from "./nccis-groups.js";
import { personCodes } from "./person.js";
import { internalSenProvisionCodes, senProvisionCodes } from "./sen-provision.js";
import { senTypeCodes, specialSchoolSenTypeCodes } from "./sen-type.js";
import { sexCodes } from "./sex.js";

/** Lists every set of codes, with its source and grade, and the dates of codes that have gone. */
export const codeSets = {
  senProvision: senProvisionCodes,
  internalSenProvision: internalSenProvisionCodes,
  senType: senTypeCodes,
  specialSchoolSenType: specialSchoolSenTypeCodes,
  sex: sexCodes,
  enrolment: enrolmentCodes,
  ncYear: ncYearCodes,
  ethnicity: ethnicityCodes,
  ethnicityGroup: ethnicityGroupCodes,
  ...personCodes,
  nccis: nccisCodes,
  nccisGroups,
  destinationStates,
  ...eesCodes,
} as const satisfies Readonly<Record<string, CodeSet>>;
