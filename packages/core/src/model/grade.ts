/**
 * Says how well a statement, number or threshold is founded, best first.
 *
 * - `published`: stated on a public page
 * - `derived`: arithmetic on published figures
 * - `inferred`: fits the published data, but is not stated
 * - `unverified`: recalled or assumed; not yet confirmed against a primary document
 */
export type Grade = "published" | "derived" | "inferred" | "unverified";

/** Every grade, best first. */
const gradesBestFirst: readonly Grade[] = ["published", "derived", "inferred", "unverified"];

/** Gives the place of the weakest of some grades in that list; the first for none at all. */
export function weakestRank(grades: readonly Grade[]): number {
  return Math.max(0, ...grades.map((grade) => gradesBestFirst.indexOf(grade)));
}

/** Gives the grade at a place of the list. */
export function gradeAt(rank: number): Grade {
  return gradesBestFirst[rank] ?? "published";
}

/**
 * Picks the weakest of some grades: a conclusion is only as good as the poorest fact it rests on.
 *
 * @param grades - any number of grades; none at all gives `published`
 * @returns the grade furthest down the list of {@link Grade}
 * @example
 * import { weakestGrade } from "@career-benchmarks/core";
 *
 * weakestGrade(["published", "inferred", "derived"]); //=> "inferred"
 */
export function weakestGrade(grades: readonly Grade[]): Grade {
  return gradeAt(weakestRank(grades));
}
