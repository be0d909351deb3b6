import { wholePercent } from "../internal/whole-percent.js";
import type { Share } from "../model/answer.js";
import type { Level, Scale, ShareRule } from "../model/rubric.js";

/**
 * Finds the levels that a share of learners may stand for, worst and best.
 *
 * Nobody is the level from 0 %, everybody the level to 100 %, and between them the per cent is cut
 * off but never below the rule's `atLeast`. Learners of whom it is not known make the two differ.
 *
 * @param scale - a coverage scale
 * @param rule - the rubric's `shareRule`
 * @param share - `count` of `of` learners, `of` above 0, with `unknown` ones
 * @returns the lowest and the highest level it may be; the same one when nothing is unknown
 * @throws TypeError when the scale has no level for a per cent
 * @example
 * import { shareLevels } from "@career-benchmarks/core";
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 *
 * const [, coverage] = gatsby2014School.scales;
 * const rule = gatsby2014School.shareRule;
 * coverage && shareLevels(coverage, rule, { count: 92, of: 122 })[0].id; //=> "most"
 */
export function shareLevels(scale: Scale, rule: ShareRule, share: Share): readonly [Level, Level] {
  const { count, of, unknown = 0 } = share;
  return [
    levelAt(scale, sharePlace(scale, rule, count, of)),
    levelAt(scale, sharePlace(scale, rule, count + unknown, of)),
  ];
}

/** Finds the place of the level that `count` of `of` learners reach. */
export function sharePlace(scale: Scale, rule: ShareRule, count: number, of: number): number {
  return percentPlace(scale, count === 0 ? 0 : Math.max(rule.atLeast, wholePercent(count, of)));
}

/** Finds the place of the level whose band holds a stated per cent. */
export function statedPercentPlace(scale: Scale, rule: ShareRule, percent: number): number {
  return percentPlace(scale, percent === 0 ? 0 : Math.max(rule.atLeast, Math.floor(percent)));
}

function percentPlace({ id, levels }: Scale, percent: number): number {
  let place = 0;
  for (const { from, to } of levels) {
    if (from !== undefined && to !== undefined && from <= percent && percent <= to) return place;
    place += 1;
  }
  throw new TypeError(`Scale "${id}" has no level for ${percent} %`);
}

function levelAt(scale: Scale, place: number): Level {
  const level = scale.levels[place];
  if (!level) throw new RangeError(`Scale "${scale.id}" has no level ${place}`);
  return level;
}
