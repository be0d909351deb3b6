import type { SymbolEntry, SymbolMeaning, SymbolSet, SymbolSetId } from "./symbol-set.js";

const words: Readonly<Record<SymbolMeaning, string>> = {
  "true-zero": "nobody at all",
  low: "more than nobody, but would read 0",
  suppressed: "withheld to protect learners",
  "not-applicable": "not applicable",
  unavailable: "not available",
  "low-reliability": "not reliable enough",
};

const as = (symbol: string, meaning: SymbolMeaning, said = words[meaning]): SymbolEntry => ({
  symbol,
  meaning,
  words: said,
});

/**
 * Holds the symbols of each era; a reader of an old table names its set and never guesses.
 *
 * @example
 * import { symbolSets } from "@career-benchmarks/disclosure";
 *
 * const meaningOfX = (id: keyof typeof symbolSets) =>
 *   symbolSets[id].symbols.find(({ symbol }) => symbol === "x")?.meaning;
 * meaningOfX("dfe-current"); //=> "unavailable"
 * meaningOfX("dfe-older"); //=> "suppressed"
 */
export const symbolSets: { readonly [id in SymbolSetId]: SymbolSet } = {
  "dfe-current": {
    id: "dfe-current",
    title: "Department for Education, current",
    releases: [],
    symbols: [
      as("0", "true-zero"),
      as("low", "low"),
      as("k", "low", "more than nobody, but would read 0 (sensitive figures such as deaths)"),
      as("c", "suppressed"),
      as("z", "not-applicable"),
      as("x", "unavailable"),
      as("u", "low-reliability"),
    ],
    grade: "published",
    source: { title: "DfE Analysts' Guide, symbols" },
  },
  "dfe-destinations-2021-22": {
    id: "dfe-destinations-2021-22",
    title: "Destination measures, 2021/22",
    releases: ["2021/22"],
    symbols: [
      as("0", "true-zero"),
      as("c", "suppressed"),
      as("z", "not-applicable"),
      as("x", "unavailable"),
      as("low", "low"),
    ],
    grade: "published",
    source: {
      title: "16-18 destination measures, data guidance",
      url: "https://explore-education-statistics.service.gov.uk/find-statistics/16-18-destination-measures/data-guidance",
    },
  },
  "dfe-destinations-2018-20": {
    id: "dfe-destinations-2018-20",
    title: "Destination measures, 2018/19 and 2019/20",
    releases: ["2018/19", "2019/20"],
    symbols: [
      as("0", "true-zero"),
      as("c", "suppressed"),
      as("z", "not-applicable"),
      as("~", "low", "more than 0 per cent and below 0.5"),
    ],
    grade: "published",
    source: {
      title: "16-18 destination measures, 2018/19",
      url: "https://explore-education-statistics.service.gov.uk/find-statistics/16-18-destination-measures/2018-19/explore",
    },
  },
  "dfe-performance-tables-2014": {
    id: "dfe-performance-tables-2014",
    title: "School performance tables, 2014",
    releases: ["2014"],
    symbols: [as("SUPP", "suppressed")],
    grade: "published",
    source: {
      title: "School and pupil characteristics, January 2014",
      url: "https://studylib.net/doc/7168118/school-and-pupil-characteristics",
    },
  },
  "dfe-dashboard": {
    id: "dfe-dashboard",
    title: "A DfE dashboard",
    releases: [],
    symbols: [
      as("!", "suppressed"),
      as("*", "low-reliability"),
      as("~", "low"),
      as("-", "unavailable"),
    ],
    grade: "published",
    source: { title: "A dashboard of the DfE that maps its symbols to the current ones" },
  },
  "dfe-older": {
    id: "dfe-older",
    title: "Older DfE tables",
    releases: [],
    symbols: [
      as("x", "suppressed", "small number, withheld to protect learners"),
      as(".", "not-applicable"),
      as("..", "unavailable"),
    ],
    grade: "published",
    source: { title: "Footnotes of older DfE tables" },
  },
};
