import type { Share } from "../model/answer.js";
import type { Demand } from "./links.js";

/**
 * Carries a share to a question that asks as much, more or less.
 *
 * Where more is asked, those who were reached may or may not be; where less is asked, so may those
 * who were not: they become unknown, and the cohort with its exclusions stays as it is.
 */
export function carryShare(demand: Demand, share: Share): Share {
  const { count, of, unknown = 0 } = share;
  if (demand === "more") return { ...share, count: 0, unknown: count + unknown };
  if (demand === "less") return { ...share, unknown: of - count };
  return share;
}
