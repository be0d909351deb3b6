import { benchmark5 as collegeBenchmark5 } from "../2025-college/benchmark-5.js";
import { benchmark } from "../literal-ids.js";

// That training providers are asked for the same number of encounters as colleges is inferred.
export const benchmark5 = benchmark({
  ...collegeBenchmark5,
  criteria: collegeBenchmark5.criteria.map((criterion) => ({ ...criterion, grade: "inferred" })),
});
