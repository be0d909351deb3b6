import type { IsoDay } from "@career-benchmarks/evidence";
import { type DayForms, normaliseDay } from "../normalise/normalise-day.js";
import type { Normalised } from "../normalise/normalised.js";
import type { LearnerSource } from "./learner-source.js";

/**
 * Reads the last day on roll. An empty one says that the learner is on roll, which is no gap in what
 * is known; one that is there and can't be read is a warning, because the learner counts as on roll.
 */
export function readLeft(
  source: LearnerSource,
  name: string,
  forms?: DayForms,
): Normalised<IsoDay> | undefined {
  const read = source.read("left", name, (value, whenNull) => normaliseDay(value, whenNull, forms));
  if (read.ok || read.reason === "not-included" || read.reason === "not-permitted") return read;
  if (read.reason !== "redacted" && read.reason !== "not-understood") return undefined;
  const hint = "The learner counts as on roll; give the day or leave the learner out.";
  source.note({ code: "leaving-day-unknown", severity: "warning", hint }, name);
  return read;
}
