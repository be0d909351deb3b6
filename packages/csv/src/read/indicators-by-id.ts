import type { Indicator, Rubric } from "@career-benchmarks/core";
import type { CellQuestion } from "../cells/parse-answer.js";

/** An indicator with what the reading of its cells needs to know. */
export interface ReadableIndicator extends CellQuestion {
  readonly indicator: Indicator;
}

const byRubric = new WeakMap<Rubric, ReadonlyMap<string, ReadableIndicator>>();

/** Looks the indicators of a rubric up by id; made once for each rubric. */
export function indicatorsById(rubric: Rubric): ReadonlyMap<string, ReadableIndicator> {
  const known = byRubric.get(rubric);
  if (known) return known;
  const made = new Map<string, ReadableIndicator>();
  const criteria = rubric.benchmarks.flatMap((benchmark) => benchmark.criteria);
  for (const indicator of criteria.flatMap(({ indicators }) => indicators)) {
    const scale = rubric.scales.find(({ id }) => id === indicator.scale);
    if (!scale) continue;
    made.set(indicator.id, {
      indicator,
      scale,
      takesShare: scale.kind === "coverage",
      notApplicable: indicator.notApplicable?.allowed ?? [],
      emptyCohort: indicator.emptyCohort ?? false,
    });
  }
  byRubric.set(rubric, made);
  return made;
}
