import type { Learner, LearnerField, MissingReason } from "@career-benchmarks/evidence";
import type { MisReport } from "../mis-records.js";
import type { PickWitness } from "./pick.js";

/** Counts what a reader meets. */
export interface Tally extends PickWitness {
  readonly missingOf: (learner: Learner) => void;
  readonly skipped: (what: string, times?: number) => void;
  readonly counts: () => Pick<MisReport, "used" | "dropped" | "missing" | "skipped">;
}

/** The name for all fields whose own name is not told. */
const others = "(other)";

/**
 * Makes counters that start at nothing.
 *
 * @param documented - the names of fields that may be told, because the system documents them; keys
 *   of the user's own making may say something of a person
 */
export function makeTally(documented: Iterable<string>): Tally {
  const names = new Map([...documented].map((name) => [name.toLowerCase(), name]));
  const used = new Map<string, number>();
  const dropped = new Map<string, number>();
  const skipped = new Map<string, number>();
  const missing = new Map<LearnerField, Map<MissingReason, number>>();
  return {
    used: (name) => add(used, name),
    dropped: (key) => add(dropped, names.get(key.toLowerCase()) ?? others),
    skipped: (what, times = 1) => add(skipped, what, times),
    missingOf: (learner) => {
      for (const [field, reason] of entriesOf(learner.missing ?? {})) {
        const reasons = missing.get(field) ?? new Map<MissingReason, number>();
        add(reasons, reason);
        missing.set(field, reasons);
      }
    },
    counts: () => ({
      used: sorted(used),
      dropped: sorted(dropped),
      skipped: sorted(skipped),
      missing: Object.fromEntries([...missing].map(([field, reasons]) => [field, sorted(reasons)])),
    }),
  };
}

function add<Key>(counts: Map<Key, number>, key: Key, times = 1): void {
  if (times > 0) counts.set(key, (counts.get(key) ?? 0) + times);
}

function entriesOf(missing: NonNullable<Learner["missing"]>): [LearnerField, MissingReason][] {
  return Object.entries(missing) as [LearnerField, MissingReason][];
}

function sorted(counts: ReadonlyMap<string, number>): Readonly<Record<string, number>> {
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
