import { cutText, escapeCharacters } from "./escape-text.js";

const longest = 60;

/**
 * Quotes a value for an issue: cut to 60 characters, unsafe characters escaped.
 *
 * Nothing inside an object is looked at, so that a getter or a proxy can't throw.
 *
 * @param value - anything; never a learner's value
 * @returns text that is safe to print on one line
 * @example
 * import { quote } from "@career-benchmarks/core";
 *
 * quote("half\nof them"); //=> "\"half\\nof them\""
 */
export function quote(value: unknown): string {
  if (typeof value !== "string") return escapeCharacters(cutText(describe(value), longest));
  return escapeCharacters(JSON.stringify(cutText(value, longest)));
}

function describe(value: unknown): string {
  switch (typeof value) {
    case "number":
      return Object.is(value, -0) ? "-0" : `${value}`;
    case "boolean":
      return `${value}`;
    case "bigint":
      return `${value}n`;
    case "symbol":
      return value.toString();
    case "undefined":
      return "nothing";
    case "function":
      return "a function";
    default:
      return value === null ? "null" : describeObject(value);
  }
}

function describeObject(value: unknown): string {
  try {
    return Array.isArray(value) ? `a list of ${value.length}` : "an object";
  } catch {
    return "an object that can't be read";
  }
}
