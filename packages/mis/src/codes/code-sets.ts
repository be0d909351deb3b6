import type { CodeSet } from "@career-benchmarks/evidence";
import {
  enrolmentCodes,
  senProvisionCodes,
  senTypeCodes,
  sexCodes,
} from "@career-benchmarks/evidence";
import { destinationStates } from "./destination-states.js";
import { ethnicityCodes, ethnicityGroupCodes } from "./ethnicity.js";
import { eesCodes } from "./explore-education-statistics.js";
import { internalSenProvisionCodes } from "./internal-sen-provision.js";
import { ncYearCodes } from "./nc-year.js";
import { nccisCodes } from "./nccis.js";
import { nccisGroups } from "./nccis-groups.js";
import { personCodes } from "./person.js";
import { specialSchoolSenTypeCodes } from "./special-school-sen-type.js";

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
