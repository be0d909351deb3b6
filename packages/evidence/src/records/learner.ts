import { yearGroups } from "@career-benchmarks/core";
import { enrolmentCodes } from "./codes/enrolment.js";
import { senProvisionCodes } from "./codes/sen-provision.js";
import { senTypeCodes } from "./codes/sen-type.js";
import { sexCodes } from "./codes/sex.js";
import { defineFields, type RecordOf } from "./definition/field.js";
import { codeGroups, type FieldGroups, yesNoGroups } from "./definition/field-groups.js";
import { valuesOf } from "./definition/holds.js";

/** The groups of the primary type of need. */
const primaryNeed: FieldGroups<"sen_type"> = {
  ...codeGroups("sen_type", "Primary SEN type", senTypeCodes),
  groups: [
    ...codeGroups("sen_type", "Primary SEN type", senTypeCodes).groups,
    { id: "none", label: "None recorded" },
  ],
  groupOf: ([primary = "none"]: readonly string[]) => primary,
};

const yearGroupGroups: FieldGroups<"year_group"> = {
  id: "year_group",
  label: "Year group",
  groups: yearGroups.map((year) => ({
    id: `${year}`,
    label: year === "R" ? "Reception" : year === "X" ? "No year group" : `Year ${year}`,
  })),
  groupOf: (year: unknown) => `${year}`,
};

const programmeFields = defineFields({
  starts: { holds: "day", says: "The first day of the study programme of a college or provider" },
  ends: { holds: "day", says: "The last day of the study programme" },
  occupational: { holds: "flag", says: "Whether the study programme leads to one occupation" },
});

/** The fields of a learner. */
export const learnerFields = defineFields({
  /** Opaque: a keyed hash, unless the caller keeps the identifiers of the source. */
  id: {
    holds: "identifier",
    column: "learner_id",
    required: true,
    says: "The learner, by any identifier that your files share",
  },
  /** `X` where the learner is not taught in year groups. */
  yearGroup: {
    holds: "year-group",
    says: "The year group that the learner is in",
    groups: yearGroupGroups,
  },
  /** For a learner without a year group (`X`): the key stage. */
  stage: { holds: "stage", says: "The key stage of a learner whose year group is X" },
  senProvision: {
    holds: { codes: senProvisionCodes },
    says: "The provision for special educational needs as at the date of the records",
    groups: codeGroups("sen_provision", "SEN provision", senProvisionCodes),
  },
  /** Primary first. Never inferred from the provision, nor the provision from it. */
  senTypes: {
    holds: { listOf: { codes: senTypeCodes } },
    says: "The types of need; never concluded from the provision, nor the other way round",
    expected: `types of need, primary first, separated by spaces: ${valuesOf(senTypeCodes).join(" ")}`,
    groups: primaryNeed,
  },
  sex: {
    holds: { codes: sexCodes },
    says: "The sex, as the census records it",
    groups: codeGroups("sex", "Sex", sexCodes, ["F", "M"]),
  },
  /** Eligible for free school meals in the last six years, or for pupil premium as deprived. */
  disadvantaged: {
    holds: "flag",
    says: "Whether the learner counts as disadvantaged",
    groups: yesNoGroups("disadvantaged", "Disadvantaged"),
  },
  inCare: {
    holds: "flag",
    says: "Whether the learner is in care",
    groups: yesNoGroups("in_care", "In care"),
  },
  youngCarer: {
    holds: "flag",
    says: "Whether the learner is known to be a young carer",
    groups: yesNoGroups("young_carer", "Young carer"),
  },
  enrolment: {
    holds: { codes: enrolmentCodes },
    says: "The kind of enrolment",
    groups: codeGroups("enrolment", "Enrolment", enrolmentCodes),
  },
  /** First day on roll. */
  joined: { holds: "day", says: "The first day on roll" },
  /** Last day on roll; absent while on roll. */
  left: {
    holds: "day",
    says: "The last day on roll",
    gapMeans: "The learner counts as on roll; give the day.",
  },
  /** The study programme of a college or training provider. */
  programme: {
    holds: {
      fields: programmeFields,
      expected: "the days on which it starts and ends, and whether it is occupational",
    },
    says: "The study programme of a college or provider",
  },
  /** Why fields are absent. */
  missing: { holds: "anything", says: "Why fields are absent", columns: {} },
});

/**
 * A learner, as far as measuring needs to know one, as at the date of the records.
 *
 * There is no place for a name, a birth date or an address. An absent field is not known; `missing`
 * says why, where the source tells.
 */
export interface Learner extends RecordOf<typeof learnerFields> {
  readonly missing?: Partial<Readonly<Record<LearnerField, MissingReason>>>;
}

/** The fields of a learner that a source may leave out. */
export type LearnerField = Exclude<keyof typeof learnerFields, "id" | "programme" | "missing">;

/** Every field of a learner that a source may leave out. */
export const learnerFieldNames = Object.keys(learnerFields).filter(
  (name): name is LearnerField => !["id", "programme", "missing"].includes(name),
);

/** When a learner's study programme ends, and whether it leads to a particular occupation. */
export interface Programme extends RecordOf<typeof programmeFields> {}

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
