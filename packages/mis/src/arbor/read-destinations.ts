import type { Destination, DestinationRoute, IsoDay } from "@career-benchmarks/evidence";
import type { LearnerSource } from "../engine/learner-source.js";
import { normaliseBoolean } from "../normalise/normalise-boolean.js";
import { normaliseDay } from "../normalise/normalise-day.js";
import { type Normalised, notUnderstood } from "../normalise/normalised.js";
import { follow, type LinkedRecord, recordsOfLearner } from "./linked.js";

/** The codes of Arbor's types of destination. */
const codeSet = "arbor-student-destination-type";

/**
 * Stands for a type that is neither education nor employment. Which of their codes disclose health or
 * an offence is not established, so that they are kept only where the caller asks for it.
 */
const neither = { codeSet: "arbor-destination-kind", code: "other" };

/** Reads destinations: intended where they begin after the day of the records, otherwise actual. */
export function readDestinations(source: LearnerSource): readonly Omit<Destination, "learner">[] {
  return recordsOfLearner(source, "StudentDestination").flatMap((record) => {
    const type = follow(source, record, "studentDestinationType", "StudentDestinationType");
    const coded = type && readType(type, source.keepSensitiveCodes);
    const timed = readTime(record, source.asAt);
    if (coded && timed) return [{ ...timed, ...coded }];
    const hint = coded
      ? "It has no day on which it begins or was found."
      : "Fetch the types of destinations too, or give destinations in a file of their own.";
    const issue = { code: "destination-not-understood", severity: "warning", hint } as const;
    source.note(issue, "StudentDestination");
    return [];
  });
}

function readType(
  { read }: LinkedRecord,
  keepSensitiveCodes: boolean,
): Pick<Destination, "codeSet" | "code" | "route"> | undefined {
  const code = read(undefined, "code", toCode);
  const route = toRoute(
    read(undefined, "isEducation", normaliseBoolean),
    read(undefined, "isEmployment", normaliseBoolean),
  );
  if (!code.ok) return undefined;
  if (!route && !keepSensitiveCodes) return neither;
  return { codeSet, code: code.value, ...(route && { route }) };
}

function toRoute(
  education: Normalised<boolean>,
  employment: Normalised<boolean>,
): DestinationRoute | undefined {
  const isEducation = education.ok && education.value;
  const isEmployment = employment.ok && employment.value;
  if (isEducation === isEmployment) return undefined;
  return isEducation ? "education" : "employment";
}

function toCode(value: unknown): Normalised<string> {
  const text = typeof value === "string" ? value.trim() : "";
  return /^[A-Z0-9_]{1,40}$/i.test(text) ? { ok: true, value: text } : notUnderstood;
}

/** A destination to come is intended on the day of the records, unless it was looked into before. */
function readTime(
  { read }: LinkedRecord,
  asAt: IsoDay,
): Pick<Destination, "kind" | "day"> | undefined {
  const start = read(undefined, "startDate", normaliseDay);
  const verified = read(undefined, "verifiedDate", normaliseDay);
  if (start.ok && start.value > asAt) {
    return { kind: "intended", day: verified.ok ? verified.value : asAt };
  }
  const day = start.ok ? start : verified;
  return day.ok ? { kind: "actual", day: day.value } : undefined;
}
