import fc from "fast-check";
import { indicatorsOf, scaleOf } from "../internal/indicators-of.js";
import { reasonCodes } from "../model/answer.js";
import type { Interpretation, Interpreted } from "../model/interpretation.js";
import type { Indicator, Rubric } from "../model/rubric.js";
import { stagesOf } from "../profile/stages-of.js";

/** Up to three interpretations of a rubric that never set the same field, in any order. */
export const interpretationsOf = (rubric: Rubric): fc.Arbitrary<readonly Interpretation[]> =>
  fc
    .uniqueArray(fc.record({ reading: readings(rubric), by: fc.constantFrom("a", "b", "c") }), {
      minLength: 1,
      maxLength: 12,
      selector: ({ reading }) => fieldOf(reading),
    })
    .chain((told) => {
      const ids = [...new Set(told.map(({ by }) => by))];
      const made = ids.map((id) =>
        interpretationOf(
          rubric,
          id,
          told.filter(({ by }) => by === id).map(({ reading }) => reading),
        ),
      );
      return fc.shuffledSubarray(made, { minLength: made.length });
    });

function interpretationOf(
  rubric: Rubric,
  id: string,
  readings: readonly Interpreted[],
): Interpretation {
  return {
    id,
    version: "1.0.0",
    title: id,
    summary: "Made up for a test.",
    rubrics: [rubric.id],
    readings,
    ...(id === "b" && {
      cohort: { statement: "Chosen.", required: true, source: ["LAW"], grade: "published" },
    }),
    sources: [{ id: "LAW", title: "Made up for a test" }],
  };
}

/** Readings with one field each. */
function readings(rubric: Rubric): fc.Arbitrary<Interpreted> {
  const criteria = rubric.benchmarks.flatMap((benchmark) => benchmark.criteria);
  const indicators = indicatorsOf(rubric);
  const of = (ids: readonly string[], fields: fc.Arbitrary<Partial<Interpreted>>) =>
    ids.length === 0
      ? []
      : [
          fc
            .record({
              target: fc.constantFrom(...ids),
              fields,
              grade: fc.constantFrom("published" as const, "unverified" as const),
            })
            .map(({ target, fields, grade }) => ({ target, ...fields, source: ["LAW"], grade })),
        ];
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  const always = (fields: Partial<Interpreted>) => fc.constant(fields);
  return fc.oneof(
    ...of(
      [...ids(criteria), ...ids(indicators)],
      fc.oneof(
        always({ note: "Mind this." }),
        always({ reword: "In other words?" }),
        always({ reword: "In milder words?", easier: true }),
      ),
    ),
    ...of(
      ids(indicators),
      fc.subarray([...reasonCodes]).map((allowed) => ({ notApplicable: { allowed } })),
    ),
    ...of(
      ids(indicators.filter((each) => scaleOf(rubric, each).kind === "coverage")),
      always({ emptyCohort: true }),
    ),
    ...of(ids(indicators.filter(hasStages)), always({ stagesForYearGroups: true })),
  );
}

function hasStages({ yearGroups }: Indicator): boolean {
  return !!yearGroups?.every((year) => stagesOf({ yearGroups: [year] }).length > 0);
}

function fieldOf(reading: Interpreted): string {
  const fields = ["note", "reword", "notApplicable", "emptyCohort", "stagesForYearGroups"] as const;
  return `${reading.target} ${fields.find((field) => reading[field] !== undefined)}`;
}
