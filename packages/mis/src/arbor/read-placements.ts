import type { Activity } from "@career-benchmarks/evidence";
import type { LearnerSource } from "../engine/learner-source.js";
import { normaliseDay } from "../normalise/normalise-day.js";
import { absence, type Normalised, notUnderstood } from "../normalise/normalised.js";
import { recordsOfLearner } from "./linked.js";

/** Reads work placements as experiences of workplaces; one without a day counts nowhere and is noted. */
export function readPlacements(source: LearnerSource): readonly Omit<Activity, "who">[] {
  return recordsOfLearner(source, "WorkPlacement").flatMap(({ read }) => {
    const day = read(undefined, "startDate", normaliseDay);
    if (!day.ok) {
      const hint = "A work placement without a first day is left out.";
      source.note({ code: "field-not-understood", severity: "warning", hint }, "WorkPlacement");
      return [];
    }
    const hours = read(undefined, "totalPlannedHours", readHours);
    return [
      {
        kind: "workplace-experience" as const,
        when: { day: day.value },
        ...(hours.ok && { hours: hours.value }),
      },
    ];
  });
}

function readHours(value: unknown): Normalised<number> {
  const absent = absence(value, "not-recorded");
  if (absent) return absent;
  const isNumber = typeof value === "number" || /^\s*\d+(?:\.\d+)?\s*$/.test(`${value}`);
  const hours = isNumber ? Number(value) : Number.NaN;
  return hours >= 0 && hours < Number.POSITIVE_INFINITY
    ? { ok: true, value: hours }
    : notUnderstood;
}
