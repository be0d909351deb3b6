export type { CodeOfSet, CodeSet, CodeStandingFor } from "./code-set.js";
export { cbds } from "./code-set.js";
export { type Enrolment, enrolmentCodes } from "./enrolment.js";
export { type SenProvision, senProvisionCodes } from "./sen-provision.js";
export { type SenType, senTypeCodes } from "./sen-type.js";
export { type Sex, sexCodes } from "./sex.js";
