import type { CodeOfSet, CodeSet } from "@career-benchmarks/evidence";

/** The groups that activities are counted in. */
export type NccisGroup =
  | "education"
  | "employment"
  | "training"
  | "re-engagement"
  | "neet"
  | "other"
  | "unknown";

/** A code of current activity. */
export interface NccisCode extends CodeOfSet {
  /** Absent for the codes below 200 and those of older years, of which no group is established. */
  readonly group?: NccisGroup;
  /** Set where the code itself discloses health or an offence. */
  readonly sensitive?: true;
}

const cohortState = { note: "Of compulsory school age, or a state of the cohort" };
const older = { note: "Occurs in older years; meaning not established" };

/**
 * Lists the codes of current activity of the monthly return by local authorities (NCCIS). The groups
 * are those that the code of the longitudinal education outcomes agrees with; `nccisGroupings` has
 * the others.
 *
 * Source: https://assets.publishing.service.gov.uk/media/6943ca108f4636fa2c547e25/NCCIS_management_information_requirement_2026_to_2027.pdf
 */
export const nccisCodes: CodeSet<NccisCode> = {
  id: "nccis",
  title: "Current activity (NCCIS)",
  grade: "published",
  source: "Code lists in public analysis code; NCCIS management information requirement",
  incomplete: true,
  codes: [
    ...["110", "130", "140", "150", "180"].map((code) => ({ code, ...cohortState })),
    { code: "210", meaning: "Full-time education: school sixth form", group: "education" },
    { code: "220", meaning: "Sixth form college", group: "education" },
    { code: "230", meaning: "Further education", group: "education" },
    { code: "240", meaning: "Higher education", group: "education" },
    { code: "250", meaning: "Part-time education", group: "education" },
    { code: "260", meaning: "Gap year", group: "education" },
    { code: "270", meaning: "Full-time education: other", group: "education" },
    { code: "280", meaning: "Special post-16 institution", group: "education" },
    {
      code: "290",
      meaning: "Full-time education in custody (juvenile)",
      group: "education",
      sensitive: true,
    },
    { code: "310", meaning: "Apprenticeship", group: "employment" },
    {
      code: "320",
      meaning: "Full-time employment with regulated study",
      group: "employment",
    },
    { code: "330", meaning: "Employment without training", group: "employment" },
    { code: "340", meaning: "Employment with other training", group: "employment" },
    { code: "350", meaning: "Temporary employment", group: "employment" },
    { code: "360", meaning: "Part-time employment", group: "employment" },
    { code: "380", meaning: "Self-employment", group: "employment" },
    { code: "381", meaning: "Self-employment with study", group: "employment" },
    { code: "410", meaning: "ESFA-funded work-based learning", group: "training" },
    { code: "430", meaning: "Other training", group: "training" },
    { code: "440", meaning: "DWP training and support", group: "training" },
    { code: "450", meaning: "Traineeship", group: "training" },
    { code: "460", meaning: "Supported internship", group: "training" },
    { code: "510", ...older },
    { code: "520", ...older },
    { code: "530", meaning: "Re-engagement provision", group: "re-engagement" },
    { code: "540", meaning: "Working not for reward", group: "neet" },
    { code: "550", meaning: "Work not for reward, with study", group: "employment" },
    { code: "610", meaning: "Not yet ready for work or learning", group: "neet", sensitive: true },
    { code: "615", meaning: "Start date agreed: other", group: "neet", sensitive: true },
    { code: "616", meaning: "Start date agreed: RPA compliant", group: "neet", sensitive: true },
    {
      code: "619",
      meaning: "Seeking education, employment or training",
      group: "neet",
      sensitive: true,
    },
    { code: "620", meaning: "Not available: carer", group: "neet", sensitive: true },
    { code: "630", meaning: "Not available: teenage parent", group: "neet", sensitive: true },
    { code: "640", meaning: "Not available: illness", group: "neet", sensitive: true },
    { code: "650", meaning: "Not available: pregnancy", group: "neet", sensitive: true },
    { code: "660", meaning: "Not available: religious grounds", group: "neet", sensitive: true },
    {
      code: "670",
      meaning: "Not available: unlikely ever to be economically active",
      group: "neet",
      sensitive: true,
    },
    { code: "680", meaning: "Not available: other", group: "neet" },
    { code: "710", meaning: "Custody (young adult offender)", group: "other", sensitive: true },
    { code: "720", ...older },
    { code: "810", meaning: "Not known", group: "unknown" },
    { code: "820", meaning: "No current address", group: "unknown" },
    { code: "830", meaning: "Refused", group: "unknown" },
  ],
};
