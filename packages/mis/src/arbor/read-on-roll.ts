import type { IsoDay } from "@career-benchmarks/evidence";
import type { LearnerSource } from "../engine/learner-source.js";
import type { LearnerFields } from "../engine/mis-shape.js";
import { heldOn, type Period } from "../normalise/in-force.js";
import { normaliseDay } from "../normalise/normalise-day.js";
import type { Normalised } from "../normalise/normalised.js";
import { recordsOfLearner, whyNone } from "./linked.js";

/**
 * Reads when a learner came and went from the enrolments, one for each academic year. While one of
 * them holds the learner is on roll: its end may be no more than that of the year.
 */
export function readOnRoll(source: LearnerSource): Pick<LearnerFields, "joined" | "left"> {
  const periods = recordsOfLearner(source, "AcademicYearEnrolment").map(({ read }) => ({
    from: read("joined", "startDate", normaliseDay),
    to: read("left", "endDate", normaliseDay),
  }));
  if (periods.length === 0) {
    const none = whyNone(source, "AcademicYearEnrolment");
    return { joined: none, left: none };
  }
  return { joined: firstDay(periods), left: lastDay(periods, source) };
}

function firstDay(periods: readonly Period[]): Normalised<IsoDay> {
  const starts = periods.map(({ from }) => from);
  const unknown = starts.find(({ ok }) => !ok);
  const [first] = daysOf(starts);
  return unknown ?? (first ? { ok: true, value: first } : { ok: false, reason: "not-recorded" });
}

function lastDay(periods: readonly Period[], source: LearnerSource): LearnerFields["left"] {
  const { asAt, note } = source;
  const held = periods.map((period) => heldOn(period, asAt));
  if (held.includes(true)) return undefined;
  if (held.includes(undefined)) {
    const hint = "The learner counts as on roll; give the days or leave the learner out.";
    note({ code: "leaving-day-unknown", severity: "warning", hint }, "AcademicYearEnrolment");
    return { ok: false, reason: "not-understood" };
  }
  const last = daysOf(periods.map(({ to }) => to)).findLast((day) => day < asAt);
  return last === undefined ? undefined : { ok: true, value: last };
}

function daysOf(days: readonly Normalised<IsoDay>[]): readonly IsoDay[] {
  return days.flatMap((day) => (day.ok ? [day.value] : [])).sort();
}
