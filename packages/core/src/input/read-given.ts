import type { Issue } from "../model/issue.js";
import type { Rubric } from "../model/rubric.js";
import { readData, type UnreadableCode } from "./read-data.js";
import { readRubric } from "./read-rubric.js";

/** What a caller gives, by its path in issues. */
interface Given {
  readonly [path: string]: unknown;
}

/** Copies of what a caller gave, or everything that cannot be read of it. */
export type ReadGiven<Id extends string, Parts extends Given> =
  | { readonly ok: true; readonly rubric: Rubric<Id>; readonly parts: Parts }
  | { readonly ok: false; readonly issues: Issue<UnreadableCode | "rubric-wrong-type">[] };

/**
 * Reads a rubric and what is given beside it, each value once.
 *
 * @param parts - by what to call them in issues; an empty name is the document itself
 */
export function readGiven<Id extends string, Parts extends Given>(
  given: Rubric<Id>,
  parts: Parts,
): ReadGiven<Id, Parts> {
  const rubric = readRubric(given);
  const read = Object.entries(parts).map(([path, part]) => [path, readData(part, path)] as const);
  const issues: Issue<UnreadableCode | "rubric-wrong-type">[] = rubric.ok ? [] : [...rubric.issues];
  const copies: Record<string, unknown> = {};
  for (const [path, part] of read) {
    if (part.ok) copies[path] = part.data;
    else issues.push(...part.issues);
  }
  if (!rubric.ok || issues.length > 0) return { ok: false, issues };
  return { ok: true, rubric: rubric.rubric as Rubric<Id>, parts: copies as Parts };
}
