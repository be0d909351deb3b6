import { aloneChartRules, chartRules } from "./chart-rules.js";
import { colourRules } from "./colour-rules.js";
import { contentRules } from "./content-rules.js";
import { pageRules } from "./page-rules.js";
import { scope } from "./scope.js";

/** The class that every rule is limited to. */
export const rootClass = "career-benchmarks";

/**
 * Holds the style sheet of a fragment, for a host that serves it itself and asks `renderHtmlFragment`
 * to leave it out. It reaches nothing outside elements of the class `career-benchmarks`, and its
 * colours are custom properties (`--cb-strong` and others) that a host can set on that class.
 *
 * @example
 * import { fragmentStyles } from "@career-benchmarks/render";
 *
 * const selectors = fragmentStyles.split("\n").filter((line) => /^[^@}]/.test(line));
 * selectors.every((line) => line.includes(".career-benchmarks")); //=> true
 */
export const fragmentStyles: string = /* @__PURE__ */ scope(
  rootClass,
  `${colourRules.trim()}\n${chartRules.trim()}\n${aloneChartRules.trim()}\n${contentRules.trim()}`,
);

/** The style sheet of a page. */
export const pageStyles: string = /* @__PURE__ */ [
  fragmentStyles,
  /* @__PURE__ */ scope(rootClass, pageRules),
].join("\n");

/** The style sheet of a picture that stands alone. */
export const chartStyles: string = /* @__PURE__ */ scope(
  rootClass,
  `${colourRules.trim()}\n${chartRules.trim()}\n${aloneChartRules.trim()}`,
);
