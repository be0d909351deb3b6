import { quote } from "../issues/quote.js";
import type { Issue } from "../model/issue.js";
import { checkFields, isObject } from "./check-fields.js";

/** Reports an option that nobody reads, or a value that it cannot take. */
export function checkOptions(options: unknown): Issue[] {
  const issues = checkFields(options, ["onInvalid"], "options");
  if (!isObject(options)) return issues;
  const onInvalid = options["onInvalid"];
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
