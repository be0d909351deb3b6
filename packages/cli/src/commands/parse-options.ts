import type { YearGroup } from "@career-benchmarks/core";
import { parseDay, parseYearGroups } from "@career-benchmarks/evidence/cells";
import { InvalidArgumentError } from "commander";

/** Reads the value of `--assume-year-groups`. */
export function yearGroupsOption(value: string): readonly YearGroup[] {
  const parsed = parseYearGroups(value);
  if (!parsed.ok) throw new InvalidArgumentError(`Expected ${parsed.issue.expected}.`);
  if (parsed.value.stages) throw new InvalidArgumentError("Give year groups only, such as 7-13.");
  return parsed.value.yearGroups;
}

/** Reads a day, in any form that can be meant in one way only. */
export function dayOption(value: string): string {
  const parsed = parseDay(value);
  if (parsed.ok && parsed.value !== undefined && !parsed.issue) return parsed.value;
  throw new InvalidArgumentError("Expected a day such as 2025-07-31.");
}

/** Reads a benchmark's number. */
export function benchmarkOption(value: string): number {
  if (!/^[1-8]$/.test(value)) throw new InvalidArgumentError("Expected a number from 1 to 8.");
  return Number(value);
}

const delimiters: Readonly<Record<string, string>> = {
  comma: ",",
  semicolon: ";",
  tab: "\t",
  pipe: "|",
};

/** Reads a delimiter: the character, or its name. */
export function delimiterOption(value: string): string {
  const delimiter = delimiters[value.toLowerCase()] ?? value;
  if (Object.values(delimiters).includes(delimiter)) return delimiter;
  throw new InvalidArgumentError(`Expected ${Object.keys(delimiters).join(", ")}.`);
}

/** Reads the number of a row of a file. */
export function rowOption(value: string): number {
  if (!/^[1-9]\d{0,5}$/.test(value)) throw new InvalidArgumentError("Expected a row such as 3.");
  return Number(value);
}
