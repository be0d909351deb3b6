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
import type { MisIssueCode } from "./engine/mis-issue.js";

/** The systems whose JSON can be read. */
export type MisVendor =
  | "wonde"
  | "xporter"
  | "oneroster"
  | "assembly"
  | "arbor"
  | "bromcom"
  | "direct-export";

/**
 * Parsed JSON: one page, or pages that come one after another, so that not all need be in memory.
 * A bare array of learners is one page; any other array is an array of pages.
 */
export type MisPages = object | Iterable<unknown> | AsyncIterable<unknown>;

/**
 * An identifier that learners can be known by.
 *
 * - `mis`: that of the school's system, the default
 * - `vendor`: that of the service in between, where it has one of its own
 * - `upn`, `uln`: the unique pupil number and the unique learner number
 * - `admission-number`: the number in the school's admission register
 */
export type MisIdentifier = "mis" | "vendor" | "upn" | "uln" | "admission-number";

/** Something that only rides in the `metadata` of OneRoster, under a key of the server's own. */
export type OneRosterExtra =
  | "upn"
  | "uln"
  | "senProvision"
  | "senType"
  | "disadvantaged"
  | "inCare"
  | "enrolment";

/** How to read the JSON of a school's system. */
export interface ReadMisOptions {
  /** The day that the records describe: the provision, enrolment and year group of that day are taken. */
  readonly asAt: IsoDay;
  /** The caller's secret for the hashes that replace identifiers; the same key gives the same hashes. */
  readonly key?: string;
  /** Keeps the identifiers of the source instead of hashes; then `key` is not needed. */
  readonly keepIds?: boolean;
  /** Which identifier learners are known by, the one that activities use too; `mis` when absent. */
  readonly identifier?: MisIdentifier;
  /** Keeps codes of destinations that disclose health or offences, instead of their group. */
  readonly keepSensitiveCodes?: boolean;
  /** Fields known not to be permitted, so that an empty one is told apart from one not recorded. */
  readonly notPermitted?: readonly LearnerField[];
  /** OneRoster only: the keys of `metadata` under which this server keeps what OneRoster has no field for. */
  readonly metadata?: Readonly<Partial<Record<OneRosterExtra, string>>>;
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
export type MisIssue = Issue<MisIssueCode>;

/** What a reader met, without any value. */
export interface MisReport {
  readonly vendor: MisVendor;
  /** The versions or shapes that the pages had, as `detectMis` names them. */
  readonly versions: readonly string[];
  readonly pages: number;
  /** Objects that stand for a learner: each became a learner or an issue that says why not. */
  readonly learners: { readonly seen: number; readonly read: number; readonly left: number };
  /** What could not be read though it was there or should have been: counts may be too low by it. */
  readonly lost: {
    /** Pages that are none, or that were to come and did not. */
    readonly pages: number;
    /** Learners whose object could not be understood, or who have no identifier. */
    readonly learners: number;
  };
  /** Objects that stand for something else, and are not needed, by what they are. */
  readonly skipped: Readonly<Record<string, number>>;
  /** Source fields that were used, and in how many objects they held something. */
  readonly used: Readonly<Record<string, number>>;
  /**
   * Source fields that were dropped unread, and how often they were there. Only names that the system
   * documents are told; any other may itself be about a person and counts as `(other)`.
   */
  readonly dropped: Readonly<Record<string, number>>;
  /** Fields of a learner that are not known, by reason. */
  readonly missing: Partial<
    Readonly<Record<LearnerField, Partial<Readonly<Record<MissingReason, number>>>>>
  >;
  /** How often each issue was raised. */
  readonly issues: Partial<Readonly<Record<MisIssueCode, number>>>;
}
