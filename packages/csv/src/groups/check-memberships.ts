import { daysBetween, type Place } from "@career-benchmarks/core";
import type { CsvIssue } from "../issue.js";
import type { Membership } from "./groups.js";

/** A membership and where it stands. */
export interface PlacedMembership {
  readonly membership: Membership;
  readonly place: Place;
}

const always = "0000-00-00";
const still = "9999-99-99";

/** Finds memberships of one institution and type that overlap, and days between them that are in none. */
export function checkMemberships(taken: readonly PlacedMembership[]): readonly CsvIssue[] {
  const byKey = new Map<string, PlacedMembership[]>();
  for (const each of taken) {
    const key = JSON.stringify([each.membership.urn, each.membership.groupType]);
    const known = byKey.get(key);
    if (known) known.push(each);
    else byKey.set(key, [each]);
  }
  return [...byKey.values()].flatMap(checkOne);
}

function checkOne(memberships: readonly PlacedMembership[]): readonly CsvIssue[] {
  const inOrder = [...memberships].sort((a, b) => (start(a) < start(b) ? -1 : 1));
  // The one that lasts longest so far: a later one may overlap it though its neighbour does not.
  let lasting = inOrder[0];
  return inOrder.slice(1).flatMap((next) => {
    const earlier = lasting;
    if (!earlier) return [];
    if (end(next) > end(earlier)) lasting = next;
    if (start(next) <= end(earlier)) return [overlap(earlier, next)];
    const days = daysBetween(end(earlier), start(next)) - 1;
    return days > 0 ? [gap(earlier, next, days)] : [];
  });
}

function start({ membership }: PlacedMembership): string {
  return membership.from ?? always;
}

function end({ membership }: PlacedMembership): string {
  return membership.to ?? still;
}

function overlap(earlier: PlacedMembership, { place, membership }: PlacedMembership): CsvIssue {
  const { urn, groupType, from } = membership;
  return {
    code: "membership-overlaps",
    severity: "warning",
    place,
    expected: `one ${groupType} for ${urn} at a time`,
    hint: `It is in that of row ${earlier.place.row} as well${from === undefined ? "" : `, on ${from}`}; then it counts in both.`,
  };
}

function gap(earlier: PlacedMembership, next: PlacedMembership, days: number): CsvIssue {
  const { urn, groupType, from } = next.membership;
  return {
    code: "membership-gap",
    severity: "warning",
    place: next.place,
    expected: `a ${groupType} for ${urn} on every day`,
    hint: `On the ${days} days from that of row ${earlier.place.row} to ${from} it is in none.`,
  };
}
