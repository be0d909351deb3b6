import fc from "fast-check";

/** Under the faults script a failure is not made smaller: it is enough that there is one. */
const endOnFailure = process.env["FAULTS"] !== undefined;

/**
 * Makes a test that requires something to hold for every one of many made-up values.
 *
 * @param values - how to make a value up
 * @param check - throws when it does not hold for a value
 * @returns what `it` runs
 */
export function forAll<T>(values: fc.Arbitrary<T>, check: (value: T) => void): () => void {
  return () => fc.assert(fc.property(values, check), { numRuns: 300, endOnFailure });
}
