import type { misIssues } from "../issues/mis-issues.js";

/** The codes of the issues that reading MIS JSON raises. */
export type MisIssueCode = keyof typeof misIssues;
