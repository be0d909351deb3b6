import type { IsoDay, Learner } from "@career-benchmarks/evidence";
import type { MisIssue, MisRecords } from "../mis-records.js";

/** A learner with the records that came along. */
export interface KeptLearner {
  readonly learner: Learner;
  readonly activities: MisRecords["activities"];
  readonly guidance: MisRecords["guidance"];
  readonly destinations: MisRecords["destinations"];
}

/** The learners that have been read so far, each once. */
export interface KeptLearners {
  /** Keeps a learner; says what there is to say when there is one of that id already. */
  readonly keep: (one: KeptLearner) => Omit<MisIssue, "path"> | undefined;
  readonly all: () => readonly KeptLearner[];
}

/**
 * Makes a collection without learners. Of two that differ under one id, the one on roll stays, since
 * lists of leavers tell of earlier stays; of two alike in that, the later one, since it is fresher.
 */
export function makeKeptLearners(asAt: IsoDay): KeptLearners {
  const kept = new Map<string, KeptLearner>();
  return {
    keep(one) {
      const { id } = one.learner;
      const earlier = kept.get(id);
      if (!earlier) {
        kept.set(id, one);
        return undefined;
      }
      const differing = differences(earlier, one);
      if (differing.length === 0) {
        const hint = "The same learner came before; counted once.";
        return { code: "learner-repeated", severity: "info", hint };
      }
      const stays = isOnRoll(earlier.learner, asAt) && !isOnRoll(one.learner, asAt);
      if (!stays) kept.set(id, one);
      const hint = `One identifier stands for two that differ in ${differing.join(", ")}; the ${
        stays ? "earlier, on roll," : "later"
      } one was taken. See that the identifier is unique.`;
      return { code: "learner-conflict", severity: "warning", hint };
    },
    all: () => [...kept.values()],
  };
}

function isOnRoll({ joined, left }: Learner, asAt: IsoDay): boolean {
  return (joined === undefined || joined <= asAt) && (left === undefined || left >= asAt);
}

/** Names the fields that differ, never what is in them. */
function differences(one: KeptLearner, other: KeptLearner): readonly string[] {
  const names = Object.keys({ ...one.learner, ...other.learner }) as (keyof Learner)[];
  const fields = names.filter((name) => differ(one.learner[name], other.learner[name]));
  const records = (["activities", "guidance", "destinations"] as const).filter((name) =>
    differ(one[name], other[name]),
  );
  return [...fields, ...records];
}

function differ(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}
