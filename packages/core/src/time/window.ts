import { isIsoDate } from "../check/check-date.js";
import { checkFields, isObject } from "../check/check-fields.js";
import { quote } from "../issues/quote.js";
import type { Issue } from "../model/issue.js";
import { academicYear, academicYearDays } from "./academic-year.js";

/** From which day, if any, to which day evaluations count. */
export interface EvaluationWindow {
  readonly from?: string;
  readonly to: string;
}

/** Which evaluations count for `evaluationAt`. */
export interface EvaluationOptions {
  /** From when: the academic year of the date (the default), any time before it, or an ISO day. */
  readonly window?: "academic-year" | "any-time" | { readonly from: string };
}

/** The days on which evaluations count. */
export function windowOf(
  date: string,
  window: EvaluationOptions["window"] = "academic-year",
): EvaluationWindow {
  if (window === "any-time") return { to: date };
  if (window !== "academic-year") return { from: window.from, to: date };
  const year = academicYear(date);
  return year === undefined ? { to: date } : { from: academicYearDays(year).from, to: date };
}

/** Reports an option that nobody reads, or a window that is none. */
export function checkOptions(options: unknown, date: string): readonly Issue<string>[] {
  const issues = checkFields(options, ["window"], "options");
  const window = isObject(options) ? options["window"] : undefined;
  if (window === undefined || window === "academic-year" || window === "any-time") return issues;
  if (isObject(window)) {
    issues.push(...checkFields(window, ["from"], "options.window"));
    const from = window["from"];
    if (typeof from === "string" && from.length === 10 && isOnOrBefore(from, date)) return issues;
  }
  const wrong: Issue<string> = {
    code: "value-invalid",
    severity: "error",
    path: "options.window",
    expected: "academic-year, any-time, or { from } with an ISO day on or before the date",
    received: quote(isObject(window) ? window["from"] : window),
  };
  return [...issues, wrong];
}

function isOnOrBefore(day: string, date: string): boolean {
  return isIsoDate(day) && day <= date;
}
