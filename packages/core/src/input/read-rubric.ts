import type { Issue } from "../model/issue.js";
import type { Rubric } from "../model/rubric.js";
import { isJson } from "./is-json.js";
import { readData, type UnreadableCode } from "./read-data.js";
import { isRubric } from "./rubric-pattern.js";
import { wrongRubric } from "./wrong-rubric.js";

/** A rubric that can be scored by, or why what was given is none. */
export type ReadRubric =
  | { readonly ok: true; readonly rubric: Rubric }
  | { readonly ok: false; readonly issues: readonly Issue<UnreadableCode | "rubric-wrong-type">[] };

const kept = new WeakMap<object, unknown>();
const known = new WeakSet<Rubric>();

/**
 * Reads what a caller gives as a rubric; each frozen rubric is looked at once.
 *
 * @param given - anything; where it is no rubric, the hint says what to write instead
 * @param path - what to call it in issues
 * @returns a copy that nothing can change, or why it is no rubric
 * @example
 * import { readRubric } from "@career-benchmarks/core/input";
 *
 * const read = readRubric(Promise.resolve("gatsby-2025-school"));
 * read.ok || read.issues[0]?.hint; //=> "Give the rubric itself: await the promise first."
 */
export function readRubric(given: unknown, path = "rubric"): ReadRubric {
  const read = readData(given, path, { kept });
  if (!read.ok) return { ok: false, issues: read.issues };
  const { data } = read;
  if (isKnown(data)) return { ok: true, rubric: data };
  if (isJson(data) && isRubric(data)) {
    if (Object.isFrozen(data)) known.add(data);
    return { ok: true, rubric: data };
  }
  return { ok: false, issues: [wrong(given, path)] };
}

function isKnown(data: unknown): data is Rubric {
  return known.has(data as Rubric);
}

function wrong(given: unknown, path: string): Issue<UnreadableCode | "rubric-wrong-type"> {
  try {
    return wrongRubric(given, path);
  } catch {
    return { code: "value-unreadable", severity: "error", path };
  }
}
