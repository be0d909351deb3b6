import { daysBetween } from "@career-benchmarks/core";
import type { Register } from "./register.js";

/** A register, and how many days lie between it and the day asked for. */
export interface NearestRegister {
  readonly register: Register;
  /** Absent when the register or the assessment has no day. */
  readonly days?: number;
}

/** Finds the register nearest to a day; of two as near, the earlier one, which knew no more than was known then. */
export function nearestRegister(
  registers: readonly Register[],
  day: string | undefined,
): NearestRegister | undefined {
  const dated = registers.flatMap((register) => {
    const { asAt } = register;
    return asAt === undefined || day === undefined
      ? []
      : [{ register, asAt, days: Math.abs(daysBetween(asAt, day)) }];
  });
  const [nearest] = dated.sort((a, b) => a.days - b.days || (a.asAt < b.asAt ? -1 : 1));
  if (nearest) return { register: nearest.register, days: nearest.days };
  // Without a day to go by, the latest copy knows most.
  const [latest] = [...registers].sort((a, b) => ((a.asAt ?? "") > (b.asAt ?? "") ? -1 : 1));
  return latest && { register: latest };
}
