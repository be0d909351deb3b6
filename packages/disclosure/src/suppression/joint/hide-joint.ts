import type { Policy } from "../../policy/policy.js";
import { type Hidden, hideCell } from "../hidden.js";
import type { Study } from "../study.js";
import { findLeaks, type JointLeak } from "./find-leaks.js";
import type { People } from "./people.js";

/**
 * Withholds more until a reader who knows the groups of every learner can't tell anything of them.
 *
 * @returns whether anything was withheld
 */
export function hideJoint(
  study: Study,
  policy: Policy,
  hidden: Hidden,
  people: readonly People[],
  families: readonly (readonly number[])[],
): boolean {
  let changed = false;
  for (const family of families) {
    const seen = new Set<number>();
    for (const leak of findLeaks(study, policy, hidden, people, family)) {
      if (seen.has(leak.measure)) continue;
      seen.add(leak.measure);
      changed = hideOne(study, hidden, leak, family) || changed;
    }
  }
  return changed;
}

/** Withholds the smallest group that a leak is about, else any group, else the whole. */
function hideOne(
  study: Study,
  hidden: Hidden,
  leak: JointLeak,
  family: readonly number[],
): boolean {
  const own = [leak.measure, ...family.filter((each) => each !== leak.measure)];
  const shown = own.flatMap((measure, order) =>
    [...study.rows.keys()].flatMap((row) => {
      const of = study.measures[measure]?.counts[row]?.of ?? 0;
      if (of === 0 || hidden.cells[measure]?.[row]) return [];
      const isWhole = study.wholes.includes(row);
      const rank = [isWhole ? 1 : 0, order > 0 ? 1 : 0, leak.rows.has(row) ? 0 : 1, of] as const;
      return [{ measure, row, rank, key: study.rows[row]?.key ?? "" }];
    }),
  );
  shown.sort((one, other) => {
    const at = one.rank.findIndex((each, index) => each !== other.rank[index]);
    if (at >= 0) return (one.rank[at] ?? 0) - (other.rank[at] ?? 0);
    return one.key < other.key ? -1 : 1;
  });
  const [first] = shown;
  if (!first) return false;
  hideCell(study, hidden, first.measure, first.row, "secondary");
  return true;
}
