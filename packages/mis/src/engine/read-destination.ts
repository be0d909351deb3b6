import type { Destination, IsoDay } from "@career-benchmarks/evidence";
import { normaliseDestination } from "../normalise/normalise-destination.js";
import { unreadable } from "./leaf.js";
import { type LearnerSource, leafOf } from "./learner-source.js";

/**
 * Reads where a leaver went, from a field whose code set the system does not name: only a code of
 * current activity (NCCIS) is understood. Text is not, since it may name a place or a person.
 */
export function readLeaverDestination(
  source: LearnerSource,
  name: string,
  day: IsoDay,
): readonly Omit<Destination, "learner">[] {
  const code = leafOf(source.values, name) ?? null;
  const { keepSensitiveCodes } = source;
  const read =
    code === unreadable
      ? undefined
      : normaliseDestination({ codeSet: "nccis", code }, { keepSensitiveCodes });
  if (read?.ok) return [{ kind: "actual", day, ...read.value }];
  if (read === undefined || read.reason === "not-understood") {
    const expected = "a code of current activity (NCCIS), such as 210";
    const hint = "Give destinations in a file of their own.";
    source.note({ code: "destination-not-understood", severity: "warning", expected, hint }, name);
  }
  return [];
}
