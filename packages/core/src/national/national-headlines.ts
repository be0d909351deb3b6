import { deepFreeze } from "../internal/deep-freeze.js";
import type { Figure, NationalHeadline } from "./national-figure.js";

const published = (value: number, source: string, given?: string): Figure => ({
  value,
  ...(given !== undefined && { given }),
  source: [source],
  grade: "published",
});

const year = (academicYear: string) =>
  ({ label: academicYear, academicYear, grade: "published" }) as const;

/** Published headlines of institutions in England by period; all are of the 2014 edition. */
export const nationalHeadlines: readonly NationalHeadline[] = /* @__PURE__ */ deepFreeze<
  readonly NationalHeadline[]
>([
  {
    period: { ...year("2014/15"), note: "Also given as 2014." },
    population: "schools",
    mean: published(1.34, "SOTN"),
    allEightPercent: {
      value: 0,
      given: "the best school achieved five",
      source: ["SOTN"],
      grade: "derived",
    },
  },
  {
    period: year("2016/17"),
    population: "schools",
    n: published(578, "TRO"),
    mean: published(1.87, "TRO"),
    allEightPercent: published(0.5, "TRO"),
    nonePercent: published(20.6, "TRO"),
  },
  {
    period: year("2017/18"),
    population: "schools and colleges",
    mean: published(2.13, "YE"),
    nonePercent: published(18.1, "YE"),
  },
  {
    period: year("2018/19"),
    population: "institutions",
    n: published(3826, "SOTN19"),
    coveragePercent: published(75, "SOTN19", "three quarters"),
    mean: published(3, "SOTN19"),
    nonePercent: published(10, "SOTN19"),
  },
  {
    period: { label: "March 2020", academicYear: "2019/20", grade: "published" },
    population: "institutions",
    mean: published(3.75, "SV"),
  },
  {
    period: year("2021/22"),
    population: "institutions",
    mean: { value: 4.9, source: ["SW"], grade: "unverified" },
    allEightPercent: published(12.8, "SW"),
    sixOrMorePercent: published(43.5, "SW"),
  },
  {
    period: year("2022/23"),
    population: "institutions",
    n: { value: 4534, source: ["SW", "IB23"], grade: "published" },
    coveragePercent: { value: 90.5, source: ["SW", "IB23"], grade: "published" },
    mean: { value: 5.5, source: ["SW", "IB23"], grade: "published" },
    allEightPercent: {
      value: 19,
      given: "just over 19 %",
      source: ["SW", "IB23"],
      grade: "published",
    },
    sixOrMorePercent: {
      value: 56,
      given: "over 56 %",
      source: ["SW", "IB23"],
      grade: "published",
    },
  },
  {
    period: year("2023/24"),
    population: "institutions",
    mean: published(5.83, "CDI"),
  },
  {
    period: year("2024/25"),
    population: "institutions",
    n: { value: 4863, source: ["CDI", "IB25"], grade: "published" },
    coveragePercent: { value: 94, source: ["CDI", "IB25"], grade: "published" },
    mean: { value: 5.96, source: ["CDI", "IB25"], grade: "published" },
    allEightPercent: {
      value: 25,
      given: "a quarter",
      source: ["CDI", "IB25"],
      grade: "published",
    },
  },
]);
