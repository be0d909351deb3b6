import { describe, expect, it } from "vitest";
import { sketchResult } from "../institutions/testing/sketch-result.js";
import type { Status } from "../model/result.js";
import { compareWithNational, NationalComparisonError } from "./index.js";

const statuses: readonly Status[] = [
  "fully-achieved",
  "partially-achieved",
  "not-achieved",
  "undetermined",
  "fully-achieved",
  "fully-achieved",
  "fully-achieved",
  "fully-achieved",
];
const result = sketchResult(statuses);
const edition2025 = sketchResult(statuses, {
  rubric: { id: "gatsby-2025-school+specialist-setting", version: "1.0.0" },
});

describe("compareWithNational", () => {
  it("puts statuses and headline beside the national ones", () => {
    const comparison = compareWithNational(result, "2022/23");
    expect(comparison).toMatchObject({
      academicYear: "2022/23",
      series: "2014",
      grade: "derived",
      shares: { n: 4534, source: ["SET23"], period: { grade: "derived" } },
      headline: { min: 5, max: 6, of: 8 },
      mean: { value: 5.5, n: 4534, source: ["SW", "IB23"] },
    });
    expect(comparison.benchmarks.map(({ status }) => status)).toEqual(statuses);
    expect(comparison.benchmarks.map((each) => each.fullyAchievedPercent)).toEqual([
      66.2, 81.6, 54.1, 76.3, 80, 64, 52.2, 75.2,
    ]);
  });

  it.each<[string, string, number | undefined, number | null, number | null]>([
    ["2014/15", "published", 1.34, null, null],
    ["2016/17", "published", 1.87, 4.2, null],
    ["2017/18", "published", 2.13, 6.1, 31.8],
    ["2018/19", "published", 3, 21, 45],
    ["2019/20", "inferred", 3.75, 27, 52],
    ["2020/21", "unverified", undefined, 43, 66],
    ["2021/22", "unverified", 4.9, null, null],
    ["2023/24", "published", 5.83, null, null],
    ["2024/25", "published", 5.96, null, null],
  ])("%s is %s, with a mean of %s", (year, grade, mean, first, second) => {
    const comparison = compareWithNational(result, year);
    expect(comparison.grade).toBe(grade);
    expect(comparison.mean?.value).toBe(mean);
    const shares = comparison.benchmarks.map((each) => each.fullyAchievedPercent);
    expect(shares.slice(0, 2)).toEqual([first, second]);
    expect(comparison.shares === undefined).toBe(first === null);
  });

  it("is no better founded than the result", () => {
    const weak = { ...result, grade: "unverified" } as const;
    expect(compareWithNational(weak, "2018/19").grade).toBe("unverified");
  });

  it("gives no mean of eight beside a headline of fewer", () => {
    const middle = sketchResult(statuses.with(7, "not-applicable"));
    const { mean, headline, benchmarks } = compareWithNational(middle, "2018/19");
    expect(mean).toBeUndefined();
    expect(headline.of).toBe(7);
    expect(benchmarks[7]).toEqual({
      number: 8,
      status: "not-applicable",
      fullyAchievedPercent: 57,
    });
  });

  it.each([
    [edition2025, "2024/25", "series-break"],
    [result, "2025/26", "series-break"],
    [edition2025, "2025/26", "no-figure"],
    [edition2025, "2031/32", "no-figure"],
    [result, "2015/16", "no-figure"],
    [result, "2010/11", "no-figure"],
    [sketchResult(statuses, { rubric: { id: "own", version: "1" } }), "2018/19", "edition-unknown"],
    [result, "2018", "academic-year-invalid"],
    [result, "March 2020", "academic-year-invalid"],
  ])("refuses %#: %s", (given, year, code) => {
    try {
      compareWithNational(given, year);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(NationalComparisonError);
      expect((error as NationalComparisonError).code).toBe(code);
    }
  });
});
