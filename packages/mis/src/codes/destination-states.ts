import type { CodeSet } from "@career-benchmarks/evidence";

/**
 * Lists the states of the official measures of destinations, which count who stayed six months; what
 * a school wrote down is another thing.
 *
 * Source: https://explore-education-statistics.service.gov.uk/methodology/key-stage-4-destination-measures-methodology
 */
export const destinationStates: CodeSet = {
  id: "destination-measures",
  title: "State of the destination measures",
  grade: "published",
  source: "Key stage 4 destination measures: methodology",
  codes: [
    { code: "education", meaning: "Sustained education" },
    { code: "apprenticeships", meaning: "Sustained apprenticeship" },
    { code: "employment", meaning: "Sustained employment" },
    {
      code: "not-sustained",
      meaning: "Not sustained",
      note: "Captured but short of six months, or on out-of-work benefits; or recorded as NEET",
    },
    {
      code: "not-captured",
      meaning: "Activity not captured",
      note: "No record; may be abroad, or in Scotland or Wales",
    },
  ],
};
