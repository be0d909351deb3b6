import type { Issue, IssueCode } from "@career-benchmarks/core";
import type { measureIssues } from "../issues/measure-issues.js";

/** The codes of the issues that measuring raises. */
export type MeasureIssueCode =
  | keyof typeof measureIssues
  | Extract<
      IssueCode,
      | "date-invalid"
      | "exclusion-text-missing"
      | "issues-not-shown"
      | "limit-exceeded"
      | "rubric-wrong-type"
      | "unknown-field"
      | "unknown-indicator"
      | "value-invalid"
      | "value-unreadable"
    >;

/** An issue about records: how many, and where in their list, counting from 0; never whose. */
export interface MeasureIssue extends Issue<MeasureIssueCode> {
  readonly count?: number;
  /** The first of them, at most 100. */
  readonly positions?: readonly number[];
}

/** Makes one issue of any number of places in a list; none where there are none. */
export function atPositions(
  issue: MeasureIssue,
  positions: readonly number[],
): readonly MeasureIssue[] {
  if (positions.length === 0) return [];
  const unique = [...new Set(positions)].sort((a, b) => a - b);
  const shown = unique.slice(0, 5).join(", ");
  const more = unique.length > 5 ? " and more" : "";
  return [
    {
      ...issue,
      received: `${unique.length} at position ${shown}${more}, counting from 0`,
      count: unique.length,
      positions: unique.slice(0, 100),
    },
  ];
}
