import { quote } from "../issues/quote.js";
import type { Issue } from "../model/issue.js";

/** Says what was given in the place of a rubric, and what to write instead. */
export function wrongRubric(given: unknown, path: string): Issue<"rubric-wrong-type"> {
  const [instead, received = quote(given)] = describe(given);
  return {
    code: "rubric-wrong-type",
    severity: "error",
    path,
    expected: "a rubric",
    received,
    hint: `Give the rubric itself: ${instead}.`,
  };
}

/** What to write instead, and what to call what was given. */
function describe(given: unknown): readonly [instead: string, received?: string] {
  if (typeof given === "string") {
    return ["import it, as from @career-benchmarks/core/rubrics/2025-school, not its id"];
  }
  if (given === undefined || given === null) {
    return ["see that the import names something"];
  }
  if (Array.isArray(given)) return ["one of them at a time"];
  if (typeof given === "function") return ["what the function returns", "a function"];
  if (typeof given === "object") {
    if (typeof Reflect.get(given, "then") === "function") {
      return ["await the promise first", "a promise"];
    }
    const name = Object.keys(given).find((key) => looksLikeRubric(Reflect.get(given, key)));
    if (name !== undefined) return [`it is the export ${quote(name)} of the module`, "a module"];
  }
  return ["what defineRubric or safeDefineRubric gives"];
}

function looksLikeRubric(value: unknown): boolean {
  return typeof value === "object" && value !== null && "benchmarks" in value;
}
