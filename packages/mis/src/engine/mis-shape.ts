import type { YearGroup } from "@career-benchmarks/core";
import type {
  Activity,
  Destination,
  Guidance,
  Learner,
  LearnerField,
  MissingReason,
} from "@career-benchmarks/evidence";
import type { MisIdentifier, MisVendor, ReadMisOptions } from "../mis-records.js";
import type { Normalised } from "../normalise/normalised.js";
import type { Leaf } from "./leaf.js";
import type { LearnerSource } from "./learner-source.js";
import type { MisField } from "./mis-field.js";
import type { MisIssueCode } from "./mis-issue.js";
import type { NextPage } from "./next-page.js";
import type { Picked } from "./pick.js";

/** What is known of a system: which fields are read, and how its JSON becomes records. */
export interface MisShape {
  readonly vendor: MisVendor;
  /** Its name for people. */
  readonly title: string;
  /** The allow-list. */
  readonly fields: readonly MisField[];
  /** Other fields that it documents: all are dropped, and only these are reported by name. */
  readonly droppedFields: readonly string[];
  /** Why a field that is there is empty. */
  readonly whenNull: MissingReason;
  /** Why a field is not there at all; `not-included` when absent. */
  readonly whenAbsent?: MissingReason;
  /** The fields of the learner's object that hold identifiers, or how to find one. */
  readonly identifiers: Readonly<
    Partial<Record<MisIdentifier, string | ((learner: Picked) => IdentifierFound)>>
  >;
  /** What a page is, for `detectMis`; undefined when it is none of this system. Never throws. */
  readonly recognise: (page: unknown) => string | undefined;
  /** Finds the objects of a page; undefined when it is none of this system. Never throws. */
  readonly open: (page: unknown) => OpenedPage | undefined;
  /** Tells a learner's object outside a page, so that a bare array of them is known to be one page. */
  readonly isLearner?: (value: unknown) => boolean;
  /** The list of the learners themselves; `learners` when absent. Others are joined to it by these fields. */
  readonly joins?: {
    /** The field of a learner that the other lists refer to. */
    readonly learner: string;
    /** For each other list, the field by which its objects are found. */
    readonly lists: Readonly<Record<string, string>>;
  };
  /** Makes records of what was picked of one learner. */
  readonly convert: (source: LearnerSource) => LearnerReading;
  /** The shape for given options, where they change what is read. */
  readonly tailor?: (options: Pick<ReadMisOptions, "metadata">) => MisShape;
}

/** An identifier, with the name of its field for messages. */
export interface IdentifierFound {
  readonly field: string;
  readonly value: Leaf | undefined;
}

/** The objects of a page that are read, and a count of those that are not. */
export interface OpenedPage {
  /** As `recognise` names it. */
  readonly version: string;
  readonly objects: readonly FoundObject[];
  readonly skipped?: Readonly<Record<string, number>>;
  /** The number of the page, from 1, if it says so. */
  readonly number?: number;
  /** What comes after it; undefined when it is the last, or does not say. */
  readonly next?: NextPage;
  /** It says that another page comes, and may not say where. */
  readonly hasMore?: boolean;
}

/** An object of a page, still as it came. */
export interface FoundObject {
  /** The list that it belongs to; absent for a learner. */
  readonly list?: string;
  readonly value: unknown;
  /** Where in the page, as in `data[3]`. */
  readonly path: string;
}

/** The fields of a learner as they were read; `left` may be undefined, which says on roll. */
export type LearnerFields = {
  readonly [Field in Exclude<LearnerField, "yearGroup">]?:
    | Normalised<NonNullable<Learner[Field]>>
    | undefined;
} & { readonly yearGroup?: Normalised<YearGroup | "nursery"> };

/** What became of a learner's object; a field that is not named is not supported by the system. */
export type LearnerReading =
  | {
      readonly fields: LearnerFields;
      readonly activities?: readonly Omit<Activity, "who">[];
      readonly guidance?: readonly Omit<Guidance, "learner">[];
      readonly destinations?: readonly Omit<Destination, "learner">[];
    }
  /** It stands for a learner, who is left out for this reason; the issue is noted by the engine. */
  | { readonly leftOut: MisIssueCode; readonly hint: string; readonly severity?: "info" | "error" }
  /** It stands for something else; the words say what, in the plural. */
  | { readonly skipped: string };
