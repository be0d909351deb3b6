import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { forAll } from "../laws/for-all.js";
import { aggregate } from "./aggregate.js";
import type { Aggregable, EditionSummary, HeadlineSummary } from "./summary.js";
import { sketchedResults } from "./testing/sketch-result.js";

const label = ({ institution }: Aggregable) => institution.urn;
const options = { by: label, expected: [{ urn: "1" }, { ukprn: "3" }, { urn: "4" }] };

describe("aggregate", () => {
  it(
    "does not depend on the order",
    forAll(
      sketchedResults.chain((results) =>
        fc
          .shuffledSubarray(results, { minLength: results.length })
          .map((shuffled) => ({ results, shuffled })),
      ),
      ({ results, shuffled }) => {
        const [one, other] = [results, shuffled].map((each) => aggregate(each, options));
        expect(JSON.stringify(other)).toBe(JSON.stringify(one));
      },
    ),
  );

  it(
    "gives groups that add up to the whole",
    forAll(sketchedResults, (results) => {
      const { n, editions, groups = [] } = aggregate(results, options);
      expect(n).toBe(results.length);
      expect(total(groups.map((group) => group.n))).toBe(n);
      for (const whole of editions) {
        const key = poolOf(whole);
        const parts = groups
          .flatMap((group) => group.editions)
          .filter((part) => poolOf(part) === key);
        for (const [index, number] of numbersOf(whole).entries()) {
          expect(total(parts.map((part) => numbersOf(part)[index] ?? 0))).toBe(number);
        }
      }
    }),
  );

  it(
    "counts every result once in every way it counts",
    forAll(sketchedResults, (results) => {
      const { editions } = aggregate(results);
      expect(total(editions.map(({ n }) => n))).toBe(results.length);
      for (const { n, rubrics, benchmarks, eight, fewer } of editions) {
        expect(total(rubrics.map((rubric) => rubric.n))).toBe(n);
        expect(total([eight, ...fewer].map((headlines) => headlines.n))).toBe(n);
        for (const { number: _number, n: scored, ...counts } of benchmarks) {
          expect(scored).toBe(n);
          expect(total(Object.values(counts))).toBe(n);
        }
        for (const headlines of [eight, ...fewer]) expectBoundsOf(headlines);
      }
    }),
  );

  it(
    "does not change a group when a result is added to another",
    forAll(
      sketchedResults.filter((results) => results.length > 0),
      ([added, ...others]) => {
        const group = added && (label(added) ?? null);
        const rest = (results: readonly Aggregable[]) =>
          aggregate(results, options).groups?.filter((each) => each.label !== group);
        expect(rest(added ? [added, ...others] : others)).toEqual(rest(others));
      },
    ),
  );
});

function expectBoundsOf({ n, of, sum, distribution, all }: HeadlineSummary) {
  for (const bound of ["min", "max"] as const) {
    const counts = distribution[bound];
    expect(counts).toHaveLength(of + 1);
    expect(total(counts)).toBe(n);
    expect(total(counts.map((count, achieved) => count * achieved))).toBe(sum[bound]);
    expect(counts[of]).toBe(all[bound]);
  }
  expect(sum.min).toBeLessThanOrEqual(sum.max);
  expect(all.min).toBeLessThanOrEqual(all.max);
}

/** Which pool of results a summary is of. */
function poolOf({ edition, rubrics }: EditionSummary): string {
  return edition ?? rubrics.map(({ id }) => id).join();
}

/** The numbers of a summary that have to add up. */
function numbersOf({ n, benchmarks, eight }: EditionSummary): readonly number[] {
  return [
    n,
    eight.n,
    eight.sum.min,
    eight.sum.max,
    eight.all.min,
    eight.all.max,
    ...eight.distribution.min,
    ...eight.distribution.max,
    ...benchmarks.flatMap((counts) => [
      counts.fullyAchieved,
      counts.partiallyAchieved,
      counts.notAchieved,
      counts.undetermined,
      counts.notApplicable,
    ]),
  ];
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
