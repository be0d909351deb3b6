import type { ReportEntry } from "../report-entry.js";
import { describeRubricMethod } from "./describe-rubric-method.js";
import type { MethodView } from "./result-view.js";

/** Describes how results were scored, each rubric and version once. */
export function describeMethods(entries: readonly ReportEntry[]): readonly MethodView[] {
  const methods = new Map<string, MethodView>();
  for (const { rubric, result } of entries) {
    const key = JSON.stringify([result.rubric, result.engine, rubric.wording]);
    if (!methods.has(key)) methods.set(key, describeRubricMethod(rubric, result));
  }
  return [...methods.values()];
}
