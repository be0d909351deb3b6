import { cbds, codeSet, type ValueOfSet } from "./code-set.js";

/** Lists the codes of enrolment; `M` and `S` are one learner in two cohorts. */
export const enrolmentCodes = codeSet({
  id: "enrolment-status",
  title: "Enrolment status",
  grade: "published",
  source: cbds,
  codes: [
    { code: "C", meaning: "Current" },
    {
      code: "M",
      meaning: "Current main (dual)",
      label: "Current, main of two",
      words: ["Current main"],
    },
    {
      code: "S",
      meaning: "Current subsidiary (dual)",
      label: "Current, subsidiary of two",
      words: ["Current subsidiary"],
    },
    { code: "F", meaning: "FE college", label: "Further education college" },
    { code: "O", meaning: "Other provider" },
    { code: "G", meaning: "Guest" },
    { code: "P", meaning: "Previous" },
  ],
});

/**
 * Enrolment status: `C` current, `M` current main (dual), `S` current subsidiary (dual), `F` college,
 * `O` other provider, `G` guest, `P` previous. `M` and `S` are one learner in two cohorts.
 */
export type Enrolment = ValueOfSet<typeof enrolmentCodes>;
