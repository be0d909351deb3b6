import { checkFields, isObject } from "../check/check-fields.js";
import { formatIssues } from "../issues/format-issues.js";
import type { Edition } from "../model/rubric.js";
import { questions } from "./questions.js";

const editions: readonly Edition[] = ["2014", "2025"];

/** Refuses facts that are unknown, neither true nor false, or against each other, all at once. */
export function checkFacts(facts: unknown): void {
  const known = ["edition", ...Object.keys(questions), "override"];
  const wrong = [...formatIssues(checkFields(facts, known, "facts"))];
  if (isObject(facts)) {
    if (!editions.some((edition) => edition === facts["edition"])) {
      wrong.push(`facts.edition: expected ${editions.join(" or ")}`);
    }
    for (const fact of Object.keys(questions)) {
      if (!["boolean", "undefined"].includes(typeof facts[fact])) {
        wrong.push(`facts.${fact}: expected true or false, or nothing when it is not known`);
      }
    }
    if (facts["override"] !== undefined && !isRubricId(facts["override"])) {
      wrong.push("facts.override: expected a rubric's id, such as gatsby-2025-school");
    }
    if (facts["trainingProvider"] === true && facts["registeredPost16"] === false) {
      wrong.push(
        "facts.trainingProvider: a training provider is post-16, but registeredPost16 is false",
      );
    }
  }
  if (wrong.length > 0) throw new TypeError(`No rubric can be chosen:\n- ${wrong.join("\n- ")}`);
}

function isRubricId(value: unknown): boolean {
  return typeof value === "string" && /^[a-z0-9][a-z0-9~-]*(\+[a-z0-9-]+)*$/.test(value);
}
