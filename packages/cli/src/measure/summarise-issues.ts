import { formatIssue, type Issue } from "@career-benchmarks/core";

/**
 * Says what is wrong, a line for each kind of thing: files about many learners repeat themselves, so
 * the first of its kind is told in full and the others are counted.
 */
export function summariseIssues(issues: readonly Issue<string>[]): readonly string[] {
  const kinds = new Map<string, Issue<string>[]>();
  for (const issue of issues) {
    const key = kindOf(issue);
    const others = kinds.get(key);
    if (others) others.push(issue);
    else kinds.set(key, [issue]);
  }
  return [...kinds.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const more = others.length > 0 ? ` (and ${others.length} more like it)` : "";
    return [`${formatIssue(first)}${more}`];
  });
}

/** Two issues are of a kind when they say the same of the same column or field, wherever it is. */
function kindOf({ code, expected, hint, path, place }: Issue<string>): string {
  const field = path?.replace(/\[\d+\]/g, "[]");
  return JSON.stringify([code, expected, hint, field, place?.file, place?.column]);
}
