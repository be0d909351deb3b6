import { wholePercent } from "../../internal/whole-percent.js";
import type { Share } from "../../model/answer.js";
import type { Level, Scale, ShareRule } from "../../model/rubric.js";

/** Finds the levels that a share of learners may stand for, worst and best. */
export function shareLevels(scale: Scale, rule: ShareRule, share: Share): readonly [Level, Level] {
  const level = (count: number) => percentLevel(scale, sharePercent(rule, count, share.of));
  return [level(share.count), level(share.count + (share.unknown ?? 0))];
}

function sharePercent(rule: ShareRule, count: number, of: number): number {
  return count === 0 ? 0 : Math.max(rule.atLeast, wholePercent(count, of));
}

/** Finds the level of a coverage scale whose band holds a stated per cent. */
export function statedPercentLevel(scale: Scale, rule: ShareRule, percent: number): Level {
  return percentLevel(scale, percent === 0 ? 0 : Math.max(rule.atLeast, Math.floor(percent)));
}

function percentLevel(scale: Scale, percent: number): Level {
  const level = scale.levels.find(
    ({ from, to }) => from !== undefined && to !== undefined && from <= percent && percent <= to,
  );
  if (!level) throw new TypeError(`Scale "${scale.id}" has no level for ${percent} %`);
  return level;
}
