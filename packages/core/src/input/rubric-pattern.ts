import type { Rubric } from "../model/rubric.js";
import { matches, type Pattern } from "./matches.js";

const texts: Pattern = { listOf: "string" };
const level: Pattern = {
  fields: { id: "string", points: "number", outcome: "string", grade: "string" },
  optional: { from: "number", to: "number" },
};
const indicator: Pattern = {
  fields: {
    id: "string",
    question: "string",
    scale: "string",
    scored: "boolean",
    source: texts,
    grade: "string",
  },
  optional: {
    yearGroups: { listOf: { anyOf: ["string", "number"] } },
    stages: texts,
    notApplicable: { fields: { allowed: texts } },
    emptyCohort: "boolean",
  },
};

const criterion: Pattern = {
  fields: {
    id: "string",
    statement: "string",
    indicators: { listOf: indicator },
    source: texts,
    grade: "string",
  },
};

/** What is read of a rubric, to check and to score answers by it. */
const rubric: Pattern = {
  fields: {
    id: "string",
    version: "string",
    benchmarks: {
      listOf: {
        fields: {
          number: "number",
          criteria: { listOf: criterion },
        },
      },
    },
    scales: {
      listOf: { fields: { id: "string", kind: "string", levels: { listOf: level, least: 1 } } },
    },
    shareRule: { fields: { atLeast: "number", grade: "string" } },
    statusRule: {
      fields: {
        fullyAchieved: { fields: { from: "number", grade: "string" } },
        notAchieved: { fields: { to: "number", grade: "string" } },
      },
    },
    sources: { listOf: { fields: { id: "string" } } },
  },
  optional: {
    digest: "string",
    interpretations: { listOf: { fields: { id: "string", version: "string" } } },
    wording: { listOf: { fields: { source: "string", ids: texts } } },
    cohort: { fields: { statement: "string", required: "boolean", grade: "string" } },
    middleSchool: { fields: { notApplicable: { listOf: "number" }, grade: "string" } },
  },
};

/** Tells whether a copy of data has all that is read of a rubric; what it means is for `defineRubric`. */
export function isRubric(data: unknown): data is Rubric {
  return matches(data, rubric) && hasItsScales(data as Rubric);
}

/** Every scale that is named is there, and every whole per cent has a level. */
function hasItsScales({ benchmarks, scales, shareRule }: Rubric): boolean {
  const ids = new Set(scales.map(({ id }) => id));
  const percents = Array.from({ length: 101 }, (_, percent) => percent);
  return (
    shareRule.atLeast <= 100 &&
    benchmarks.every(({ criteria }) =>
      criteria.every(({ indicators }) => indicators.every(({ scale }) => ids.has(scale))),
    ) &&
    scales.every(
      ({ kind, levels }) =>
        kind !== "coverage" ||
        percents.every((percent) =>
          levels.some(({ from = 101, to = -1 }) => from <= percent && percent <= to),
        ),
    )
  );
}
