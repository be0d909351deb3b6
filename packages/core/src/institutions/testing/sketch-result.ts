import fc from "fast-check";
import type { Headline, Status } from "../../model/result.js";
import type { Aggregable } from "../summary.js";

/** Makes up a result from the statuses of its benchmarks. */
export function sketchResult(
  statuses: readonly Status[],
  fields: Partial<Aggregable> = {},
): Aggregable {
  return {
    rubric: { id: "gatsby-2014-school", version: "1.0.0" },
    grade: "published",
    institution: {},
    headline: headlineOf(statuses),
    benchmarks: statuses.map((status, index) => ({ number: index + 1, status })),
    ...fields,
  };
}

function headlineOf(statuses: readonly Status[]): Headline {
  const count = (...wanted: readonly Status[]) =>
    statuses.filter((status) => wanted.includes(status)).length;
  return {
    fullyAchieved: count("fully-achieved"),
    min: count("fully-achieved"),
    max: count("fully-achieved", "undetermined"),
    of: statuses.length - count("not-applicable"),
  };
}

/** Every status. */
export const statuses: readonly Status[] = [
  "fully-achieved",
  "partially-achieved",
  "not-achieved",
  "undetermined",
  "not-applicable",
];

/** Results of any statuses, editions, institutions and dates. */
export const sketchedResults: fc.Arbitrary<Aggregable[]> = fc.array(
  fc
    .record({
      statuses: fc.array(
        fc.oneof(
          { weight: 3, arbitrary: fc.constant("fully-achieved" as const) },
          { weight: 4, arbitrary: fc.constantFrom(...statuses.slice(0, 4)) },
          { weight: 1, arbitrary: fc.constantFrom(...statuses) },
        ),
        { minLength: 8, maxLength: 8 },
      ),
      id: fc.constantFrom("gatsby-2014-school", "gatsby-2014-college", "gatsby-2025-school", "own"),
      institution: fc.constantFrom({ urn: "1" }, { urn: "2" }, { ukprn: "3", site: "A" }, {}),
      asAt: fc.constantFrom("2024-11-05", "2025", "2025-03", "2025-10"),
    })
    .map(({ statuses: made, id, ...fields }) =>
      sketchResult(made, { ...fields, rubric: { id, version: "1.0.0" } }),
    ),
  { maxLength: 12 },
);
