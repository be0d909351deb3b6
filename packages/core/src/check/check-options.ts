import { quote } from "../issues/quote.js";
import type { Issue } from "../model/issue.js";
import type { ScoreOptions } from "../model/result.js";
import { checkFields } from "./check-fields.js";

/** Reports an option that nobody reads, or a value that it cannot take. */
export function checkOptions(options: ScoreOptions): Issue[] {
  const issues = checkFields(options, ["onInvalid"], "options");
  const { onInvalid } = options;
  if (onInvalid !== undefined && onInvalid !== "reject" && onInvalid !== "unknown") {
    issues.push({
      code: "value-invalid",
      severity: "error",
      path: "options.onInvalid",
      expected: "reject or unknown",
      received: quote(onInvalid),
    });
  }
  return issues;
}
