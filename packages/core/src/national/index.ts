export {
  type Comparable,
  compareWithNational,
  type NationalComparison,
  type NationalMean,
} from "./compare-with-national.js";
export {
  type NationalComparisonCode,
  NationalComparisonError,
} from "./national-comparison-error.js";
export type {
  Figure,
  NationalFigure,
  NationalHeadline,
  NationalShares,
  Period,
} from "./national-figure.js";
export { nationalFigures } from "./national-figures.js";
export { nationalHeadlines } from "./national-headlines.js";
export { nationalShares } from "./national-shares.js";
export { nationalSeries, type Series } from "./series.js";
export { nationalSources } from "./sources.js";
