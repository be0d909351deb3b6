import type { Assessment, Rubric } from "@career-benchmarks/core";
import { type KeyColumn, keyColumns } from "../columns/key-columns.js";
import { writeTable } from "../table/write-table.js";
import { formatAnswer } from "./format-answer.js";
import { formatYearGroups } from "./format-year-groups.js";

/**
 * Writes assessments of one rubric as a CSV that can be scored: a row for each.
 *
 * @param rubric - the rubric whose questions become columns
 * @param assessments - answers with the institution, the date and the year groups; who judged a
 *   question not applicable has no column and is left out
 * @returns CSV text
 * @example
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 * import { scoreCsv, writeAssessments } from "@career-benchmarks/csv";
 *
 * const assessment = {
 *   institution: { urn: "900001" },
 *   asAt: "2025-07",
 *   profile: { yearGroups: [10, 11] },
 *   answers: { bm5_1_each_year: { count: 92, of: 122 } },
 * } as const;
 * const text = writeAssessments(gatsby2014School, [assessment]);
 * scoreCsv([{ text }], { rubrics: [gatsby2014School] }).results[0]?.result.headline.of; //=> 8
 */
export function writeAssessments<Id extends string>(
  rubric: Rubric<Id>,
  assessments: readonly Assessment<Id>[],
): string {
  const ids = rubric.benchmarks.flatMap(({ criteria }) =>
    criteria.flatMap(({ indicators }) => indicators.map(({ id }) => id)),
  );
  const rows = assessments.map((assessment) => {
    const keys = keysOf(rubric, assessment);
    return [
      ...keyColumns.map((column) => keys[column]),
      ...ids.map((id) => formatAnswer(assessment.answers[id])),
    ];
  });
  return writeTable([...keyColumns, ...ids], rows);
}

function keysOf(
  rubric: Rubric,
  { id, institution = {}, asAt, completedOn, state, profile, cohort }: Assessment,
): Readonly<Record<KeyColumn, string | number | undefined>> {
  return {
    assessment_id: id,
    urn: institution.urn,
    ukprn: institution.ukprn,
    name: institution.name,
    site: institution.site,
    as_at: asAt,
    completed_on: completedOn,
    state,
    rubric: rubric.id,
    year_groups: formatYearGroups(profile),
    cohort_size: cohort?.size,
    cohort_of: cohort?.of,
    cohort_reason: cohort?.reason,
  };
}
