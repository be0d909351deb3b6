import type { YearGroup } from "@career-benchmarks/core";
import { parseYearGroups } from "@career-benchmarks/csv";
import { InvalidArgumentError } from "commander";

/** Reads the value of `--assume-year-groups`. */
export function yearGroupsOption(value: string): readonly YearGroup[] {
  const parsed = parseYearGroups(value);
  if (!parsed.ok) throw new InvalidArgumentError(`Expected ${parsed.issue.expected}.`);
  if (parsed.value.stages) throw new InvalidArgumentError("Give year groups only, such as 7-13.");
  return parsed.value.yearGroups;
}

/** Reads a benchmark's number. */
export function benchmarkOption(value: string): number {
  if (!/^[1-8]$/.test(value)) throw new InvalidArgumentError("Expected a number from 1 to 8.");
  return Number(value);
}
