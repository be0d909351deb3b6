import type { ReportEntry } from "../report-entry.js";
import { describeOverview } from "../view/describe-overview.js";
import { textOverview } from "./overview.js";

/**
 * Renders the overview of results alone as plain text, without method and sources.
 *
 * @param entries - results and their rubrics, in the order in which they are to stand
 * @returns lines that hold no control characters but the line ends
 * @throws AssessmentError when a result was made with another rubric or version than its entry's
 * @example
 * import { scoreBenchmarkPercents } from "@career-benchmarks/core";
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 * import { renderTextOverview } from "@career-benchmarks/render";
 *
 * const result = scoreBenchmarkPercents(gatsby2014School, { 1: 58 }, { yearGroups: [11] });
 * renderTextOverview([{ rubric: gatsby2014School, result }]).split("\n")[0]; //=> "Overview of results"
 */
export function renderTextOverview(entries: readonly ReportEntry[]): string {
  return `${textOverview(describeOverview(entries)).join("\n")}\n`;
}
