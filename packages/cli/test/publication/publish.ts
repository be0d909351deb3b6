import { interpret } from "@career-benchmarks/core";
import { specialistSetting } from "@career-benchmarks/core/interpretations/specialist-setting";
import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
import { gatsby2025School } from "@career-benchmarks/core/rubrics/2025-school";
import { type Policy, protectAll } from "@career-benchmarks/disclosure";
import { measure } from "@career-benchmarks/evidence";
import { writeGaps } from "../../src/measure/write-gaps.js";
import type { School } from "./make-school.js";

const rubrics = {
  2014: gatsby2014School,
  2025: gatsby2025School,
} as const;

/** Publishes the groups of a school as the command does. */
export function publish({ kind, edition, records, options }: School, policy: Partial<Policy> = {}) {
  const plain = rubrics[edition];
  const rubric = kind === "special" ? interpret(plain, [specialistSetting]) : plain;
  const measurement = measure(rubric, records, options);
  const tables = [...measurement.groups, ...measurement.benchmark3.groups];
  return {
    measurement,
    gaps: writeGaps(protectAll(tables, { ...policy, patterns: measurement.patterns })),
  };
}
