import { quote } from "../issues/quote.js";
import type { Issue } from "../model/issue.js";

/** Says what was given in the place of a rubric, and what to write instead. */
export function wrongRubric(given: unknown, path: string): Issue<"rubric-wrong-type"> {
  const { received, hint } = describe(given);
  return {
    code: "rubric-wrong-type",
    severity: "error",
    path,
    expected: "a rubric",
    received,
    hint: `Give the rubric itself: ${hint}`,
  };
}

function describe(given: unknown): { readonly received: string; readonly hint: string } {
  if (typeof given === "string") {
    const hint = "import it, as from @career-benchmarks/core/rubrics/2025-school, not its id.";
    return { received: quote(given), hint };
  }
  if (given === undefined || given === null) {
    return {
      received: quote(given),
      hint: "see that the import names something that is exported.",
    };
  }
  if (Array.isArray(given)) {
    return { received: quote(given), hint: "one of them at a time." };
  }
  if (typeof given === "function") {
    return { received: "a function", hint: "what the function returns, not the function." };
  }
  if (typeof given !== "object") {
    return { received: quote(given), hint: "import it, or make one with defineRubric." };
  }
  if ("then" in given && typeof given.then === "function") {
    return { received: "a promise", hint: "await the promise first." };
  }
  const name = Object.keys(given).find((key) => looksLikeRubric(Reflect.get(given, key)));
  if (name !== undefined) {
    return { received: "a module", hint: `it is the export ${quote(name)} of the module.` };
  }
  const hint = "an object that safeDefineRubric finds nothing wrong with.";
  return { received: "another object", hint };
}

function looksLikeRubric(value: unknown): boolean {
  return typeof value === "object" && value !== null && "benchmarks" in value && "scales" in value;
}
