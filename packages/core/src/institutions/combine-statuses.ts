import type { Status } from "../model/result.js";

/**
 * Gives an institution's status on a benchmark from those of its sites, where every site has to achieve it.
 *
 * Sites to which it does not apply are left out. What an undetermined site turns out as is left open:
 * the answer is undetermined only while that could change it.
 */
export function combineStatuses(statuses: readonly Status[]): Status {
  const certain = new Set(statuses.filter((status) => status !== "not-applicable"));
  const isOpen = certain.delete("undetermined");
  if (certain.size > 1 || certain.has("partially-achieved")) return "partially-achieved";
  if (isOpen) return "undetermined";
  const [only = "not-applicable"] = certain;
  return only;
}
