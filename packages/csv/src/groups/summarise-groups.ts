import {
  type Aggregate,
  aggregate,
  lastDay,
  type PercentsResult,
  type Result,
} from "@career-benchmarks/core";
import type { Groups, Membership } from "./groups.js";
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
  const reported = new Set(results.flatMap(({ institution }) => institution.urn ?? []));
  const members = new Map<string, (Result | PercentsResult)[]>();
  const groupless = new Map<string, (Result | PercentsResult)[]>();
  const missing = new Map<string, string[]>();
  const types = new Map<string, Set<string>>();
  const urns = new Set<string>();
  for (const { groupType, group, urn } of groups.memberships) {
    const names = types.get(groupType);
    if (names) names.add(group);
    else types.set(groupType, new Set([group]));
    urns.add(urn);
  }
  for (const result of results) {
    const found = membershipsOf(result, groups);
    for (const name of new Set(found.map(nameOf))) addTo(members, name, result);
    const ofTypes = new Set(found.map(({ groupType }) => groupType));
    for (const groupType of types.keys()) {
      if (!ofTypes.has(groupType)) addTo(groupless, groupType, result);
    }
  }
  const latest = latestDay(results);
  if (latest !== undefined) {
    for (const urn of [...urns].filter((each) => !reported.has(each))) {
      const found = groupsOf(groups, urn, latest).map(nameOf);
      for (const name of new Set(found)) addTo(missing, name, urn);
    }
  }
  return [...types].sort(byName).flatMap(([groupType, names]) => {
    const summaries = [...names].sort().map((group): GroupAggregate => {
      const name = nameOf({ groupType, group });
      const own = members.get(name) ?? [];
      const known = own.flatMap(({ institution }) => institution.urn ?? []);
      const expected = [...new Set([...known, ...(missing.get(name) ?? [])])].map((urn) => ({
        urn,
      }));
      return { groupType, group, aggregate: aggregate(own, { expected }) };
    });
    const rest = groupless.get(groupType) ?? [];
    return rest.length === 0
      ? summaries
      : [...summaries, { groupType, group: null, aggregate: aggregate(rest) }];
  });
}

function addTo<Item>(lists: Map<string, Item[]>, name: string, item: Item): void {
  const list = lists.get(name);
  if (list) list.push(item);
  else lists.set(name, [item]);
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}

function membershipsOf(
  { institution, asAt }: Result | PercentsResult,
  groups: Groups,
): readonly Membership[] {
  const { urn } = institution;
  return urn === undefined || asAt === undefined ? [] : groupsOf(groups, urn, asAt);
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
