import type { Place, Reject } from "@career-benchmarks/core";
import type { RowOutcome, ScoredRow } from "@career-benchmarks/csv";
import { rowKey } from "./mended-rows.js";

/** The rows of all files, scored or set aside, each once. */
export interface RowStore {
  /** Adds a row, or puts it where the row stands that it has been mended from. */
  put(outcome: RowOutcome): void;
  readonly results: () => ScoredRow[];
  readonly rejects: () => Reject[];
  /** How many rows have been put in place of another since the last call of `begin`. */
  readonly replaced: () => number;
  /** Begins a round of files; of mended files it says which row each row stands for. */
  begin(mended: ReadonlyMap<string, string> | undefined): void;
}

/** Creates an empty store. */
export function createRowStore(): RowStore {
  const rows = new Map<string, RowOutcome>();
  /** Where the row of a place is kept: a row may be mended more than once. */
  const keys = new Map<string, string>();
  let round = 0;
  let standsFor: ReadonlyMap<string, string> | undefined;
  let taken = new Set<string>();

  return {
    begin(mended) {
      round += 1;
      standsFor = mended;
      taken = new Set();
    },
    put(outcome) {
      const place = keyOf(outcome.ok ? outcome.row.place : outcome.reject.place);
      const earlier = keys.get(standsFor?.get(place) ?? "");
      // A row that was copied while it was mended stands for itself from the second time on.
      const replaces = earlier !== undefined && !taken.has(earlier);
      const key = replaces ? earlier : `${round} ${place}`;
      if (replaces) taken.add(key);
      rows.set(key, outcome);
      keys.set(place, key);
    },
    results: () => [...rows.values()].flatMap((each) => (each.ok ? [each.row] : [])),
    rejects: () => [...rows.values()].flatMap((each) => (each.ok ? [] : [each.reject])),
    replaced: () => taken.size,
  };
}

function keyOf({ file, row }: Place): string {
  return rowKey(file, row);
}
