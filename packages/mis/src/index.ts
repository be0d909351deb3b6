export type { CodeOfSet, CodeSet, CodeStandingFor } from "@career-benchmarks/evidence";
export { readArbor } from "./arbor/read-arbor.js";
export { readAssembly } from "./assembly/read-assembly.js";
export { readBromcom } from "./bromcom/read-bromcom.js";
export { codeSets } from "./codes/code-sets.js";
export { findCode } from "./codes/find-code.js";
export type { NccisCode, NccisGroup } from "./codes/nccis.js";
export {
  type NccisGrouping,
  type NccisGroupingId,
  nccisGroupings,
} from "./codes/nccis-groupings.js";
export { type DetectedMis, detectMis } from "./detect/detect-mis.js";
export { type InspectMisOptions, inspectMis } from "./detect/inspect-mis.js";
export { misFields } from "./detect/mis-fields.js";
export { nextMisPage } from "./detect/next-mis-page.js";
export { readMis } from "./detect/read-mis.js";
export { readDirectExport } from "./direct-export/read-direct-export.js";
export type { FieldPurpose, LeafKind, MisField } from "./engine/mis-field.js";
export type { MisIssueCode } from "./engine/mis-issue.js";
export type { NextPage } from "./engine/next-page.js";
export type * from "./mis-records.js";
export { checkUpn, type UpnCheck } from "./normalise/check-upn.js";
export { type DestinationCode, normaliseDestination } from "./normalise/normalise-destination.js";
export type { Normalised } from "./normalise/normalised.js";
export { readOneRoster } from "./oneroster/read-oneroster.js";
export { readWonde } from "./wonde/read-wonde.js";
export { readXporter } from "./xporter/read-xporter.js";
