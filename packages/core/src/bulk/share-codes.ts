import { scaleOf } from "../internal/indicators-of.js";
import { wholePercent } from "../internal/whole-percent.js";
import type { Indicator, Rubric } from "../model/rubric.js";
import { shareLevels } from "../score/share-levels.js";
import { levelsCode } from "./answer-codes.js";

/** Gives the code of a share of learners, of whom all are known. */
export type ShareCode = (count: number, of: number) => number | undefined;

/**
 * Prepares the codes of plain shares: like `codeOf` for `{ count, of }`, without an object for each.
 *
 * The level follows from the whole per cent and from whether it is nobody or everybody, so there is
 * one code for each per cent.
 */
export function shareCodes(rubric: Rubric, indicator: Indicator): ShareCode | undefined {
  const scale = scaleOf(rubric, indicator);
  if (scale.kind !== "coverage") return undefined;
  const codeAt = (count: number, of: number) => {
    const [level] = shareLevels(scale, rubric.shareRule, { count, of });
    const place = scale.levels.indexOf(level);
    return levelsCode(scale, place, place);
  };
  const nobody = codeAt(0, 1);
  const byPercent = Array.from({ length: 101 }, (_, percent) =>
    // 1 of 1000 is the least share above nobody, and less than one per cent.
    percent === 0 ? codeAt(1, 1000) : codeAt(percent, 100),
  );
  return (count, of) => {
    if (!(of > 0 && count <= of && of <= mostLearners)) return undefined;
    return count === 0 ? nobody : byPercent[wholePercent(count, of)];
  };
}

const mostLearners = 1_000_000_000;
