export { makePseudonyms, type Pseudonyms } from "./pseudonyms/make-pseudonyms.js";
export { pseudonymiseRecords } from "./pseudonyms/pseudonymise-records.js";
export type * from "./records/activity.js";
export type * from "./records/destination.js";
export type * from "./records/guidance.js";
export type * from "./records/learner.js";
export type * from "./records/records.js";
export type * from "./records/when.js";
