import type { Learner } from "../records/learner.js";
import type { TableLabel } from "./group-table.js";

/** What learners may be grouped by. */
export type Dimension =
  | "sen_provision"
  | "sen_type"
  | "sex"
  | "disadvantaged"
  | "in_care"
  | "year_group"
  | "enrolment";

interface DimensionRule {
  readonly label: string;
  /** In the order in which they are shown. */
  readonly groups: readonly TableLabel[];
  /** The id of a learner's group; undefined where it is not known. */
  readonly groupOf: (learner: Learner) => string | undefined;
}

const yesNo = (flag: boolean | undefined) => (flag === undefined ? undefined : flag ? "yes" : "no");

const labels = (words: Readonly<Record<string, string>>): readonly TableLabel[] =>
  Object.entries(words).map(([id, label]) => ({ id, label }));

/** Learners of whom the group is not known are a group of their own. */
export const unknownGroup: TableLabel = { id: "unknown", label: "Not known" };

/** The groups of each dimension, and how to tell a learner's. */
export const dimensionRules: Readonly<Record<Dimension, DimensionRule>> = {
  sen_provision: {
    label: "SEN provision",
    groups: labels({
      N: "No special educational need",
      K: "SEN support",
      E: "Education, health and care plan",
    }),
    groupOf: ({ senProvision }) => senProvision,
  },
  sen_type: {
    label: "Primary SEN type",
    groups: labels({
      N: "No special educational need",
      SPLD: "Specific learning difficulty",
      MLD: "Moderate learning difficulty",
      SLD: "Severe learning difficulty",
      PMLD: "Profound and multiple learning difficulty",
      SEMH: "Social, emotional and mental health",
      SLCN: "Speech, language and communication",
      HI: "Hearing impairment",
      VI: "Vision impairment",
      MSI: "Multi-sensory impairment",
      PD: "Physical disability",
      ASD: "Autistic spectrum disorder",
      DS: "Down syndrome",
      OTH: "Other",
      NSA: "SEN support without specialist assessment",
      none: "None recorded",
    }),
    // Whoever has no need is the same group by provision and by type, so that the two differ by nobody.
    groupOf: ({ senProvision, senTypes }) =>
      senProvision === "N" ? "N" : senTypes && (senTypes[0] ?? "none"),
  },
  sex: {
    label: "Sex",
    groups: labels({ F: "Female", M: "Male" }),
    groupOf: ({ sex }) => (sex === "U" ? undefined : sex),
  },
  disadvantaged: {
    label: "Disadvantaged",
    groups: labels({ yes: "Disadvantaged", no: "Not disadvantaged" }),
    groupOf: ({ disadvantaged }) => yesNo(disadvantaged),
  },
  in_care: {
    label: "In care",
    groups: labels({ yes: "In care", no: "Not in care" }),
    groupOf: ({ inCare }) => yesNo(inCare),
  },
  year_group: {
    label: "Year group",
    groups: [
      { id: "R", label: "Reception" },
      ...Array.from({ length: 14 }, (_, index) => ({
        id: `${index + 1}`,
        label: `Year ${index + 1}`,
      })),
      { id: "X", label: "No year group" },
    ],
    groupOf: ({ yearGroup }) => (yearGroup === undefined ? undefined : `${yearGroup}`),
  },
  enrolment: {
    label: "Enrolment",
    groups: labels({
      C: "Current",
      M: "Current, main of two",
      S: "Current, subsidiary of two",
      F: "Further education college",
      O: "Other provider",
      G: "Guest",
      P: "Previous",
    }),
    groupOf: ({ enrolment }) => enrolment,
  },
};

/** Every dimension. */
export const dimensions: readonly Dimension[] = [
  "sen_provision",
  "sen_type",
  "sex",
  "disadvantaged",
  "in_care",
  "year_group",
  "enrolment",
];
