import { lastDay } from "@career-benchmarks/core";
import { type Groups, holdsOn, type Membership } from "./groups.js";

const indexes = new WeakMap<Groups, ReadonlyMap<string, readonly Membership[]>>();

/**
 * Finds the groups that an institution belongs to at a date.
 *
 * @param groups - what `readGroups` gave
 * @param urn - the institution
 * @param date - an ISO day, or a month or year, of which the last day counts
 * @returns memberships in the order of the file; of each type there is one, unless they overlap
 * @example
 * import { groupsOf, readGroups } from "@career-benchmarks/csv";
 *
 * const rows = ["900001,trust,Old Trust,,31/03/2023", "900001,trust,New Trust,01/04/2023,"];
 * const groups = await readGroups(["urn,group_type,group,from,to", ...rows].join("\n"));
 * groupsOf(groups, "900001", "2023-07").map(({ group }) => group); //=> ["New Trust"]
 */
export function groupsOf(groups: Groups, urn: string, date: string): readonly Membership[] {
  const day = lastDay(date);
  return (indexOf(groups).get(urn) ?? []).filter((membership) => holdsOn(membership, day));
}

function indexOf(groups: Groups): ReadonlyMap<string, readonly Membership[]> {
  const known = indexes.get(groups);
  if (known) return known;
  const index = new Map<string, Membership[]>();
  for (const membership of groups.memberships) {
    const members = index.get(membership.urn);
    if (members) members.push(membership);
    else index.set(membership.urn, [membership]);
  }
  indexes.set(groups, index);
  return index;
}
