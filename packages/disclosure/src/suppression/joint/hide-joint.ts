import type { Policy } from "../../policy/policy.js";
import type { GroupTable } from "../../table.js";
import { type Hidden, hideCell } from "../hidden.js";
import type { Study } from "../study.js";
import { watchAll } from "./common-sets.js";
import { familiesOf } from "./families.js";
import { findLeaks, type JointLeak } from "./find-leaks.js";
import type { People } from "./people.js";

/**
 * Makes a function that withholds more until a reader who knows the groups of every learner can't
 * tell anything of them, and says whether it withheld any.
 */
export function jointHider(
  study: Study,
  tables: readonly GroupTable[],
  policy: Policy,
  people: readonly People[],
): (hidden: Hidden) => boolean {
  if (people.length === 0) return () => false;
  const families = familiesOf(study, tables);
  const watches = watchAll(study, policy, people);
  const safe = new Set<string>();
  return (hidden) => {
    let changed = false;
    for (const family of families) {
      for (;;) {
        const state = stateOf(hidden, family);
        if (safe.has(state)) break;
        const leaks = findLeaks(study, policy, hidden, people, watches, family);
        const withheld = leaks.filter((leak) => hideOne(study, hidden, people, leak, family));
        if (withheld.length === 0) {
          safe.add(state);
          break;
        }
        changed = true;
      }
    }
    return changed;
  };
}

function stateOf(hidden: Hidden, family: readonly number[]): string {
  return family
    .map((measure) => `${measure}:${hidden.cells[measure]?.map((each) => (each ? 1 : 0)).join("")}`)
    .join();
}

/** Withholds the smallest group that a leak is about, else any group, else the whole. */
function hideOne(
  study: Study,
  hidden: Hidden,
  people: readonly People[],
  leak: JointLeak,
  family: readonly number[],
): boolean {
  const about = new Set(leak.people.flatMap((each) => people[each]?.rows ?? []));
  const own = [leak.measure, ...family.filter((each) => each !== leak.measure)];
  const shown = own.flatMap((measure, order) =>
    [...study.rows.keys()].flatMap((row) => {
      const of = study.measures[measure]?.counts[row]?.of ?? 0;
      if (of === 0 || hidden.cells[measure]?.[row]) return [];
      const isWhole = study.wholes.includes(row);
      const rank = [isWhole ? 1 : 0, order > 0 ? 1 : 0, about.has(row) ? 0 : 1, of] as const;
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
