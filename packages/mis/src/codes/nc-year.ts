import { type CodeSet, cbds } from "@career-benchmarks/evidence";

/**
 * Lists the years of the national curriculum. Special schools use `X`, so that a learner need not have
 * a year group.
 */
export const ncYearCodes: CodeSet = {
  id: "D00020",
  title: "National curriculum year",
  grade: "published",
  source: cbds,
  codes: [
    { code: "N1" },
    { code: "N2" },
    { code: "R", meaning: "Reception" },
    ...Array.from({ length: 14 }, (_, index) => ({ code: `${index + 1}` })),
    { code: "X", meaning: "Not following the years of the national curriculum" },
  ],
};
