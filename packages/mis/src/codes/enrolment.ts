import type { Enrolment } from "@career-benchmarks/evidence";
import { type CodeSet, type CodeStandingFor, cbds } from "./code-set.js";

/** Lists the codes of enrolment; `M` and `S` are one learner in two cohorts. */
export const enrolmentCodes: CodeSet<CodeStandingFor<Enrolment>> = {
  id: "enrolment-status",
  title: "Enrolment status",
  grade: "published",
  source: cbds,
  codes: [
    { code: "C", meaning: "Current" },
    { code: "M", meaning: "Current main (dual)", words: ["Current main"] },
    { code: "S", meaning: "Current subsidiary (dual)", words: ["Current subsidiary"] },
    { code: "F", meaning: "FE college" },
    { code: "O", meaning: "Other provider" },
    { code: "G", meaning: "Guest" },
    { code: "P", meaning: "Previous" },
  ],
};
