import { type Stage, stages } from "@career-benchmarks/core";
import type { LearnerGroup } from "../records/activity.js";
import { parseYearGroups } from "./parse-year-groups.js";
import { splitWords } from "./split-words.js";

/** Finds the group that a text names: `everyone`, `year 10`, `years 7-9`, or key stages such as `ks4`. */
export function findLearnerGroup(text: string): LearnerGroup | undefined {
  const plain = text.trim().toLowerCase();
  if (plain === "everyone") return {};
  const named = splitWords(plain);
  if (named.every((word) => stages.some((stage) => stage === word))) {
    return { stages: named as readonly Stage[] };
  }
  const years = parseYearGroups(plain);
  return years.ok && !years.value.stages ? { yearGroups: years.value.yearGroups } : undefined;
}
