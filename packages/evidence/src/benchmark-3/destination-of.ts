import { stageYears, yearNumber } from "../groups/learner-at.js";
import { yearOfDay } from "../measure/academic-years.js";
import type { Destination, DestinationRoute } from "../records/destination.js";
import { routes } from "../records/destination.js";
import type { Learner } from "../records/learner.js";

/** What is known of where a leaver was in one academic year. */
export interface FoundDestination {
  /** Undefined when nothing may be used; `not-established` where the code's route is not. */
  readonly route: DestinationRoute | "not-established" | undefined;
  readonly withoutConsent: boolean;
}

/** Finds the latest destination of a leaver in an academic year that may be used. */
export function destinationOf(
  learner: Learner,
  destinations: readonly Destination[],
  year: number,
): FoundDestination {
  const found = destinations.filter(
    ({ kind, day }) => kind === "actual" && yearOfDay(day) === year,
  );
  const usable = found.filter(({ consent }) => consent === true || !isAfter16(learner, year));
  const latest = usable.reduce((day, each) => (each.day > day ? each.day : day), "");
  const last = usable.filter(({ day }) => day === latest).map(({ route }) => route);
  // Of several on one day the first in the order of routes, so that the order of records can't matter.
  const route = routes.find((each) => last.includes(each));
  return {
    route: route ?? (last.length > 0 ? "not-established" : undefined),
    withoutConsent: usable.length < found.length,
  };
}

/**
 * Whether an academic year is after that in which a leaver was, or would have been, in year 11.
 * Where the year group is not known it may be, and consent is needed.
 */
function isAfter16({ yearGroup, stage, left }: Learner, year: number): boolean {
  if (left === undefined) return true;
  const oldest = yearNumber(yearGroup) ?? (stage ? stageYears[stage][1] : 11);
  return oldest + (year - yearOfDay(left)) > 11;
}
