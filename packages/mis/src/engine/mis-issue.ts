/** The codes of the issues that reading MIS JSON raises. */
export type MisIssueCode =
  | "as-at-invalid"
  | "destination-not-understood"
  | "field-not-understood"
  | "identifier-missing"
  | "identifier-not-offered"
  | "identifier-redacted"
  | "key-missing"
  | "key-too-short"
  | "learner-conflict"
  | "learner-deleted"
  | "learner-in-nursery"
  | "learner-not-understood"
  | "learner-repeated"
  | "leaving-day-unknown"
  | "mis-not-recognised"
  | "option-invalid"
  | "option-unknown"
  | "page-not-understood"
  | "page-of-another-system"
  | "pages-missing"
  | "role-missing"
  | "source-error"
  | "upn-invalid"
  | "upn-temporary"
  | "user-disabled"
  | "years-disagree";

/** The codes of the issues that say why an object did not become a learner of its own. */
export const leftOutCodes: readonly MisIssueCode[] = [
  "identifier-missing",
  "identifier-redacted",
  "learner-conflict",
  "learner-deleted",
  "learner-in-nursery",
  "learner-not-understood",
  "learner-repeated",
  "role-missing",
];
