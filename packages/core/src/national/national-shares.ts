import { deepFreeze } from "../internal/deep-freeze.js";
import type { NationalShares } from "./national-figure.js";

const in2017 = { label: "2017/18", academicYear: "2017/18", grade: "published" } as const;
const in2018 = { label: "2018/19", academicYear: "2018/19", grade: "published" } as const;

/** Published shares of institutions in England by benchmark and status; all are of the 2014 edition. */
export const nationalShares: readonly NationalShares[] = /* @__PURE__ */ deepFreeze<
  readonly NationalShares[]
>([
  {
    period: { label: "2016/17", academicYear: "2016/17", grade: "published" },
    population: "schools",
    n: 578,
    status: "fully-achieved",
    percents: [4.2, null, null, null, null, null, null, 45.9],
    source: ["TRO"],
    grade: "published",
  },
  {
    period: in2017,
    population: "schools and colleges",
    moreThan: 3000,
    status: "fully-achieved",
    percents: [6.1, 31.8, 13.1, 25.9, 38.3, 36.6, 12.5, 49],
    source: ["JOO18"],
    grade: "published",
  },
  {
    period: in2017,
    population: "schools and colleges",
    moreThan: 3000,
    status: "partially-achieved",
    percents: [91.9, 40.6, 85.6, 43.4, null, 26.1, 73, 17.5],
    source: ["JOO18"],
    grade: "published",
    note: "Benchmark 5 had two statuses only, so that nothing could be partially achieved.",
  },
  {
    period: in2017,
    population: "schools and colleges",
    moreThan: 3000,
    status: "not-achieved",
    percents: [2, 27.6, 1.3, 30.7, 61.7, 37.3, 14.5, 33.5],
    source: ["JOO18"],
    grade: "published",
    note: "Another page gives 14.4 for benchmark 7 (HEPPSY).",
  },
  {
    period: in2018,
    population: "institutions",
    n: 3826,
    status: "fully-achieved",
    percents: [21, 45, 20, 38, 52, 47, 21, 57],
    source: ["JOO19"],
    grade: "published",
  },
  {
    period: in2018,
    population: "institutions",
    n: 3826,
    status: "partially-achieved",
    percents: [79, 51, 80, 58, 38, 49, 77, 35],
    source: ["JOO19"],
    grade: "derived",
    note: "The page mixes columns: partially and not achieved were told apart by the sum with the achieved share.",
  },
  {
    period: in2018,
    population: "institutions",
    n: 3826,
    status: "not-achieved",
    percents: [1, 4, 0, 4, 10, 4, 1, 9],
    source: ["JOO19"],
    grade: "derived",
    note: "As for partially achieved; benchmarks 5 and 8 are stated in the text.",
  },
  {
    period: {
      label: "about 2019/20",
      academicYear: "2019/20",
      grade: "inferred",
      note: "The page has no date; its sum of 3.50 lies between 2018/19 (3.01) and March 2020 (3.75).",
    },
    population: "institutions",
    status: "fully-achieved",
    percents: [27, 52, 25, 45, 58, 52, 30, 61],
    source: ["SPR"],
    grade: "published",
  },
  {
    period: {
      label: "about 2020/21",
      academicYear: "2020/21",
      grade: "unverified",
      note: "Shown as the national comparison in July 2021; the fall of benchmark 6 fits closed workplaces.",
    },
    population: "institutions",
    status: "fully-achieved",
    percents: [43, 66, 38, 60, 56, 36, 33, 65],
    source: ["SETB"],
    grade: "published",
  },
  {
    period: {
      label: "2022/23",
      academicYear: "2022/23",
      grade: "derived",
      note: "The page has no date; its sum of 5.496 is the published mean of 5.5.",
    },
    population: "institutions",
    n: 4534,
    status: "fully-achieved",
    percents: [66.2, 81.6, 54.1, 76.3, 80, 64, 52.2, 75.2],
    source: ["SET23"],
    grade: "published",
  },
]);
