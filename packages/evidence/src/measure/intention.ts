import type { Destination } from "../records/destination.js";
import type { IsoDay } from "../records/when.js";

/** Where a learner means to go, as far as higher education is concerned. */
export type Intention = "higher-education" | "elsewhere" | "not-established" | "not-recorded";

/** Finds each learner's latest intention; of several on one day, higher education counts. */
export function intentionsOf(
  destinations: readonly Destination[],
  asAt: IsoDay,
): ReadonlyMap<string, Intention> {
  const latest = new Map<string, { readonly day: IsoDay; readonly intention: Intention }>();
  for (const destination of destinations) {
    const { kind, day, learner } = destination;
    if (kind !== "intended" || day > asAt) continue;
    const intention = intentionOf(destination);
    const known = latest.get(learner);
    if (
      !known ||
      day > known.day ||
      (day === known.day && strength[intention] > strength[known.intention])
    ) {
      latest.set(learner, { day, intention });
    }
  }
  return new Map([...latest].map(([learner, { intention }]) => [learner, intention]));
}

const strength: Readonly<Record<Intention, number>> = {
  "higher-education": 3,
  "not-established": 2,
  elsewhere: 1,
  "not-recorded": 0,
};

function intentionOf({ route }: Destination): Intention {
  if (route === "higher-education") return route;
  return route === undefined || route === "not-known" ? "not-established" : "elsewhere";
}
