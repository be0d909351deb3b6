import type { Answer, Indicator, Rubric } from "@career-benchmarks/core";
import { type CellQuestion, type Parsed, parseAnswer } from "@career-benchmarks/evidence/cells";

/** An indicator with what the reading of its cells needs to know. */
export interface ReadableIndicator extends CellQuestion {
  readonly indicator: Indicator;
  /** Reads a cell as `parseAnswer` does; remembers the texts that a column repeats. */
  readonly parse: (cell: string) => Parsed<Answer | undefined>;
}

const mostRemembered = 2000;

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
    const question: CellQuestion = {
      scale,
      takesShare: scale.kind === "coverage",
      notApplicable: indicator.notApplicable?.allowed ?? [],
      emptyCohort: indicator.emptyCohort ?? false,
    };
    made.set(indicator.id, { indicator, ...question, parse: remembering(question) });
  }
  byRubric.set(rubric, made);
  return made;
}

function remembering(question: CellQuestion): ReadableIndicator["parse"] {
  const remembered = new Map<string, Parsed<Answer | undefined>>();
  return (cell) => {
    const known = remembered.get(cell);
    if (known) return known;
    const parsed = parseAnswer(cell, question);
    if (remembered.size < mostRemembered) remembered.set(cell, parsed);
    return parsed;
  };
}
