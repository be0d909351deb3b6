import { nearestName, quote, type Rubric } from "@career-benchmarks/core";
import type { Parsed } from "../cells/parse-answer.js";
import type { ReadOptions } from "./options.js";

/** Finds a row's rubric: the one that it names, else the one that the options choose. */
export function readRubric(cell: string, asAt: string, options: ReadOptions): Parsed<Rubric> {
  const { rubrics, rubric: choice } = options;
  const chosen = cell || (typeof choice === "function" ? choice(asAt) : choice);
  const ids = rubrics.map(({ id }) => id);
  const place = { column: "rubric" };
  if (!chosen) {
    return {
      ok: false,
      issue: {
        code: "rubric-missing",
        severity: "error",
        place,
        expected: `a rubric: ${ids.join(", ")}`,
        hint: "Name it in the column rubric, or choose one for every such row: --rubric ID.",
      },
    };
  }
  const found = rubrics.find(({ id }) => id === chosen.toLowerCase());
  if (found) return { ok: true, value: found };
  const nearest = nearestName(chosen, ids);
  return {
    ok: false,
    issue: {
      code: "rubric-unknown",
      severity: "error",
      place,
      expected: `one of ${ids.join(", ")}`,
      received: quote(chosen),
      ...(nearest && { hint: `Did you mean ${nearest}?` }),
    },
  };
}
