import { deepFreeze } from "../internal/deep-freeze.js";
import type { Benchmark, Rubric } from "../model/rubric.js";

/** Keeps the indicator ids of a benchmark as literal types. */
export const benchmark = <const Id extends string>(data: Benchmark<Id>): Benchmark<Id> => data;

/** Keeps the indicator ids of a rubric as literal types and freezes it. */
export const rubric = <const Id extends string>(data: Rubric<Id>): Rubric<Id> => deepFreeze(data);
