import type { ReportEntry } from "../report-entry.js";
import type { FiguresView } from "../view/result-view.js";
import { describeAgainstNational } from "./describe-against-national.js";
import { describeGaps } from "./describe-gaps.js";
import { describeInterpretation } from "./describe-interpretation.js";
import { describeProgress } from "./describe-progress.js";
import { describeScores } from "./describe-scores.js";
import { describeSettling } from "./describe-settling.js";

/** Describes every figure that an entry has the data for. */
export function describeFigures(entry: ReportEntry): FiguresView {
  const { result, steps, others = [], gaps, audits = [] } = entry;
  const undetermined = result.benchmarks.some(({ status }) => status === "undetermined");
  const interpreted = audits.length > 0 || result.withoutExclusions !== undefined;
  return {
    scores: describeScores(entry),
    ...(others.length > 0 && { progress: describeProgress([...others, entry]) }),
    ...(result.asAt !== undefined && { national: describeAgainstNational(entry) }),
    ...(steps && undetermined && { settling: describeSettling(entry) }),
    gaps: gaps ? describeGaps(gaps) : [],
    ...(interpreted && { interpretation: describeInterpretation(entry) }),
  };
}
