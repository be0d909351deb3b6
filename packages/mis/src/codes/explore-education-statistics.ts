import type { CodeSet } from "@career-benchmarks/evidence";
import { senTypeCodes } from "@career-benchmarks/evidence";

const ees = { grade: "published", source: "Explore education statistics" } as const;

/** Lists codes and labels of the files of explore education statistics (EES). */
export const eesCodes = {
  eesEducationPhase: {
    ...ees,
    id: "ees-education-phase",
    title: "Phase of education",
    codes: ["AT", "PR", "MP", "MS", "NS", "PS", "SS", "SP"].map((code) => ({ code })),
  },
  eesGovernance: {
    ...ees,
    id: "ees-establishment-governance",
    title: "Governance of an establishment",
    codes: ["CA", "CT", "CO", "FO", "IN", "NM", "VA", "VC"].map((code) => ({ code })),
  },
  eesSenStatus: {
    ...ees,
    id: "ees-sen-status",
    title: "SEN status",
    codes: [
      { code: "Any special educational need" },
      { code: "No identified special educational need" },
      { code: "Total" },
    ],
  },
  eesSenProvision: {
    ...ees,
    id: "ees-sen-provision",
    title: "SEN provision",
    codes: [
      { code: "Education, health and care plan" },
      { code: "SEN support / SEN without an EHC plan" },
      { code: "No SEN provision" },
      { code: "All SEN provision" },
      { code: "Unknown" },
    ],
  },
  eesSenPrimaryNeed: {
    ...ees,
    id: "ees-sen-primary-need",
    title: "Primary need",
    codes: [
      ...senTypeCodes.codes.flatMap(({ meaning }) => (meaning ? [{ code: meaning }] : [])),
      ...["Not reported", "No primary need", "Unknown", "Total"].map((code) => ({ code })),
    ],
  },
} as const satisfies Readonly<Record<string, CodeSet>>;
