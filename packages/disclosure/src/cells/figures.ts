import type { Policy } from "../policy/policy.js";
import type { SuppressionReason } from "../reasons.js";
import type { Component, Counts } from "../suppression/study.js";
import type { Suppression } from "../suppression/suppress.js";
import { type Figure, percentsOf, roundLearners } from "./numbers.js";

/** What stands in a cell, and why a published table withholds it. */
export interface JudgedFigure {
  readonly figure: Figure;
  readonly withheld?: SuppressionReason;
}

/** The figures of a group for a measure, under the names of its cells. */
export type JudgedFigures = {
  readonly [name in "of" | Component | "percent" | "percentMax"]: JudgedFigure;
};

/** Gives the figures of one row for one measure; undefined where the measure is not available. */
export function figuresOf(
  { study, hidden, isPlainZero }: Suppression,
  policy: Policy,
  measure: number,
  row: number,
): JudgedFigures | undefined {
  const asked = study.measures[measure];
  const counts = asked?.counts[row];
  if (!asked || !counts) return undefined;
  // Nobody to count would tell that a number withheld beside it, which it is made of, is 0.
  const relatives = study.nestedNumbers[measure] ?? [];
  const told = counts.of === 0 && relatives.some((each) => hidden.cells[each]?.[row]);
  const nested = told ? "secondary" : undefined;
  const size = hidden.sizes[asked.cohort]?.[row] ?? nested;
  const cell = hidden.cells[measure]?.[row] ?? nested;
  const why = (name: Component) =>
    nested ?? (cell && !isPlainZero(measure, row, name) ? cell : undefined);
  const follows = (...names: readonly Component[]) =>
    cell && names.every((name) => counts[name] === 0 && !why(name));

  const exact = policy.audience === "internal";
  const roundTo = exact ? 1 : policy.roundTo;
  const judged = (figure: Figure, withheld: SuppressionReason | undefined): JudgedFigure =>
    withheld ? { figure, withheld } : { figure };
  const learners = (name: keyof Counts, withheld: SuppressionReason | undefined) =>
    judged(roundLearners(counts[name], roundTo), withheld);
  const { percent, percentMax } = percentsOf(counts, { ...policy, roundTo });
  const leastFollows = follows("count") || follows("complement", "unknown");
  const mostFollows = follows("complement") || follows("count", "unknown");
  return {
    of: learners("of", size),
    count: learners("count", why("count")),
    complement: learners("complement", why("complement")),
    unknown: learners("unknown", why("unknown")),
    percent: judged(percent, leastFollows ? undefined : cell),
    percentMax: judged(percentMax, mostFollows ? undefined : cell),
  };
}

/** Gives the share of groups with learners whose per cent is shown; of nobody, all are. */
export function shareShown(all: readonly (JudgedFigures | undefined)[]): number {
  const own = all.flatMap((each) => (each && "value" in each.percent.figure ? [each.percent] : []));
  return own.length === 0 ? 1 : own.filter(({ withheld }) => !withheld).length / own.length;
}

/** Withholds every figure of a group, for too few others are shown. */
export function withholdAll(figures: JudgedFigures): JudgedFigures {
  const entries = Object.entries(figures).map(([name, { figure, withheld }]) => {
    return [name, { figure, withheld: withheld ?? "too-few-shown" }];
  });
  return Object.fromEntries(entries) as JudgedFigures;
}
