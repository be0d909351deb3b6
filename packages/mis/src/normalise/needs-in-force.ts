import type { IsoDay, SenType } from "@career-benchmarks/evidence";
import { heldOn, type Period } from "./in-force.js";
import type { Normalised } from "./normalised.js";

/** A need that a learner has for a period; the primary one has the lowest rank. */
export interface NeedInPeriod extends Period {
  readonly type: Normalised<SenType>;
  readonly rank: unknown;
}

/** Lists the types of need of a day, the primary one first; one that is not understood leaves them open. */
export function needsInForce(
  needs: readonly NeedInPeriod[],
  day: IsoDay,
): Normalised<readonly SenType[]> {
  const ranked: { readonly type: SenType; readonly rank: number }[] = [];
  for (const { type, rank, ...period } of needs) {
    const held = heldOn(period, day);
    if (held === false) continue;
    if (held === undefined) return period.from.ok ? openEnd(period) : period.from;
    if (!type.ok) return type;
    ranked.push({ type: type.value, rank: toNumber(rank) });
  }
  if (ranked.length === 0) return { ok: false, reason: "not-recorded" };
  ranked.sort((a, b) => a.rank - b.rank);
  return { ok: true, value: [...new Set(ranked.map(({ type }) => type))] };
}

function openEnd({ to }: Period): Normalised<never> {
  return { ok: false, reason: to.ok ? "not-understood" : to.reason };
}

/** A need without a rank comes after those with one. */
function toNumber(rank: unknown): number {
  const isNumber = typeof rank === "number" || (typeof rank === "string" && /^\d+$/.test(rank));
  return isNumber ? Number(rank) : Number.MAX_SAFE_INTEGER;
}
