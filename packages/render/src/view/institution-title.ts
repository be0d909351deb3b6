import type { PercentsResult, Result } from "@career-benchmarks/core";
import { tidy } from "./tidy.js";

const longestName = 120;

/** Names the institution and site of a result, or what there is to know it by. */
export function institutionTitle(result: Result | PercentsResult): string {
  const { name, site, urn, ukprn } = result.institution;
  const { id } = result.assessment;
  const names = [name, site].map((text) => tidy(text ?? "", longestName)).filter(Boolean);
  if (names.length > 0) return names.join(", ");
  const known = [urn && `URN ${urn}`, ukprn && `UKPRN ${ukprn}`, id && `Assessment ${id}`];
  return tidy(known.find(Boolean) || "Unnamed institution", longestName);
}
