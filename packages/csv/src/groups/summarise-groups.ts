import {
  type Aggregate,
  aggregate,
  lastDay,
  type PercentsResult,
  type Result,
} from "@career-benchmarks/core";
import type { Groups } from "./groups.js";
import { groupsOf } from "./groups-of.js";

/** What the results of a group come to. */
export interface GroupAggregate {
  readonly groupType: string;
  /** Null for the results of institutions that are in no group of this type. */
  readonly group: string | null;
  /** Without `reporting` where there is no group. */
  readonly aggregate: Aggregate;
}

/**
 * Sums results up by group, each as at its evaluation.
 *
 * A result counts in the groups that its institution was in at `as_at`. Expected of a group are those
 * whose results count in it, and those without any result that are in it at the latest `as_at` of all.
 *
 * @param results - results of either resolution
 * @param groups - what `readGroups` gave
 * @returns for each type of group, by name, what its results come to; results in none last
 * @example
 * import { scoreBenchmarkPercents } from "@career-benchmarks/core";
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 * import { readGroups, summariseGroups } from "@career-benchmarks/csv";
 *
 * const profile = { yearGroups: [7, 8, 9, 10, 11] } as const;
 * const details = { institution: { urn: "900001" }, asAt: "2024-07" };
 * const result = scoreBenchmarkPercents(gatsby2014School, { 1: 100 }, profile, details);
 * const groups = await readGroups("urn,group_type,group\n900001,hub,North\n900002,hub,North\n");
 * const [north] = summariseGroups([result], groups);
 * north?.aggregate.reporting?.missing; //=> [{ urn: "900002" }]
 */
export function summariseGroups(
  results: readonly (Result | PercentsResult)[],
  groups: Groups,
): readonly GroupAggregate[] {
  const placed = results.map((result) => ({ result, names: namesOf(result, groups) }));
  const reported = new Set(results.flatMap(({ institution }) => institution.urn ?? []));
  const latest = latestDay(results);
  const waited =
    latest === undefined
      ? []
      : [...new Set(groups.memberships.map(({ urn }) => urn))]
          .filter((urn) => !reported.has(urn))
          .map((urn) => ({ urn, names: new Set(groupsOf(groups, urn, latest).map(nameOf)) }));

  const types = [...new Set(groups.memberships.map(({ groupType }) => groupType))].sort();
  return types.flatMap((groupType) => {
    const ofType = groups.memberships.filter((each) => each.groupType === groupType);
    const names = [...new Set(ofType.map(({ group }) => group))].sort();
    const summaries = names.map((group): GroupAggregate => {
      const name = nameOf({ groupType, group });
      const members = placed.filter((each) => each.names.has(name)).map(({ result }) => result);
      const urns = members.flatMap(({ institution }) => institution.urn ?? []);
      const missing = waited.filter((each) => each.names.has(name)).map(({ urn }) => urn);
      const expected = [...new Set([...urns, ...missing])].map((urn) => ({ urn }));
      return { groupType, group, aggregate: aggregate(members, { expected }) };
    });
    const rest = placed.filter(
      (each) => !names.some((group) => each.names.has(nameOf({ groupType, group }))),
    );
    if (rest.length === 0) return summaries;
    const others = aggregate(rest.map(({ result }) => result));
    return [...summaries, { groupType, group: null, aggregate: others }];
  });
}

function namesOf(
  { institution, asAt }: Result | PercentsResult,
  groups: Groups,
): ReadonlySet<string> {
  const { urn } = institution;
  if (urn === undefined || asAt === undefined) return new Set();
  return new Set(groupsOf(groups, urn, asAt).map(nameOf));
}

function nameOf({
  groupType,
  group,
}: {
  readonly groupType: string;
  readonly group: string;
}): string {
  return JSON.stringify([groupType, group]);
}

function latestDay(results: readonly (Result | PercentsResult)[]): string | undefined {
  return results
    .flatMap(({ asAt }) => (asAt === undefined ? [] : lastDay(asAt)))
    .sort()
    .at(-1);
}
