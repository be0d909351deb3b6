import { sameValue } from "../interpretation/same-value.js";
import type { ResultHeader } from "../model/result.js";
import type { Caveat } from "./comparison.js";
import { isSameRubric, sameRules } from "./same-rules.js";

/** What the caveats are read from. */
type Header = ResultHeader & { readonly resolution: "indicator" | "benchmark" };

/** Lists what to bear in mind when two results stand side by side. */
export function caveatsOf(from: Header, to: Header): readonly Caveat[] {
  const differs: Readonly<Record<Caveat, boolean>> = {
    "different-rubric": !isSameRubric(from, to),
    "different-version": isSameRubric(from, to) && !sameRules(from, to),
    "different-interpretations": !sameValue(from.interpretations, to.interpretations),
    "different-institution": isOther(from, to),
    "different-site": from.institution.site !== to.institution.site,
    "different-profile": !sameProfile(from.profile, to.profile),
    "different-cohort": !sameValue(from.cohort, to.cohort),
    "different-options":
      (from.options.onInvalid ?? "reject") !== (to.options.onInvalid ?? "reject"),
    "different-resolution": from.resolution !== to.resolution,
    draft: [from, to].some(({ assessment }) => assessment.state === "draft"),
  };
  return (Object.keys(differs) as Caveat[]).filter((caveat) => differs[caveat]);
}

/** Tells whether the institutions differ, by the first identifier that both state. */
function isOther({ institution: one }: Header, { institution: other }: Header): boolean {
  for (const field of ["urn", "ukprn", "name"] as const) {
    if (one[field] !== undefined && other[field] !== undefined) return one[field] !== other[field];
  }
  return false;
}

function sameProfile(one: Header["profile"], other: Header["profile"]): boolean {
  const plain = ({ yearGroups, stages, middleSchool }: Header["profile"]) => ({
    yearGroups: [...yearGroups].map(String).sort(),
    stages,
    middleSchool: middleSchool ?? false,
  });
  return sameValue(plain(one), plain(other));
}
