import { checkFields } from "../check/check-fields.js";
import { nearestName } from "../issues/nearest-name.js";
import type { Rubric, Scale, Source } from "../model/rubric.js";
import { defineRubric } from "./define-rubric.js";

/** What a rubric with other scales says of itself. */
export interface ScaledDetails {
  /** An id of its own. */
  readonly id: string;
  /** Semantic version of the new rubric. */
  readonly version: string;
  /** A title of its own; absent keeps the rubric's. */
  readonly title?: string;
  /** Sources of the new levels, besides those that the rubric names. */
  readonly sources?: readonly Source[];
}

/**
 * Exchanges scales of a rubric by id, as for asking what another reading of the points would give.
 *
 * The questions stay the same. The new rubric has an id of its own and no digest; make one with
 * `digestOf` of `@career-benchmarks/core/digest`.
 *
 * @param rubric - the rubric to start from
 * @param scales - the scales to put in place of those with the same ids
 * @param details - the new rubric's id and version, its title and its further sources
 * @returns a new rubric, checked as by {@link defineRubric}
 * @throws TypeError when a scale's id is not in the rubric or is given twice, the id is the rubric's
 *   own, or a detail is not one of those named
 * @throws {@link RubricError} when the new rubric is wrong in itself
 * @example
 * import { scoreAssessment, withScales } from "@career-benchmarks/core";
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 *
 * const [, coverage] = gatsby2014School.scales;
 * const allOrNothing = coverage && {
 *   ...coverage,
 *   levels: coverage.levels.map((level) => ({ ...level, points: level.id === "all" ? 4 : 0 })),
 * };
 * const strict = withScales(gatsby2014School, allOrNothing ? [allOrNothing] : [], {
 *   id: "our-strict-2014-school",
 *   version: "1.0.0",
 * });
 * const result = scoreAssessment(strict, {
 *   profile: { yearGroups: [11] },
 *   answers: { bm6_1_by_16: { count: 121, of: 122 } },
 * });
 * result.benchmarks[5]?.percent; //=> 0
 */
export function withScales<Id extends string, Level extends string, Other extends string>(
  rubric: Rubric<Id, Level>,
  scales: readonly Scale<Other>[],
  details: ScaledDetails,
): Rubric<Id, Level | Other> {
  const [unknown] = checkFields(details, ["id", "version", "title", "sources"], "details");
  if (unknown) throw new TypeError(`withScales cannot read ${unknown.path}`);
  const { id, version, title = rubric.title, sources = [] } = details;
  const ids = rubric.scales.map((scale) => scale.id);
  for (const [index, scale] of scales.entries()) {
    if (!ids.includes(scale.id)) {
      const nearest = nearestName(scale.id, ids);
      const hint = nearest ? ` Did you mean ${nearest}?` : "";
      throw new TypeError(`${rubric.id} has no scale "${scale.id}".${hint}`);
    }
    if (scales.findIndex((other) => other.id === scale.id) !== index) {
      throw new TypeError(`The scale "${scale.id}" is given twice`);
    }
  }
  if (id === rubric.id)
    throw new TypeError(`A rubric with other scales is not ${id}: name it anew`);
  const { digest: _digest, resolvedDigest: _resolved, ...rest } = rubric;
  return defineRubric<Id, Level | Other>({
    ...rest,
    id,
    version,
    title,
    scales: rubric.scales.map((scale) => scales.find((other) => other.id === scale.id) ?? scale),
    sources: [...rubric.sources, ...sources],
  });
}
