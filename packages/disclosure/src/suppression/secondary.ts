import type { Policy } from "../policy/policy.js";
import { copyHidden, type Hidden, hideCell, hideSize, sizeOf } from "./hidden.js";
import { isSensitive, shownWhole } from "./primary.js";
import { cellRanges, type Range, sizeRanges } from "./ranges.js";
import { components, type Study } from "./study.js";

/** A number that is withheld and can be worked out, and how near. */
interface Leak {
  readonly row: number;
  readonly range: Range;
}

/** What is withheld together: the sizes of a cohort, or what groups are split into by a measure. */
interface Layer {
  readonly isHidden: (hidden: Hidden, row: number) => boolean;
  readonly sizeOf: (row: number) => number | undefined;
  readonly hide: (hidden: Hidden, row: number) => void;
  readonly leaks: (hidden: Hidden) => readonly Leak[];
}

/** Withholds further numbers until none that is withheld can be worked out (decision 0011). */
export function hideSecondary(study: Study, policy: Policy, hidden: Hidden): void {
  const sizeLayers = [...study.cohorts.keys()].map((cohort) => sizeLayer(study, policy, cohort));
  const cellLayers = [...study.measures.keys()].map((each) => cellLayer(study, policy, each));
  const layers = [...sizeLayers, ...cellLayers];
  let changed = true;
  while (changed) {
    changed = false;
    for (const layer of layers) {
      for (let leaks = layer.leaks(hidden); leaks.length > 0; leaks = layer.leaks(hidden)) {
        if (!mend(study, layer, hidden, leaks)) break;
        changed = true;
      }
    }
  }
}

/**
 * Withholds one more row: the smallest that mends the first leak, else the smallest that at least
 * widens it, else the smallest at all; the whole only when no group is left.
 */
function mend(study: Study, layer: Layer, hidden: Hidden, [leak]: readonly Leak[]): boolean {
  if (!leak) return false;
  const table = study.rows[leak.row]?.table ?? -1;
  const whole = study.wholes[table] ?? -1;
  const everyone = layer.sizeOf(whole) ?? 0;
  const candidates = [...study.rows.keys()]
    .filter((row) => study.rows[row]?.table === table && !layer.isHidden(hidden, row))
    .map((row) => ({ row, size: layer.sizeOf(row) ?? 0, key: study.rows[row]?.key ?? "" }))
    .filter(({ size }) => size > 0 && size < everyone)
    .sort((one, other) => one.size - other.size || (one.key < other.key ? -1 : 1));
  let wider: number | undefined;
  for (const { row } of candidates) {
    const trial = copyHidden(hidden);
    layer.hide(trial, row);
    const left = layer.leaks(trial).find((each) => each.row === leak.row);
    if (!left) {
      layer.hide(hidden, row);
      return true;
    }
    if (widthOf(left.range) > widthOf(leak.range)) wider ??= row;
  }
  const row = wider ?? candidates[0]?.row ?? whole;
  if (layer.isHidden(hidden, row)) return false;
  layer.hide(hidden, row);
  return true;
}

function widthOf({ min, max }: Range): number {
  return max - min;
}

function sizeLayer(study: Study, { minDenominator }: Policy, cohort: number): Layer {
  const sorted = sortedRows(study);
  return {
    isHidden: (hidden, row) => hidden.sizes[cohort]?.[row] !== undefined,
    sizeOf: (row) => sizeOf(study, cohort, row),
    hide: (hidden, row) => hideSize(study, hidden, cohort, row, "secondary"),
    leaks: (hidden) => {
      const rangeOf = sizeRanges(study, hidden, cohort);
      return sorted.flatMap((row): readonly Leak[] => {
        if (!hidden.sizes[cohort]?.[row]) return [];
        const range = rangeOf(study.rows[row]?.leaves ?? []);
        const small = (sizeOf(study, cohort, row) ?? 0) < minDenominator;
        const safe = range.min < range.max && (!small || range.max >= minDenominator);
        return safe ? [] : [{ row, range }];
      });
    },
  };
}

function cellLayer(study: Study, policy: Policy, measure: number): Layer {
  const sorted = sortedRows(study);
  const counts = study.measures[measure]?.counts ?? [];
  const cohort = study.measures[measure]?.cohort ?? -1;
  return {
    isHidden: (hidden, row) => hidden.cells[measure]?.[row] !== undefined,
    sizeOf: (row) => counts[row]?.of,
    hide: (hidden, row) => hideCell(study, hidden, measure, row, "secondary"),
    leaks: (hidden) => {
      const rangeOf = cellRanges(study, hidden, measure);
      const sizeRange = sizeRanges(study, hidden, cohort);
      return sorted.flatMap((row) =>
        components.flatMap((component): readonly Leak[] => {
          const [here, numbers] = [study.rows[row], counts[row]];
          if (!hidden.cells[measure]?.[row] || !here || !numbers) return [];
          const range = rangeOf(here, component);
          const sensitive = isSensitive(study, policy, hidden, measure, row, component);
          // A zero that follows and tells nothing is shown.
          if (!sensitive && range.max === 0) return [];
          const limit = Math.min(
            policy.minNumerator,
            shownWhole(study, hidden, measure, row)?.[component] ?? policy.minNumerator,
            sizeRange(here.leaves).max,
          );
          const safe = range.min < range.max && (!sensitive || range.max >= limit);
          return safe ? [] : [{ row, range }];
        }),
      );
    },
  };
}

function sortedRows({ rows }: Study): readonly number[] {
  const keyOf = (row: number) => rows[row]?.key ?? "";
  return [...rows.keys()].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}
