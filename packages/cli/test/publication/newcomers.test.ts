import { describe, expect, it } from "vitest";
import { isNewcomerRead } from "./newcomers.js";

/** `FULL=1` lets 4,000 learners join, otherwise a tenth of them. */
const tried = process.env["FULL"] ? 4000 : 400;

function readOff(withPrevious: boolean): readonly number[] {
  const seeds = Array.from({ length: tried }, (_, index) => 1 + index);
  return seeds.filter((seed) => isNewcomerRead(seed, withPrevious));
}

describe("what was found of one learner who joined between two publications", () => {
  it("is read off by whoever has both", () => {
    expect(readOff(false).length).toBeGreaterThan(tried / 10);
  }, 600_000);

  it("is not, if the second was made with the first", () => {
    expect(readOff(true)).toEqual([]);
  }, 600_000);
});
