/** The parts of a rubric's id: the rubric itself, and what it is read through. */
export interface RubricIdParts {
  readonly rubric: string;
  /** Each once, in order of id. */
  readonly interpretations: readonly string[];
}

/**
 * Splits a rubric's id into the rubric and the interpretations that it is read through.
 *
 * Nothing is looked up: an id that nobody knows, or an empty one, is the caller's to report.
 *
 * @param id - such as `gatsby-2025-school+specialist-setting`
 * @returns the rubric's own id, and the interpretations in order, each once
 * @example
 * import { parseRubricId } from "@career-benchmarks/core";
 *
 * parseRubricId("gatsby-2025-school+specialist-setting");
 * //=> { rubric: "gatsby-2025-school", interpretations: ["specialist-setting"] }
 */
export function parseRubricId(id: string): RubricIdParts {
  const [rubric = "", ...interpretations] = id.split("+").map((part) => part.trim());
  return { rubric, interpretations: inOrder(interpretations) };
}

/**
 * Joins a rubric's id with those of the interpretations that it is read through.
 *
 * @param parts - the rubric's own id, and interpretations in any order
 * @returns the id of the interpreted rubric; the rubric's own where nothing interprets it
 * @example
 * import { formatRubricId } from "@career-benchmarks/core";
 *
 * formatRubricId({ rubric: "gatsby-2025-school", interpretations: ["specialist-setting"] });
 * //=> "gatsby-2025-school+specialist-setting"
 */
export function formatRubricId({ rubric, interpretations }: RubricIdParts): string {
  return [rubric, ...inOrder(interpretations)].join("+");
}

function inOrder(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].sort();
}
