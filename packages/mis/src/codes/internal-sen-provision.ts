import { type CodeSet, cbds } from "@career-benchmarks/evidence";

/** Lists codes that only systems inside a school use for SEN provision; none stands for one of the set. */
export const internalSenProvisionCodes: CodeSet = {
  id: "mis-sen-provision",
  title: "SEN provision, codes internal to a management information system",
  grade: "published",
  source: cbds,
  codes: [
    { code: "O", meaning: "No longer needed" },
    { code: "Q", meaning: "School action plus with statutory assessment" },
    { code: "X", meaning: "Severe disability" },
  ],
};
