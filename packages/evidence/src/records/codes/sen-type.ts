import { cbds, codeSet, type ValueOfSet } from "./code-set.js";

/**
 * Lists the types of SEN. A type says nothing of the provision, nor the provision of a type.
 *
 * Source of the older code: https://pt.scribd.com/document/384435826/DFES-0536-2003
 */
export const senTypeCodes = codeSet({
  id: "D00237",
  title: "SEN type",
  grade: "published",
  source: cbds,
  codes: [
    {
      code: "SPLD",
      meaning: "Specific learning difficulty",
    },
    { code: "MLD", meaning: "Moderate learning difficulty" },
    { code: "SLD", meaning: "Severe learning difficulty" },
    {
      code: "PMLD",
      meaning: "Profound and multiple learning difficulty",
      words: ["Profound and multiple"],
    },
    { code: "SEMH", meaning: "Social, emotional and mental health" },
    {
      code: "SLCN",
      meaning: "Speech, language and communication needs",
      label: "Speech, language and communication",
      words: ["Speech, language, communication"],
    },
    { code: "HI", meaning: "Hearing impairment", words: ["Hearing"] },
    { code: "VI", meaning: "Vision impairment", words: ["Vision", "Visual impairment"] },
    { code: "MSI", meaning: "Multi-sensory impairment", words: ["Multi-sensory"] },
    { code: "PD", meaning: "Physical disability" },
    { code: "ASD", meaning: "Autistic spectrum disorder", words: ["Autistic spectrum"] },
    {
      code: "DS",
      meaning: "Down syndrome",
      from: "2023-09-01",
      note: "Absent from the sets of 2022-23 and there in May 2026: the first day is the earliest possible",
    },
    { code: "OTH", meaning: "Other difficulty or disability", label: "Other", words: ["Other"] },
    {
      code: "NSA",
      meaning: "SEN support without specialist assessment",
      words: ["SEN support but no specialist assessment of type of need"],
    },
    { code: "BESD", note: "Older code", becomes: "SEMH" },
  ],
});

/** SEN type (CBDS D00237). */
export type SenType = ValueOfSet<typeof senTypeCodes>;
