import fc from "fast-check";

/** How many values a law is tried with; set `LAW_RUNS` to try more. */
const runs = Number(process.env["LAW_RUNS"] ?? 30);

/** Makes a test that requires something to hold for every one of many made-up values. */
export function forAll<T>(values: fc.Arbitrary<T>, check: (value: T) => void): () => void {
  return () => fc.assert(fc.property(values, check), { numRuns: runs });
}
