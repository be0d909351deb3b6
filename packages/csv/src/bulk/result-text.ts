import type { BenchmarkResult, Profile, Result, Rubric } from "@career-benchmarks/core";
import { safeScoreAssessment } from "@career-benchmarks/core";
import type { CompactScores } from "@career-benchmarks/core/bulk";
import { writeTable } from "../table/write-table.js";
import { resultKeyColumns, resultKeys } from "../write/result-keys.js";
import { benchmarkCells, headlineCells, wideCells } from "../write/write-results.js";

/** The shapes that are written without a `Result`. */
export type BulkShape = "wide" | "benchmarks";

/** Writes the rows of one rubric's scores, as `writeResults` writes those of results. */
export interface ResultText {
  /** Gives the lines of an assessment; `keys` are its cells up to `grade`, with a comma behind. */
  lines(keys: string, scores: CompactScores): string;
}

const newline = "\r\n";

/** How many texts of a benchmark are kept, the latest in each slot; there are few ways to score one. */
const slots = 4096;

/** Prepares the writing of scores; the text of a benchmark with the same numbers is made once. */
export function resultText(rubric: Rubric, shape: BulkShape): ResultText {
  const numbers = rubric.benchmarks.map(({ number }) => number);
  const ofBenchmark = numbers.map(() => ({
    keys: new Int32Array(slots).fill(-1),
    texts: new Array<string>(slots).fill(""),
  }));
  const ofHeadline = new Map<number, string>();

  const benchmarkText = (scores: CompactScores, index: number): string => {
    const { keys, texts } = ofBenchmark[index] as (typeof ofBenchmark)[number];
    const key = keyOf(scores, index);
    const slot = Math.imul(key, 0x9e3779b1) >>> 20;
    if (key >= 0 && keys[slot] === key) return texts[slot] as string;
    const benchmark = benchmarkOf(scores, index, numbers[index] as number);
    const cells = shape === "wide" ? wideCells(benchmark) : benchmarkCells(benchmark);
    const text = cells.join(",") + (shape === "wide" ? "," : "");
    keys[slot] = key;
    texts[slot] = text;
    return text;
  };
  const headlineText = ({ headline: { min, max, of } }: CompactScores): string => {
    const key = (min * 64 + max) * 64 + of;
    const found = ofHeadline.get(key);
    if (found !== undefined) return found;
    const text = headlineCells({ fullyAchieved: min, min, max, of }).join(",");
    ofHeadline.set(key, text);
    return text;
  };
  const wide = (keys: string, scores: CompactScores): string => {
    let line = keys;
    for (let index = 0; index < numbers.length; index++) line += benchmarkText(scores, index);
    return line + headlineText(scores) + newline;
  };
  const benchmarks = (keys: string, scores: CompactScores): string => {
    let lines = "";
    for (let index = 0; index < numbers.length; index++) {
      lines += keys + benchmarkText(scores, index) + newline;
    }
    return lines;
  };
  return { lines: shape === "wide" ? wide : benchmarks };
}

/** Packs the numbers that the text of a benchmark depends on; -1 when one is too large for it. */
function keyOf(scores: CompactScores, index: number): number {
  const min = scores.min[index] as number;
  const max = scores.max[index] as number;
  const available = scores.available[index] as number;
  const answered = scores.answered[index] as number;
  const applicable = scores.applicable[index] as number;
  // A sign or a bit beyond the six of each makes it something that no key is.
  if ((min | max | available | answered | applicable) >>> 6 !== 0) return -1;
  return (((min * 64 + max) * 64 + available) * 64 + answered) * 64 + applicable;
}

function benchmarkOf(
  scores: CompactScores,
  index: number,
  number: number,
): Omit<BenchmarkResult, "criteria"> {
  const at = (numbers: Int32Array) => numbers[index] as number;
  const percent = (value: number) => (value < 0 ? null : value);
  return {
    number,
    status: scores.status[index] ?? "undetermined",
    points: at(scores.min),
    min: at(scores.min),
    max: at(scores.max),
    available: at(scores.available),
    percent: percent(at(scores.percent)),
    percentMax: percent(at(scores.percentMax)),
    coverage: {
      answered: at(scores.answered),
      applicable: at(scores.applicable),
      total: at(scores.total),
    },
  };
}

/** The key cells that are the same for all rows of a rubric and profile, each with a comma behind. */
export interface FixedKeys {
  /** From `rubric` to before the cohort. */
  readonly rubric: string;
  /** From the version to before the grade. */
  readonly version: string;
  /** A result that they were taken from. */
  readonly sample: Result;
}

/** Writes the key cells that a rubric and a profile fix, as a result's keys. */
export function fixedKeys(rubric: Rubric, profile: Profile): FixedKeys | undefined {
  const scored = safeScoreAssessment(rubric, { profile, answers: {} });
  if (!scored.ok) return undefined;
  const keys = resultKeys(scored.result);
  const cells = (from: string, to: string) => {
    const columns: readonly string[] = resultKeyColumns;
    const range = keys.slice(columns.indexOf(from), columns.indexOf(to));
    return range.map((cell) => `${cellText(`${cell ?? ""}`)},`).join("");
  };
  return {
    rubric: cells("rubric", "cohort_size"),
    version: cells("version", "grade"),
    sample: scored.result,
  };
}

/** Writes one cell as `writeTable` does. */
export function cellText(cell: string): string {
  if (harmless.test(cell)) return cell;
  const line = writeTable([], [["x", cell]]);
  return line.slice(line.indexOf("x,") + 2, -newline.length);
}

/** Text in which there is nothing to quote or escape, whatever the program that reads it. */
const harmless = /^(?:[A-Za-z0-9](?:[\w .()'&/-]*[\w.)])?)?$/;
