import type { CsvIssue } from "../issue.js";

/** That an institution belongs to a group, such as a trust, from one day to another. */
export interface Membership {
  readonly urn: string;
  /** Such as `trust`, `hub` or `authority`. */
  readonly groupType: string;
  readonly group: string;
  /** The first ISO day; absent where it has always been so. */
  readonly from?: string;
  /** The last ISO day; absent where it still is so. */
  readonly to?: string;
}

/** Which institutions belong to which groups when. */
export interface Groups {
  readonly memberships: readonly Membership[];
  /** An error stands for a row that was not taken. */
  readonly issues: readonly CsvIssue[];
}

/** Tells whether a membership holds on an ISO day. */
export function holdsOn({ from, to }: Membership, day: string): boolean {
  return (from === undefined || from <= day) && (to === undefined || day <= to);
}
