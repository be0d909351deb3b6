export type { CodeOfSet, CodeSet, CodeStandingFor } from "./codes/code-set.js";
export { codeSets } from "./codes/code-sets.js";
export { findCode } from "./codes/find-code.js";
export type { NccisCode, NccisGroup } from "./codes/nccis.js";
export {
  type NccisGrouping,
  type NccisGroupingId,
  nccisGroupings,
} from "./codes/nccis-groupings.js";
export type * from "./mis-records.js";
export { checkUpn, type UpnCheck } from "./normalise/check-upn.js";
