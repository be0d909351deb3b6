import type { SymbolSetId } from "./symbol-set.js";
import { symbolSets } from "./symbol-sets.js";

/**
 * Says in words what a symbol of a set means.
 *
 * @param symbol - as it stands in the table
 * @param set - the set that the table was made with; the same symbol differs between them
 * @returns words without a full stop, or undefined when the set has no such symbol
 * @example
 * import { describeSymbol } from "@career-benchmarks/disclosure";
 *
 * describeSymbol("c"); //=> "withheld to protect learners"
 * describeSymbol("x"); //=> "not available"
 * describeSymbol("x", "dfe-older"); //=> "small number, withheld to protect learners"
 * describeSymbol("SUPP"); //=> undefined
 */
export function describeSymbol(
  symbol: string,
  set: SymbolSetId = "dfe-current",
): string | undefined {
  return symbolSets[set].symbols.find((entry) => entry.symbol === symbol)?.words;
}
