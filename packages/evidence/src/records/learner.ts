import type { Stage, YearGroup } from "@career-benchmarks/core";
import type { IsoDay } from "./when.js";

/**
 * A learner, as far as measuring needs to know one, as at the date of the records.
 *
 * There is no place for a name, a birth date or an address. An absent field is not known; `missing`
 * says why, where the source tells.
 */
export interface Learner {
  /** Opaque: a keyed hash, unless the caller keeps the identifiers of the source. */
  readonly id: string;
  /** `X` where the learner is not taught in year groups. */
  readonly yearGroup?: YearGroup;
  /** For a learner without a year group (`X`): the key stage. */
  readonly stage?: Stage;
  readonly senProvision?: SenProvision;
  /** Primary first. Never inferred from the provision, nor the provision from it. */
  readonly senTypes?: readonly SenType[];
  readonly sex?: Sex;
  /** Eligible for free school meals in the last six years, or for pupil premium as deprived. */
  readonly disadvantaged?: boolean;
  readonly inCare?: boolean;
  readonly enrolment?: Enrolment;
  /** First day on roll. */
  readonly joined?: IsoDay;
  /** Last day on roll; absent while on roll. */
  readonly left?: IsoDay;
  /** The study programme of a college or training provider. */
  readonly programme?: Programme;
  /** Why fields are absent. */
  readonly missing?: Partial<Readonly<Record<LearnerField, MissingReason>>>;
}

/** The fields of a learner that a source may leave out. */
export type LearnerField =
  | "yearGroup"
  | "stage"
  | "senProvision"
  | "senTypes"
  | "sex"
  | "disadvantaged"
  | "inCare"
  | "enrolment"
  | "joined"
  | "left";

/** When a learner's study programme ends, and whether it leads to a particular occupation. */
export interface Programme {
  readonly starts?: IsoDay;
  readonly ends?: IsoDay;
  readonly occupational?: boolean;
}

/** SEN provision (CBDS D00229): no special educational need, SEN support, education, health and care plan. */
export type SenProvision = "N" | "K" | "E";

/** SEN type (CBDS D00237). */
export type SenType =
  | "SPLD"
  | "MLD"
  | "SLD"
  | "PMLD"
  | "SEMH"
  | "SLCN"
  | "HI"
  | "VI"
  | "MSI"
  | "PD"
  | "ASD"
  | "DS"
  | "OTH"
  | "NSA";

/** Sex (CBDS CS119). */
export type Sex = "M" | "F" | "U";

/**
 * Enrolment status: `C` current, `M` current main (dual), `S` current subsidiary (dual), `F` college,
 * `O` other provider, `G` guest, `P` previous. `M` and `S` are one learner in two cohorts.
 */
export type Enrolment = "C" | "M" | "S" | "F" | "O" | "G" | "P";

/**
 * Why a field is absent.
 *
 * - `not-recorded`: the source has the field and nothing in it
 * - `not-permitted`: the caller may not see it
 * - `not-recorded-or-not-permitted`: empty, and the source does not tell which of the two
 * - `not-supported`: the source has no such field
 * - `not-included`: the part of the source that holds it was not asked for
 * - `redacted`: taken out on purpose, as for leavers
 * - `not-understood`: there was something that no code set knows
 */
export type MissingReason =
  | "not-recorded"
  | "not-permitted"
  | "not-recorded-or-not-permitted"
  | "not-supported"
  | "not-included"
  | "redacted"
  | "not-understood";
