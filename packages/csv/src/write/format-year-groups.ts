import type { Profile } from "@career-benchmarks/core";

/** Writes a profile as the cell that is read as the same profile, such as `7 8 9` or `X ks4`. */
export function formatYearGroups({ yearGroups, stages = [], middleSchool }: Profile): string {
  return [...yearGroups, ...stages, ...(middleSchool ? ["middle"] : [])].join(" ");
}
