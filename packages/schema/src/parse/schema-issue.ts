import type { Issue, IssueCode, RubricIssueCode } from "@career-benchmarks/core";

/** The codes of the issues that parsing raises: those of core, for the same faults. */
export type SchemaIssueCode = IssueCode | RubricIssueCode;

/** Something that is wrong with a document; its path reads as in code, `benchmarks[0].criteria[1].id`. */
export type SchemaIssue = Issue<SchemaIssueCode>;
