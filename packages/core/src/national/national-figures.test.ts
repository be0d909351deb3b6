import { describe, expect, it } from "vitest";
import { aggregate } from "../institutions/aggregate.js";
import type { PercentsResult } from "../model/result.js";
import { scoreBenchmarkPercents } from "../percents/score-benchmark-percents.js";
import { gatsby2014School } from "../rubrics/2014-school/index.js";
import { academicYear, isAcademicYear } from "../time/academic-year.js";
import {
  nationalFigures,
  nationalHeadlines,
  nationalSeries,
  nationalShares,
  nationalSources,
} from "./index.js";
import { seriesOf } from "./series.js";

const profile = { yearGroups: [7, 8, 9, 10, 11, 12, 13] } as const;
const shareOf = (year: string, status: string) =>
  nationalShares.find((each) => each.period.academicYear === year && each.status === status);

/** Makes up 1000 schools that fully, partially and don't achieve each benchmark in the published shares. */
function thousandSchools(year: string): readonly PercentsResult[] {
  const fully = shareOf(year, "fully-achieved")?.percents ?? [];
  const partially = shareOf(year, "partially-achieved")?.percents ?? [];
  const perThousand = (percent: number | null | undefined) => Math.round(10 * (percent ?? 0));
  const scored = new Map<string, PercentsResult>();
  return Array.from({ length: 1000 }, (_, school) => {
    const percents = fully.map((percent, index) => {
      const [full, partial] = [perThousand(percent), perThousand(partially[index])];
      // Each benchmark begins with another school, so that headlines differ.
      const place = (school + 137 * index) % 1000;
      return [index + 1, place < full ? 100 : place < full + partial ? 75 : 0];
    });
    const result =
      scored.get(`${percents}`) ??
      scoreBenchmarkPercents(gatsby2014School, Object.fromEntries(percents), profile);
    scored.set(`${percents}`, result);
    return result;
  });
}

describe("aggregate reproduces the published mean from the published shares of", () => {
  it.each([
    ["2017/18", 2133, "2.13", 2.13, 0.005],
    ["2018/19", 3010, "3.01", 3, 0.5],
    ["2022/23", 5496, "5.49", 5.5, 0.05],
  ])("%s", (year, sum, mean, published, rounding) => {
    const results = thousandSchools(year);
    const [{ eight, benchmarks } = {}] = aggregate(results).editions;
    expect(eight).toMatchObject({ n: 1000, sum: { min: sum, max: sum }, mean: { min: mean } });
    expect(Math.abs(sum / 1000 - published)).toBeLessThanOrEqual(rounding);
    const headline = nationalHeadlines.find(({ period }) => period.label === year);
    expect(headline?.mean?.value).toBe(published);
    expect(benchmarks?.map(({ fullyAchieved }) => fullyAchieved / 10)).toEqual(
      shareOf(year, "fully-achieved")?.percents,
    );
  });

  it("counts the other statuses as published for 2017/18", () => {
    const [{ benchmarks } = {}] = aggregate(thousandSchools("2017/18")).editions;
    const shares = (status: "partiallyAchieved" | "notAchieved") =>
      benchmarks?.map((counts) => counts[status] / 10);
    expect(shares("partiallyAchieved")).toEqual([91.9, 40.6, 85.6, 43.4, 0, 26.1, 73, 17.5]);
    expect(shares("notAchieved")).toEqual(shareOf("2017/18", "not-achieved")?.percents);
  });
});

describe("published shares", () => {
  it.each([
    ["2017/18", 100, 100],
    ["2018/19", 99, 101],
  ])("of %s add up over the statuses", (year, from, to) => {
    const rows = nationalShares.filter(({ period }) => period.academicYear === year);
    expect(rows).toHaveLength(3);
    for (const index of [0, 1, 2, 3, 4, 5, 6, 7]) {
      const tenths = rows.map(({ percents }) => Math.round(10 * (percents[index] ?? 0)));
      const sum = tenths.reduce((total, part) => total + part, 0);
      expect(sum).toBeGreaterThanOrEqual(10 * from);
      expect(sum).toBeLessThanOrEqual(10 * to);
    }
  });

  it("are in the order of the facts", () => {
    const rows = nationalShares.map(({ period, status, percents }) => {
      const known = percents.filter((percent) => percent !== null);
      const tenths = known.reduce((sum, percent) => sum + Math.round(10 * percent), 0);
      return `${period.label} ${status} ${known.length} ${tenths / 10}`;
    });
    expect(rows).toEqual([
      "2016/17 fully-achieved 2 50.1",
      "2017/18 fully-achieved 8 213.3",
      "2017/18 partially-achieved 7 378.1",
      "2017/18 not-achieved 8 208.6",
      "2018/19 fully-achieved 8 301",
      "2018/19 partially-achieved 8 467",
      "2018/19 not-achieved 8 33",
      "about 2019/20 fully-achieved 8 350",
      "about 2020/21 fully-achieved 8 397",
      "2022/23 fully-achieved 8 549.6",
    ]);
  });
});

it("gives the published headlines", () => {
  const rows = nationalHeadlines.map(
    ({ period, n, coveragePercent, mean, allEightPercent, sixOrMorePercent, nonePercent }) => [
      period.label,
      ...[n, coveragePercent, mean, allEightPercent, sixOrMorePercent, nonePercent].map(
        (figure) => figure?.value,
      ),
    ],
  );
  const no = undefined;
  expect(rows).toEqual([
    ["2014/15", no, no, 1.34, 0, no, no],
    ["2016/17", 578, no, 1.87, 0.5, no, 20.6],
    ["2017/18", no, no, 2.13, no, no, 18.1],
    ["2018/19", 3826, 75, 3, no, no, 10],
    ["March 2020", no, no, 3.75, no, no, no],
    ["2021/22", no, no, 4.9, 12.8, 43.5, no],
    ["2022/23", 4534, 90.5, 5.5, 19, 56, no],
    ["2023/24", no, no, 5.83, no, no, no],
    ["2024/25", 4863, 94, 5.96, 25, no, no],
  ]);
});

describe("every national figure", () => {
  const figures = [
    ...nationalShares,
    ...nationalFigures,
    ...nationalHeadlines.flatMap(({ period, population: _population, ...values }) =>
      Object.values(values).map((figure) => ({ period, ...figure })),
    ),
  ];

  it("has a source that is listed, and every source is used", () => {
    const used = [...figures, ...nationalSeries].flatMap(({ source }) => source);
    expect(figures.every(({ source }) => source.length > 0)).toBe(true);
    expect(new Set(used)).toEqual(new Set(nationalSources.map(({ id }) => id)));
  });

  it("has a grade and a period of the 2014 series", () => {
    const count = (grade: string) => figures.filter((figure) => figure.grade === grade).length;
    expect([figures.length, count("published"), count("derived"), count("unverified")]).toEqual([
      80, 76, 3, 1,
    ]);
    for (const { period } of figures) {
      if (period.academicYear === undefined) expect(period.label).toMatch(/^20\d\d$/);
      else {
        expect(isAcademicYear(period.academicYear)).toBe(true);
        expect(seriesOf(period.academicYear)?.edition).toBe("2014");
      }
    }
  });

  it("is frozen", () => {
    for (const data of [nationalShares, nationalHeadlines, nationalFigures, nationalSources]) {
      expect(Object.isFrozen(data) && data.every(Object.isFrozen)).toBe(true);
    }
  });
});

it("puts the days around the break into the right series", () => {
  const days = ["2025-08-31", "2025-09-01"];
  const editions = days.map((day) => seriesOf(academicYear(day) ?? "")?.edition);
  expect(editions).toEqual(["2014", "2025"]);
});
