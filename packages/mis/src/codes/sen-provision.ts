import type { SenProvision } from "@career-benchmarks/evidence";
import { type CodeSet, type CodeStandingFor, cbds } from "./code-set.js";

/**
 * Lists the codes of SEN provision. `S`, `A` and `P` became `E` and `K` when the law changed; what
 * they stand for today is inferred, and only while they were valid.
 *
 * Source: https://www.devon.gov.uk/support-schools-settings/send/send-strategic-support/devon-sen-census-guidance
 */
export const senProvisionCodes: CodeSet<CodeStandingFor<SenProvision>> = {
  id: "CS096",
  alsoKnownAs: ["D00229"],
  title: "SEN provision",
  grade: "published",
  source: cbds,
  codes: [
    {
      code: "N",
      meaning: "No special educational need",
      words: ["No SEN provision", "No identified special educational need"],
      note: "Never supported, or no longer",
    },
    {
      code: "K",
      meaning: "SEN support",
      words: ["SEN support / SEN without an EHC plan", "SEN without an EHC plan"],
    },
    { code: "E", meaning: "Education, health and care plan", words: ["EHC plan"] },
    { code: "S", meaning: "Statement", to: "2018-08-31", becomes: "E" },
    {
      code: "A",
      meaning: "School action",
      words: ["Early years action"],
      to: "2015-08-31",
      becomes: "K",
    },
    {
      code: "P",
      meaning: "School action plus",
      words: ["Early years action plus"],
      to: "2015-08-31",
      becomes: "K",
    },
  ],
};

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
