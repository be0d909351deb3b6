import type { IsoDay } from "@career-benchmarks/evidence";
import { type Normalised, notUnderstood } from "./normalised.js";

/** Something that held from one day to another, both included. */
export interface Period {
  readonly from: Normalised<IsoDay>;
  /** An end that is not there means that there is none yet. */
  readonly to: Normalised<IsoDay>;
}

/** A value that held for a period. */
export interface ValueInPeriod<Value> extends Period {
  readonly value: Normalised<Value>;
}

/** Tells whether something held on a day; undefined when its days do not tell. */
export function heldOn({ from, to }: Period, day: IsoDay): boolean | undefined {
  if ((from.ok && from.value > day) || (to.ok && to.value < day)) return false;
  return from.ok && !isHidden(to) ? true : undefined;
}

/**
 * Finds the value that held on a day: of several the one that began last.
 *
 * @returns undefined when none held; a reason when the days, or two values that began together, leave
 *   it open
 */
export function inForce<Value>(
  values: readonly ValueInPeriod<Value>[],
  day: IsoDay,
): Normalised<Value> | undefined {
  const possible = values.filter((each) => heldOn(each, day) !== false);
  const [first] = possible;
  if (!first) return undefined;
  const open = possible.find((each) => heldOn(each, day) === undefined);
  if (open) return openReason(open);
  const start = possible.map(startOf).sort().at(-1);
  const [last, ...others] = possible.filter((each) => startOf(each) === start);
  const agreed = others.every((each) => JSON.stringify(each.value) === JSON.stringify(last?.value));
  return agreed && last ? last.value : notUnderstood;
}

/** A day that was taken out or can't be read may lie anywhere; one that is not there has not come. */
function isHidden(end: Normalised<IsoDay>): boolean {
  return !end.ok && (end.reason === "redacted" || end.reason === "not-understood");
}

function openReason({ from, to }: Period): Normalised<never> {
  if (!from.ok) return from;
  return to.ok ? notUnderstood : to;
}

function startOf({ from }: Period): IsoDay {
  return from.ok ? from.value : "";
}
