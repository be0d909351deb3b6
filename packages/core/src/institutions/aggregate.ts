import { compareText } from "../internal/compare-text.js";
import { refuseIf } from "../issues/input-error.js";
import { quote } from "../issues/quote.js";
import type { Institution } from "../model/assessment.js";
import type { Issue } from "../model/issue.js";
import { aggregateIssues, checkOptions } from "./aggregate-issues.js";
import { type GroupKey, type GroupLabel, groupLabels } from "./group-labels.js";
import { reportExpected } from "./report-expected.js";
import { groupBy, summariseEditions } from "./summarise-edition.js";
import type { Aggregable, Aggregate, GroupSummary } from "./summary.js";

/** How to group results, and whom to expect. */
export interface AggregateOptions<R extends Aggregable = Aggregable> {
  /** Gives each result the label of its group, or names a grouping. */
  readonly by?: GroupKey | GroupLabel<R>;
  /** The institutions (or sites) that should have reported. */
  readonly expected?: readonly Institution[];
}

/**
 * Sums up the results of many institutions.
 *
 * Editions are never pooled. Results to which fewer than eight benchmarks apply are summed up apart
 * from the others. Everything is a count, so anyone can recompute a share or a mean; the groups add up
 * to the whole, and results without a label are a group of their own. What leaves an organisation needs
 * disclosure control first.
 *
 * @param results - results of either resolution, or combined sites
 * @param options - how to group, and whom to expect
 * @returns counts per benchmark, the mean headline with its bounds, distributions, and who is missing
 * @throws {@link InputError} when an option is wrong
 * @example
 * import { aggregate, scoreBenchmarkPercents } from "@career-benchmarks/core";
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 *
 * const profile = { yearGroups: [7, 8, 9, 10, 11] } as const;
 * const score = (urn: string, percents: Record<number, number>) =>
 *   scoreBenchmarkPercents(gatsby2014School, percents, profile, { institution: { urn } });
 * const { editions, reporting } = aggregate(
 *   [
 *     score("100001", { 1: 100, 2: 60, 3: 81, 4: 100, 5: 75, 6: 75, 7: 90, 8: 100 }),
 *     score("100002", { 1: 76, 2: 100, 3: 100, 4: 87, 5: 100, 6: 0 }),
 *   ],
 *   { expected: [{ urn: "100001" }, { urn: "100002" }, { urn: "100003" }] },
 * );
 * editions[0]?.eight.sum; //=> { min: 6, max: 8 }
 * editions[0]?.eight.mean; //=> { min: "3.00", max: "4.00" }
 * reporting?.missing; //=> [{ urn: "100003" }]
 */
export function aggregate<R extends Aggregable>(
  results: readonly R[],
  options: AggregateOptions<NoInfer<R>> = {},
): Aggregate {
  refuseIf(checkOptions(options));
  const { by, expected } = options;
  return {
    n: results.length,
    ...(expected && { reporting: reportExpected(expected, results) }),
    editions: summariseEditions(results),
    ...(by && { groups: summariseGroups(results, typeof by === "string" ? groupLabels[by] : by) }),
    issues: aggregateIssues(results, expected ?? []),
  };
}

function summariseGroups<R extends Aggregable>(
  results: readonly R[],
  labelOf: GroupLabel<R>,
): readonly GroupSummary[] {
  const labelled = results.map((result) => ({ result, label: labelOf(result) ?? null }));
  refuseIf(labelled.flatMap(({ label }, index) => checkLabel(label, index)));
  return [...groupBy(labelled, ({ label }) => label)]
    .sort(([a], [b]) => (a === null ? 1 : b === null ? -1 : compareText(a, b)))
    .map(([label, group]) => ({
      label,
      n: group.length,
      editions: summariseEditions(group.map(({ result }) => result)),
    }));
}

function checkLabel(label: unknown, index: number): readonly Issue<string>[] {
  if (label === null || typeof label === "string") return [];
  return [
    {
      code: "value-invalid",
      severity: "error",
      path: `options.by of results.${index}`,
      expected: "a label in text, or none",
      received: quote(label),
    },
  ];
}
