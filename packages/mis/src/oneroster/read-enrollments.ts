import type { IsoDay } from "@career-benchmarks/evidence";
import { type LearnerSource, leafOf } from "../engine/learner-source.js";
import type { LearnerFields } from "../engine/mis-shape.js";
import { normaliseDay } from "../normalise/normalise-day.js";
import type { Normalised } from "../normalise/normalised.js";

const notIncluded = { ok: false, reason: "not-included" } as const;

/**
 * Reads when a learner came and went from enrolments in classes: from the first begin to the last
 * end. As long as one enrolment has no end, or ends on the day of the records or later, the learner
 * is on roll.
 */
export function readEnrollments(source: LearnerSource): Pick<LearnerFields, "joined" | "left"> {
  const enrollments = source.related("enrollments").filter((each) => {
    const role = leafOf(each, "role") ?? "student";
    return role === "student" && leafOf(each, "status") !== "tobedeleted";
  });
  if (enrollments.length === 0) return { joined: notIncluded, left: notIncluded };
  const days = (field: "joined" | "left", name: string) =>
    enrollments.map((each) => source.from(each, "enrollments")(field, name, normaliseDay));
  const ends = days("left", "endDate");
  const hasEnded = ends.every((end) => end.ok && end.value < source.asAt);
  return {
    joined: extreme(days("joined", "beginDate"), (a, b) => (a < b ? a : b)),
    left: hasEnded ? extreme(ends, (a, b) => (a > b ? a : b)) : undefined,
  };
}

function extreme(
  days: readonly Normalised<IsoDay>[],
  choose: (a: IsoDay, b: IsoDay) => IsoDay,
): Normalised<IsoDay> {
  const known = days.flatMap((day) => (day.ok ? [day.value] : []));
  const [first, ...others] = known;
  const value = first === undefined ? undefined : others.reduce(choose, first);
  return value === undefined ? (days[0] ?? notIncluded) : { ok: true, value };
}
