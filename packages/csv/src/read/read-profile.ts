import type { Profile } from "@career-benchmarks/core";
import { type Parsed, parseMissing, parseYearGroups } from "@career-benchmarks/evidence/cells";
import type { CsvIssueCode } from "../issue.js";
import type { ReadOptions } from "./options.js";

/** Reads a row's year groups, or takes those to be assumed. */
export function readProfile(cell: string, options: ReadOptions): Parsed<Profile, CsvIssueCode> {
  const column = "year_groups";
  if (cell) {
    const parsed = parseYearGroups(cell);
    if (parsed.ok) return parsed;
    if (!parseMissing(cell)) return { ok: false, issue: { ...parsed.issue, place: { column } } };
  }
  const { assumeYearGroups } = options;
  if (assumeYearGroups) return { ok: true, value: { yearGroups: assumeYearGroups, assumed: true } };
  return {
    ok: false,
    issue: {
      code: "year-groups-missing",
      severity: "error",
      place: { column },
      expected: "the year groups present, such as 7-11 or 7-13",
      hint: "Fill the column in, or have them assumed for every such row: --assume-year-groups 7-13.",
    },
  };
}
