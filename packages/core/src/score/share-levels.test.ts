import { describe, expect, it } from "vitest";
import type { Share } from "../model/answer.js";
import { gatsby2014School } from "../rubrics/2014-school/index.js";
import { shareLevels, statedPercentPlace } from "./share-levels.js";

const { shareRule, scales } = gatsby2014School;
const coverage = scales.find(({ kind }) => kind === "coverage") ?? scales[0];
if (!coverage) throw new TypeError("no scale");

const statedLevel = (percent: number) =>
  coverage.levels[statedPercentPlace(coverage, shareRule, percent)]?.id;

const levelsOf = (share: Share) => shareLevels(coverage, shareRule, share).map(({ id }) => id);

describe("a share that is wholly known", () => {
  it.each([
    [0, 5, "none"],
    [5, 5, "all"],
    [1, 1, "all"],
    [0, 1, "none"],
    [92, 122, "most"], // 75.4 %
    [93, 122, "overwhelming-majority"], // 76.2 %
    [1, 300, "small-minority"], // 0.3 %, but not nobody
    [299, 300, "overwhelming-majority"], // 99.7 %, but not everybody
    [1, 1_000_000_000, "small-minority"],
    [999_999_999, 1_000_000_000, "overwhelming-majority"],
    [1, 4, "small-minority"], // 25 %
    [26, 101, "small-minority"], // 25.7 %
    [27, 103, "some"], // 26.2 %
    [1, 2, "some"], // 50 %
    [51, 101, "some"], // 50.5 %
    [52, 101, "most"], // 51.5 %
    [3, 4, "most"], // 75 %
    [53, 70, "most"], // 75.7 %
    [19, 25, "overwhelming-majority"], // 76 %
  ])("of %i in %i learners is %s", (count, of, level) => {
    expect(levelsOf({ count, of })).toEqual([level, level]);
  });
});

describe("the ends of every band", () => {
  it.each([
    [0, 0, "none"],
    [1, 25, "small-minority"],
    [26, 50, "some"],
    [51, 75, "most"],
    [76, 99, "overwhelming-majority"],
    [100, 100, "all"],
  ])("%i and %i of 100 learners are both %s", (from, to, level) => {
    expect([from, to].map((count) => levelsOf({ count, of: 100 })[0])).toEqual([level, level]);
    expect([from, to].map(statedLevel)).toEqual([level, level]);
  });
});

describe("a share with unknown learners", () => {
  it.each<[Share, string, string]>([
    [{ count: 0, of: 5, unknown: 5 }, "none", "all"],
    [{ count: 75, of: 100, unknown: 1 }, "most", "overwhelming-majority"],
    [{ count: 51, of: 100, unknown: 24 }, "most", "most"],
    [{ count: 4, of: 5, unknown: 1 }, "overwhelming-majority", "all"],
  ])("%j is between %s and %s", (share, low, high) => {
    expect(levelsOf(share)).toEqual([low, high]);
  });
});

describe("a stated per cent", () => {
  it.each([
    [0.2, "small-minority"],
    [25.9, "small-minority"],
    [75.99, "most"],
    [99.99, "overwhelming-majority"],
  ])("of %d is cut off to %s", (percent, level) => {
    expect(statedLevel(percent)).toBe(level);
  });
});

it("leaves excluded learners out of the cohort", () => {
  const [level] = levelsOf({ count: 4, of: 5, excluded: { medical: 1 } });
  expect(level).toBe("overwhelming-majority"); // 80 %; of 6 it would be 66 %
});

it("refuses a scale without a band for the per cent", () => {
  const gap = { ...coverage, levels: coverage.levels.filter(({ id }) => id !== "some") };
  expect(() => shareLevels(gap, shareRule, { count: 1, of: 3 })).toThrow(
    'Scale "coverage" has no level for 33 %',
  );
});
