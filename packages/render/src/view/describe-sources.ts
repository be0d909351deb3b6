import { type Grade, gradeWords, type Rubric } from "@career-benchmarks/core";
import type { MethodView, SourceView } from "./result-view.js";

const bestFirst: readonly Grade[] = ["published", "derived", "inferred", "unverified"];

/** Lists the sources that something in the rubric rests on, with the grades of what does. */
export function describeSources(rubric: Rubric): readonly SourceView[] {
  const used = new Map<string, Set<Grade>>();
  for (const { source, grade } of sourcedParts(rubric)) {
    for (const id of source) used.set(id, (used.get(id) ?? new Set<Grade>()).add(grade));
  }
  return rubric.sources.flatMap(({ id, title, url }): SourceView[] => {
    const grades = used.get(id);
    if (!grades) return [];
    const link = url !== undefined && /^https?:\/\//i.test(url) && { url };
    return [{ id, title, ...link, grades: bestFirst.filter((grade) => grades.has(grade)) }];
  });
}

function sourcedParts({ benchmarks, scales, shareRule, statusRule }: Rubric) {
  const criteria = benchmarks.flatMap((benchmark) => benchmark.criteria);
  return [
    ...benchmarks,
    ...criteria,
    ...criteria.flatMap(({ indicators }) => indicators),
    ...scales.flatMap(({ levels }) => levels),
    shareRule,
    statusRule.fullyAchieved,
    statusRule.notAchieved,
  ];
}

/** Says what the grades among some sources mean, best first. */
export function describeGrades(sources: readonly SourceView[]): MethodView["grades"] {
  return bestFirst
    .filter((grade) => sources.some(({ grades }) => grades.includes(grade)))
    .map((grade) => ({ grade, words: gradeWords[grade] }));
}
