import { type Status, statusWords } from "@career-benchmarks/core";
import { statusSymbols } from "./symbols.js";

const bestFirst: readonly Status[] = [
  "fully-achieved",
  "partially-achieved",
  "not-achieved",
  "undetermined",
  "not-applicable",
];

/** What the shapes in an overview stand for. */
export const statusKey: readonly {
  readonly status: Status;
  readonly symbol: string;
  readonly words: string;
}[] = bestFirst.map((status) => ({
  status,
  symbol: statusSymbols[status],
  words: statusWords[status],
}));
