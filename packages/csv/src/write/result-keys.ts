import type { PercentsResult, Result } from "@career-benchmarks/core";
import { keyColumns } from "../columns/key-columns.js";
import type { Cell } from "../table/write-table.js";

/** The columns that say which result a row is about; the input's own, then the rubric's version. */
export const resultKeyColumns = [
  ...keyColumns,
  "version",
  "digest",
  "resolution",
  "grade",
] as const;

/** Gives a result's values for `resultKeyColumns`. */
export function resultKeys(result: Result | PercentsResult): readonly Cell[] {
  const { assessment, institution, cohort, profile, rubric } = result;
  const stated = profile.yearGroups.includes("X") ? profile.stages : [];
  return [
    assessment.id,
    institution.urn,
    institution.ukprn,
    institution.name,
    institution.site,
    result.asAt,
    assessment.completedOn,
    assessment.state,
    rubric.id,
    [...profile.yearGroups, ...stated, ...(profile.middleSchool ? ["middle"] : [])].join(" "),
    cohort?.size,
    cohort?.of,
    cohort?.reason,
    rubric.version,
    rubric.digest,
    result.resolution,
    result.grade,
  ];
}
