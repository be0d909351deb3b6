import type { Answer } from "@career-benchmarks/core";
import type { Draft } from "./draft.js";

/** Turns an answer into what would have been typed for it. */
export function draftOf(answer: Answer): Draft {
  if (typeof answer === "boolean") return { kind: "level", level: answer ? "yes" : "no" };
  if (typeof answer === "string") return { kind: "level", level: answer };
  if ("from" in answer) return { kind: "range", from: answer.from, to: answer.to };
  if ("percent" in answer) return { kind: "percent", percent: `${answer.percent}` };
  if ("notApplicable" in answer) return { kind: "not-applicable", ...answer.notApplicable };
  const { count, of, unknown, excluded, excludedText } = answer;
  return {
    kind: "share",
    count: `${count}`,
    of: `${of}`,
    ...(unknown !== undefined && { unknown: `${unknown}` }),
    ...(excluded && {
      excluded: Object.fromEntries(
        Object.entries(excluded).map(([reason, learners]) => [reason, `${learners}`]),
      ),
    }),
    ...(excludedText !== undefined && { excludedText }),
  };
}
