import { cbds, codeSet, type ValueOfSet } from "./code-set.js";

/**
 * Lists the codes of SEN provision. `S`, `A` and `P` became `E` and `K` when the law changed; what
 * they stand for today is inferred, and only while they were valid.
 *
 * Source: https://www.devon.gov.uk/support-schools-settings/send/send-strategic-support/devon-sen-census-guidance
 */
export const senProvisionCodes = codeSet({
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
});

/** SEN provision (CBDS D00229): no special educational need, SEN support, education, health and care plan. */
export type SenProvision = ValueOfSet<typeof senProvisionCodes>;
