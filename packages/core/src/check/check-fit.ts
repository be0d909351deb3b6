import { quote } from "../issues/quote.js";
import type { Issue } from "../model/issue.js";
import type { Rubric } from "../model/rubric.js";
import { isObject } from "./check-fields.js";

/** Reports what an assessment leaves out that its rubric needs, and says that its rubric can't use. */
export function checkFit(
  rubric: Rubric,
  { cohort, profile }: { readonly cohort?: unknown; readonly profile?: unknown },
): Issue[] {
  const issues: Issue[] = [];
  if (rubric.cohort?.required && cohort === undefined) {
    issues.push({
      code: "cohort-missing",
      severity: "warning",
      path: "cohort",
      expected: "the learners that the result speaks of: how many, of how many, and why they",
      hint: rubric.cohort.statement,
    });
  }
  if (isObject(profile) && profile["middleSchool"] === true && !rubric.middleSchool) {
    issues.push({
      code: "value-invalid",
      severity: "error",
      path: "profile.middleSchool",
      expected: `nothing: ${rubric.id} has no rule for middle schools`,
      received: quote(true),
    });
  }
  return issues;
}
