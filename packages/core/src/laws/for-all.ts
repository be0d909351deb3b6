import fc from "fast-check";

/** Under the faults script a failure is not made smaller: it is enough that there is one. */
const endOnFailure = process.env["FAULTS"] !== undefined;

/** How many values a law is tried with; set `LAW_RUNS` to try more. */
const runs = Number(process.env["LAW_RUNS"] ?? 50);

/**
 * Makes a test that requires something to hold for every one of many made-up values.
 *
 * @param values - how to make a value up
 * @param check - throws when it does not hold for a value
 * @param numRuns - how many values to make up
 * @returns what `it` runs
 */
export function forAll<T>(
  values: fc.Arbitrary<T>,
  check: (value: T) => void,
  numRuns = runs,
): () => void {
  return () => fc.assert(fc.property(values, check), { numRuns, endOnFailure });
}
