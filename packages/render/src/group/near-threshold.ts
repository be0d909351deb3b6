import type { TableView } from "../figures/figure-view.js";
import type { ReportEntry } from "../report-entry.js";
import { describeScore } from "../view/describe-benchmarks.js";
import { institutionTitle } from "../view/institution-title.js";

/** A benchmark of an institution that is near its threshold. */
export interface NearThreshold {
  readonly entry: ReportEntry;
  readonly number: number;
  readonly name: string;
  /** How many per cent are missing for certain. */
  readonly missing: number;
}

/** Finds the benchmarks that are not fully achieved for certain and are near it, the nearest first. */
export function nearThreshold(
  entries: readonly ReportEntry[],
  near: number,
): readonly NearThreshold[] {
  return entries
    .flatMap((entry) => {
      const { rubric, result } = entry;
      const threshold = rubric.statusRule.fullyAchieved.from;
      return result.benchmarks.flatMap(({ number, status, percent }): NearThreshold[] => {
        if (status === "fully-achieved" || percent === null) return [];
        const missing = threshold - percent;
        const name = rubric.benchmarks.find((each) => each.number === number)?.name ?? "";
        return missing <= near ? [{ entry, number, name, missing }] : [];
      });
    })
    .sort((a, b) => a.missing - b.missing);
}

/** Lists them, with the one step that completes the benchmark where there is one. */
export function nearTable(all: readonly NearThreshold[]): TableView {
  return {
    caption: "Benchmarks near the threshold, the nearest first",
    columns: ["Institution", "Benchmark", "Status", "Per cent", "One step that completes it"],
    rows: all.map(({ entry, number, name }) => {
      const score = entry.result.benchmarks.find((each) => each.number === number);
      const { symbol, words, percent } = score
        ? describeScore(score)
        : { symbol: "", words: "", percent: "" };
      const step = [...(entry.steps?.do ?? []), ...(entry.steps?.findOut ?? [])].find(
        ({ benchmark, completes }) => benchmark === number && completes,
      );
      return [
        institutionTitle(entry.result),
        `${number} ${name}`,
        `${symbol} ${words}`,
        percent,
        step?.question ?? (entry.steps ? "more than one" : "not known"),
      ];
    }),
  };
}
