import type { LearnerField } from "@career-benchmarks/evidence";
import type { MisIdentifier } from "../mis-records.js";

/** A field of a system's JSON that may be read; every other is dropped before anything else happens. */
export interface MisField {
  /**
   * Its name; dots lead into an object and `[]` into each item of a list, as in
   * `sen_category_history[].code`. An envelope `data` in between is left out.
   */
  readonly name: string;
  /** The way to it, where a part has a dot of its own. */
  readonly path?: readonly string[];
  /** Other spellings of the last part; a difference of case alone needs none. */
  readonly aliases?: readonly string[];
  /** The list of the system that has it, where that is not the list of learners. */
  readonly list?: string;
  readonly kind: LeafKind;
  readonly neededFor: FieldPurpose;
  /** Without an essential field learners are lost or questions unanswerable; others add groups or detail. */
  readonly need: "essential" | "optional";
  readonly note?: string;
}

/** What a field is needed for. */
export type FieldPurpose =
  | LearnerField
  | "activities"
  | "destinations"
  | "guidance"
  | "joining"
  | "who is a learner"
  /** Read only when learners are known by it. */
  | { readonly identifier: MisIdentifier };

/** The JSON that a field may hold. */
export type LeafKind = "id" | "text" | "flag" | "day" | "texts";
