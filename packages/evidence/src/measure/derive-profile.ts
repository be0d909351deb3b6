import { type Profile, type Rubric, type Stage, stages, yearGroups } from "@career-benchmarks/core";
import type { Person } from "./person.js";

/**
 * Derives the year groups and stages of an institution from its learners.
 *
 * A learner without a year group adds their stage, where it is known. Where nothing is known of
 * anyone, all stages of a school are assumed, or key stage 5 of a college or training provider.
 */
export function deriveProfile({ setting }: Rubric, people: readonly Person[]): Profile {
  const present = people.filter(({ outside }) => !outside).map(({ learner }) => learner);
  const found = new Set(present.map(({ yearGroup }) => yearGroup));
  const own = stages.filter((stage) =>
    present.some(
      (learner) =>
        typeof learner.yearGroup !== "number" &&
        learner.yearGroup !== "R" &&
        learner.stage === stage,
    ),
  );
  const years = yearGroups.filter((year) => found.has(year) && (year !== "X" || own.length > 0));
  if (years.length > 0) return { yearGroups: years, ...(own.length > 0 && { stages: own }) };
  if (own.length > 0) return { yearGroups: ["X"], stages: own };
  const assumed: readonly Stage[] = setting === "school" ? stages : ["ks5"];
  return { yearGroups: ["X"], stages: assumed, assumed: true };
}
