import type { CodeOfSet, CodeSet } from "@career-benchmarks/evidence";
import type { NccisGroup } from "./nccis.js";

/** Lists the groups of current activity, which stand in for codes that disclose too much. */
export const nccisGroups: CodeSet<CodeOfSet & { readonly code: NccisGroup }> = {
  id: "nccis-groups",
  title: "Groups of current activity (NCCIS)",
  grade: "published",
  source: "Code of the longitudinal education outcomes",
  codes: [
    { code: "education" },
    { code: "employment" },
    { code: "training" },
    { code: "re-engagement" },
    { code: "neet", meaning: "Not in education, employment or training" },
    { code: "other" },
    { code: "unknown" },
  ],
};
