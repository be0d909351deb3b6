import {
  type CheckedProfile,
  quote,
  type Stage,
  stages,
  type YearGroup,
  yearGroups,
} from "@career-benchmarks/core";
import { findYearGroup } from "./find-year-group.js";
import { looksLikeDate } from "./looks-like-date.js";
import type { Parsed } from "./parsed.js";

/**
 * Reads year groups such as `7-11`, `7 to 13`, `9 10 11`, `Years 7-9` or `X ks4 ks5`.
 *
 * @param cell - year groups and ranges, separated by spaces, commas or semicolons; beside them key
 *   stages, and `middle` for a middle school
 * @returns the profile, or what is wrong with the text
 * @example
 * import { parseYearGroups } from "@career-benchmarks/evidence/cells";
 *
 * parseYearGroups("X ks4, ks5");
 * //=> { ok: true, value: { yearGroups: ["X"], stages: ["ks4", "ks5"] } }
 */
export function parseYearGroups(cell: string): Parsed<CheckedProfile> {
  const years = new Set<YearGroup>();
  const stated = new Set<Stage>();
  let middleSchool = false;
  const parts = cell
    .trim()
    .replace(/\b(?:years?|yrs?)\s+/gi, "")
    .replace(/ ?(?:-|–|\bto\b) ?/gi, "-")
    .split(/[\s,;]+/);
  for (const part of parts) {
    const stage = stages.find((name) => name === part.toLowerCase());
    const isMiddle = part.toLowerCase() === "middle";
    const range = stage || isMiddle ? [] : yearRange(part);
    middleSchool ||= isMiddle;
    if (stage) stated.add(stage);
    if (!range) return { ok: false, issue: notUnderstood(cell) };
    for (const year of range) years.add(year);
  }
  const profile = {
    yearGroups: yearGroups.filter((year) => years.has(year)),
    ...(middleSchool && { middleSchool: true as const }),
    ...(stated.size > 0 && { stages: stages.filter((stage) => stated.has(stage)) }),
  };
  return { ok: true, value: profile };
}

function yearRange(text: string): readonly YearGroup[] | undefined {
  const [first, last, ...more] = text.split("-").map(yearGroup);
  if (first === undefined || more.length > 0 || (text.includes("-") && last === undefined)) {
    return undefined;
  }
  const from = yearGroups.indexOf(first);
  const to = last === undefined ? from : yearGroups.indexOf(last);
  return from <= to && (last !== "X" || first === "X") ? yearGroups.slice(from, to + 1) : undefined;
}

function yearGroup(text: string): YearGroup | undefined {
  const year = findYearGroup(text);
  return year === "nursery" ? undefined : year;
}

function notUnderstood(cell: string) {
  const date = looksLikeDate(cell);
  return {
    code: date ? ("cell-looks-like-date" as const) : ("cell-not-understood" as const),
    severity: "error" as const,
    expected:
      "year groups such as 7-11, 7-13 or 9 10 11; X with its key stages, such as X ks4 ks5; middle behind those of a middle school",
    received: quote(cell),
    ...(date && {
      hint: "A spreadsheet has turned a range such as 7-11 into a date. Write it as 7 to 11.",
    }),
  };
}
