import { type Profile, type Stage, stages } from "../model/profile.js";

/**
 * Derives the stages that a profile covers: from its year groups, and those it states itself.
 *
 * @param profile - the year groups present, and any stages stated beside them
 * @returns the stages in order, each once
 * @example
 * import { stagesOf } from "@career-benchmarks/core";
 *
 * stagesOf({ yearGroups: [9, 10, 11] }); //=> ["ks3", "ks4"]
 */
export function stagesOf(profile: Profile): readonly Stage[] {
  return stages.filter(
    (stage) =>
      profile.stages?.includes(stage) || profile.yearGroups.some((year) => stageOf(year) === stage),
  );
}

function stageOf(year: Profile["yearGroups"][number]): Stage | undefined {
  if (typeof year === "string" || year < 7) return undefined;
  if (year <= 9) return "ks3";
  return year <= 11 ? "ks4" : "ks5";
}
