import type { Issue } from "@career-benchmarks/core";
import type {
  Activity,
  Destination,
  Guidance,
  IsoDay,
  Learner,
  LearnerField,
  MissingReason,
} from "@career-benchmarks/evidence";

/** The systems whose JSON can be read. */
export type MisVendor =
  | "wonde"
  | "xporter"
  | "oneroster"
  | "assembly"
  | "arbor"
  | "bromcom"
  | "direct-export";

/** Parsed JSON: one page, or pages that come one after another, so that not all need be in memory. */
export type MisPages = object | Iterable<unknown> | AsyncIterable<unknown>;

/** How to read the JSON of a school's system. */
export interface ReadMisOptions {
  /** The day that the records describe: the provision, enrolment and year group of that day are taken. */
  readonly asAt: IsoDay;
  /** The caller's secret for the hashes that replace identifiers; the same key gives the same hashes. */
  readonly key?: string;
  /** Keeps the identifiers of the source instead of hashes; then `key` is not needed. */
  readonly keepIds?: boolean;
  /** Keeps codes of destinations that disclose health or offences, instead of their group. */
  readonly keepSensitiveCodes?: boolean;
  /** Fields known not to be permitted, so that an empty one is told apart from one not recorded. */
  readonly notPermitted?: readonly LearnerField[];
}

/** What was read, what is wrong with it, and what was used and dropped, in counts. */
export interface MisRecords {
  readonly learners: readonly Learner[];
  readonly activities: readonly Activity[];
  readonly guidance: readonly Guidance[];
  readonly destinations: readonly Destination[];
  readonly issues: readonly MisIssue[];
  readonly report: MisReport;
}

/** An issue about MIS JSON; it never holds a value of the source. */
export type MisIssue = Issue<string>;

/** What a reader met, without any value. */
export interface MisReport {
  readonly vendor: MisVendor;
  readonly pages: number;
  /** Objects that stand for a learner: each became a learner or an issue that says why not. */
  readonly learners: { readonly seen: number; readonly read: number; readonly left: number };
  /** Source fields that were used, and in how many learners they held something. */
  readonly used: Readonly<Record<string, number>>;
  /** Source fields that were dropped unread, by name, and how often they were there. */
  readonly dropped: Readonly<Record<string, number>>;
  /** Fields of a learner that are not known, by reason. */
  readonly missing: Partial<
    Readonly<Record<LearnerField, Partial<Readonly<Record<MissingReason, number>>>>>
  >;
}
