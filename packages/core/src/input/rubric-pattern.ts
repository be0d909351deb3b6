import type { Rubric } from "../model/rubric.js";
import { matches, type Pattern } from "./matches.js";

const level: Pattern = {
  id: "string",
  points: "number",
  outcome: "string",
  "from?": "number",
  "to?": "number",
};
const indicator: Pattern = {
  id: "string",
  scale: "string",
  scored: "boolean",
  "stages?": ["string"],
  "notApplicable?": { allowed: ["string"] },
};

/** What is read of a rubric, to check and to score answers by it. */
const rubric: Pattern = {
  id: "string",
  version: "string",
  benchmarks: [{ number: "number", criteria: [{ id: "string", indicators: [indicator] }] }],
  scales: [{ id: "string", levels: [level] }],
  shareRule: { atLeast: "number" },
  statusRule: { fullyAchieved: { from: "number" }, notAchieved: { to: "number" } },
  "middleSchool?": { notApplicable: ["number"] },
};

/** Tells whether a copy of data has all that is read of a rubric; what it means is for `defineRubric`. */
export function isRubric(data: unknown): data is Rubric {
  return matches(data, rubric) && isComplete(data as Rubric);
}

/** Every scale that is named is there, and every whole per cent has a level. */
function isComplete({ benchmarks, scales, shareRule }: Rubric): boolean {
  const ids = new Set(scales.map(({ id }) => id));
  const indicators = benchmarks.flatMap(({ criteria }) => criteria.flatMap((c) => c.indicators));
  const percents = Array.from({ length: 101 }, (_, percent) => percent);
  return (
    shareRule.atLeast <= 100 &&
    indicators.every(
      ({ scale, yearGroups }) => ids.has(scale) && Array.isArray(yearGroups ?? []),
    ) &&
    scales.every(
      ({ kind, levels }) =>
        levels.length > 0 &&
        (kind !== "coverage" ||
          percents.every((percent) =>
            levels.some(({ from = 101, to = -1 }) => from <= percent && percent <= to),
          )),
    )
  );
}
