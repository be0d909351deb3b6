import { deepFreeze } from "../internal/deep-freeze.js";
import type { Benchmark, Rubric } from "../model/rubric.js";

/** Keeps the indicator ids of a benchmark as literal types. */
export const benchmark = <const Id extends string>(data: Benchmark<Id>): Benchmark<Id> => data;

/** Freezes a rubric. */
export const rubric = <Id extends string, Level extends string>(
  data: Rubric<Id, Level>,
): Rubric<Id, Level> => deepFreeze(data);
