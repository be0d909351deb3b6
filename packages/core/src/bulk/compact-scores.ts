import type { Grade } from "../model/grade.js";
import type { Status } from "../model/result.js";
import type { Rubric } from "../model/rubric.js";

/**
 * What one assessment scored: the numbers of a `Result`, by the position of the benchmark in the
 * rubric. One object serves for any number of assessments; each scoring overwrites it.
 */
export interface CompactScores {
  readonly status: Status[];
  readonly min: Int32Array;
  readonly max: Int32Array;
  readonly available: Int32Array;
  /** In whole per cent, cut off; -1 where nothing is available. */
  readonly percent: Int32Array;
  /** In whole per cent, cut off; -1 where nothing is available. */
  readonly percentMax: Int32Array;
  readonly answered: Int32Array;
  readonly applicable: Int32Array;
  readonly total: Int32Array;
  /** As in a `Result`: `min` is the number of benchmarks that are fully achieved. */
  readonly headline: { min: number; max: number; of: number };
  grade: Grade;
}

/**
 * Makes the object that a prepared scorer writes into.
 *
 * @param rubric - the rubric that is scored with
 * @returns scores of nothing yet, to be used again for every assessment
 * @example
 * import { newScores } from "@career-benchmarks/core/bulk";
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 *
 * newScores(gatsby2014School).percent.length; //=> 8
 */
export function newScores(rubric: Rubric): CompactScores {
  const numbers = () => new Int32Array(rubric.benchmarks.length);
  return {
    status: rubric.benchmarks.map(() => "not-applicable"),
    min: numbers(),
    max: numbers(),
    available: numbers(),
    percent: numbers(),
    percentMax: numbers(),
    answered: numbers(),
    applicable: numbers(),
    total: numbers(),
    headline: { min: 0, max: 0, of: 0 },
    grade: "published",
  };
}
