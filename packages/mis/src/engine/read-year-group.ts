import type { YearGroup } from "@career-benchmarks/core";
import { normaliseYearGroup } from "../normalise/normalise-year-group.js";
import type { Normalised } from "../normalise/normalised.js";
import { type LearnerSource, leafOf } from "./learner-source.js";

/**
 * Reads the year group from the first of several fields that holds one. A later field that says
 * something else is noted; one that holds no year group, as the name of a class, is passed over.
 */
export function readYearGroup(
  source: LearnerSource,
  names: readonly [string, ...string[]],
): Normalised<YearGroup | "nursery"> {
  const held = names.filter((name) => {
    const read = normaliseYearGroup(leafOf(source.values, name), "not-recorded");
    return read.ok;
  });
  const [name = names.find((each) => hasText(source, each)) ?? names[0], ...others] = held;
  const read = source.read("yearGroup", name, normaliseYearGroup);
  for (const other of others) {
    const also = normaliseYearGroup(leafOf(source.values, other), "not-recorded");
    if (!read.ok || !also.ok || also.value === read.value) continue;
    const hint = `${name} was taken.`;
    source.note({ code: "years-disagree", severity: "warning", hint }, other);
  }
  return read;
}

function hasText({ values }: LearnerSource, name: string): boolean {
  return (leafOf(values, name) ?? null) !== null;
}
