import type { Policy } from "../policy/policy.js";
import type { PreviousCell, PreviousCells, PreviousTable } from "../previous.js";
import type { GroupTable } from "../table.js";
import { type Hidden, hideCell, hideSize } from "./hidden.js";
import { type Counts, components, type Study } from "./study.js";

/** By how much the numbers of some learners differ from those published earlier. */
type Change = Counts;

/** One measure of a table, beside the same in an earlier publication. */
interface Release {
  readonly measure: number;
  readonly whole: number;
  readonly leaves: readonly number[];
  /** The rows of the table, and what was published of them. */
  readonly before: ReadonlyMap<number, PreviousCells>;
}

/**
 * Makes a function that withholds what differs so little from an earlier publication that the
 * difference would tell of few learners, and says whether it withheld any.
 */
export function changeHider(
  study: Study,
  tables: readonly GroupTable[],
  policy: Policy,
  previous: readonly PreviousTable[],
): (hidden: Hidden) => boolean {
  const releases = releasesOf(study, tables, previous);
  return (hidden) => {
    let changed = false;
    for (const release of releases)
      changed = hideChanges(study, policy, hidden, release) || changed;
    return changed;
  };
}

function hideChanges(study: Study, policy: Policy, hidden: Hidden, release: Release): boolean {
  const { measure, whole, leaves, before } = release;
  const { counts = [], cohort = -1 } = study.measures[measure] ?? {};
  const isShown = (row: number) => !hidden.cells[measure]?.[row] && counts[row] !== undefined;
  const changeOf = (row: number): Change | undefined => {
    const [now, then] = [counts[row], numbersOf(before.get(row))];
    return now && then && isShown(row) ? less(now, then) : undefined;
  };
  let changed = false;
  const hideNew = () => {
    for (const row of before.keys()) {
      if (!numbersOf(before.get(row)) && isShown(row) && counts[row]?.of) hide(row);
    }
  };
  const hide = (row: number) => {
    hideSize(study, hidden, cohort, row, "small-change");
    hideCell(study, hidden, measure, row, "small-change");
    changed = true;
  };
  // What few learners have changed must not be told by a group that was withheld before either.
  const [now, then] = [counts[whole], numbersOf(before.get(whole))];
  if (now && then && tells(policy, less(now, then))) hideNew();
  for (const row of before.keys()) {
    const change = changeOf(row);
    const size = shownIn(before.get(row)?.of);
    const own = counts[row]?.of;
    const isShownSize = !hidden.sizes[cohort]?.[row] && size !== undefined && own !== undefined;
    const grown = isShownSize ? own - size : 0;
    if (tells(policy, change) || isFew(grown, policy.minDenominator, policy)) hide(row);
  }
  // What is left of the whole when the groups that both show are taken away must not tell more.
  for (;;) {
    const all = changeOf(whole);
    const both = leaves.filter((leaf) => changeOf(leaf) !== undefined);
    const left = all && both.reduce((rest, leaf) => less(rest, changeOf(leaf) ?? rest), all);
    if (both.length === leaves.length || !tells(policy, left)) return changed;
    hideNew();
    const smallest = both.toSorted((one, other) => {
      const bySize = (counts[one]?.of ?? 0) - (counts[other]?.of ?? 0);
      return bySize || ((study.rows[one]?.key ?? "") < (study.rows[other]?.key ?? "") ? -1 : 1);
    });
    hide(smallest.find((leaf) => counts[leaf]?.of) ?? whole);
  }
}

/** Whether a change is one of so few learners, or of learners of one kind, that it tells of them. */
function tells(policy: Policy, change: Change | undefined): boolean {
  if (!change) return false;
  const parts = components.map((component) => change[component]);
  if (parts.some((each) => isFew(each, policy.minNumerator, policy))) return true;
  if (isFew(change.of, policy.minDenominator, policy)) return true;
  // All who came, or all who left, would be alike.
  return (
    policy.suppressClassDisclosure &&
    change.of !== 0 &&
    parts.filter((each) => each !== 0).length === 1
  );
}

/** Rounded numbers may have changed by less than they show. */
function isFew(change: number, limit: number, { roundTo }: Policy): boolean {
  return change !== 0 && Math.abs(change) - (roundTo - 1) < limit;
}

function less(one: Counts, other: Counts): Counts {
  return {
    of: one.of - other.of,
    count: one.count - other.count,
    complement: one.complement - other.complement,
    unknown: one.unknown - other.unknown,
  };
}

function numbersOf(cells: PreviousCells | undefined): Counts | undefined {
  const [of, count, complement, unknown] = [
    shownIn(cells?.of),
    shownIn(cells?.count),
    shownIn(cells?.complement),
    shownIn(cells?.unknown),
  ];
  const isWhole =
    of !== undefined && count !== undefined && complement !== undefined && unknown !== undefined;
  return isWhole ? { of, count, complement, unknown } : undefined;
}

function shownIn(cell: PreviousCell | undefined): number | undefined {
  return cell && "value" in cell && cell.published === undefined ? cell.value : undefined;
}

function releasesOf(
  study: Study,
  tables: readonly GroupTable[],
  previous: readonly PreviousTable[],
): readonly Release[] {
  return tables.flatMap(({ dimension }, table) =>
    previous.flatMap((earlier): readonly Release[] => {
      if (earlier.dimension !== dimension) return [];
      const own = [...study.rows.entries()].filter(([, row]) => row.table === table);
      const whole = study.wholes[table] ?? -1;
      return earlier.rows.flatMap((row): readonly Release[] => {
        const measure = study.measures.findIndex(({ id }) => id === row.measure);
        if (measure < 0 || !study.measures[measure]?.counts[whole]) return [];
        const before = new Map(
          own.flatMap(([index, { group }]) => {
            const cells =
              group === undefined ? row.whole : row.groups.find((each) => each.group === group);
            return cells ? [[index, cells] as const] : [];
          }),
        );
        return [{ measure, whole, leaves: study.rows[whole]?.leaves ?? [], before }];
      });
    }),
  );
}
