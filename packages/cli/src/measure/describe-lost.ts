import type { Issue, Result } from "@career-benchmarks/core";
import type { MisReport } from "@career-benchmarks/mis";

/** Says in counts what of a school's system could not be read; nothing when all was. */
export function describeLost({ pages, learners }: MisReport["lost"]): string | undefined {
  const parts = [count(pages, "page"), count(learners, "learner")].filter(Boolean);
  if (parts.length === 0) return undefined;
  return `${parts.join(" and ")} of the school's system could not be read, so learners are missing from the counts.`;
}

/** Has a result say what it rests on less of than it should. */
export function withLost(result: Result, lost: MisReport["lost"]): Result {
  const hint = describeLost(lost);
  if (hint === undefined) return result;
  const code = lost.pages > 0 ? "pages-missing" : "learners-missing";
  const issue: Issue<string> = { code, severity: "warning", hint };
  return { ...result, issues: [issue, ...result.issues] };
}

function count(number: number, what: string): string {
  if (number === 0) return "";
  return number === 1 ? `1 ${what}` : `${number} ${what}s`;
}
