export { checkDigest } from "./check-digest.js";
export { checkResultDigests } from "./check-result-digests.js";
export type { DigestIssue } from "./digest-issue.js";
export { digestOf } from "./digest-of.js";
