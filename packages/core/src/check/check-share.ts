import { quote } from "../issues/quote.js";
import { exclusionReasons } from "../model/answer.js";
import type { Issue } from "../model/issue.js";
import type { Indicator } from "../model/rubric.js";
import { isCount, notACount } from "./check-details.js";
import { checkFields, isObject, unknownNames } from "./check-fields.js";

const shareFields = ["count", "of", "unknown", "excluded", "excludedText"];

/** Reports whatever is wrong with a share of learners. */
export function checkShare(
  indicator: Indicator,
  share: Record<string, unknown>,
  path: string,
): Issue[] {
  const { count, of, unknown = 0, excluded = {}, excludedText } = share;
  const issues = checkFields(share, shareFields, path);
  if (!isCount(count)) issues.push(notACount(count, `${path}.count`));
  if (!isCount(of)) issues.push(notACount(of, `${path}.of`));
  if (!isCount(unknown)) issues.push(notACount(unknown, `${path}.unknown`));
  if (share["excluded"] !== undefined || excludedText !== undefined) {
    issues.push(...checkExcluded(excluded, excludedText, path));
  }
  if (!isCount(count) || !isCount(of) || !isCount(unknown)) return issues;
  if (count + unknown > of) {
    issues.push({
      code: "share-exceeds-cohort",
      severity: "error",
      path,
      expected: `at most ${of} learners, those reached and those unknown together`,
      received: quote(count + unknown),
    });
  } else if (of === 0 && !indicator.emptyCohort) {
    issues.push({
      code: "empty-cohort",
      severity: "error",
      path,
      expected: "a cohort of at least one learner",
      received: quote(0),
      hint: "This question is about every learner, so a cohort of nobody cannot be its answer.",
    });
  }
  return issues;
}

function checkExcluded(excluded: unknown, text: unknown, path: string): Issue[] {
  const inner = `${path}.excluded`;
  if (!isObject(excluded)) return checkFields(excluded, [], inner);
  const issues = unknownNames("unknown-reason", inner, Object.keys(excluded), exclusionReasons);
  for (const reason of exclusionReasons) {
    const learners = excluded[reason];
    if (Object.hasOwn(excluded, reason) && !isCount(learners)) {
      issues.push(notACount(learners, `${inner}.${reason}`));
    }
  }
  if (text !== undefined && typeof text !== "string") {
    issues.push({
      code: "value-invalid",
      severity: "error",
      path: `${path}.excludedText`,
      expected: "text",
      received: quote(text),
    });
  }
  if (excluded["other"] && !(typeof text === "string" && text.trim())) {
    issues.push({
      code: "exclusion-text-missing",
      severity: "error",
      path: `${path}.excludedText`,
      expected: "a few words that say why learners were left out, for the reason other",
    });
  }
  return issues;
}
