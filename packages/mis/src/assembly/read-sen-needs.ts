import type { SenType } from "@career-benchmarks/evidence";
import { itemsOf, type LearnerSource } from "../engine/learner-source.js";
import type { Picked } from "../engine/pick.js";
import { heldOn } from "../normalise/in-force.js";
import { normaliseDay } from "../normalise/normalise-day.js";
import { normaliseEmptyList } from "../normalise/normalise-empty-list.js";
import { normaliseSenType } from "../normalise/normalise-sen-type.js";
import type { Normalised } from "../normalise/normalised.js";

const needs = "demographics.sen_needs";

/** Reads the types of need that had begun by the day, the primary one first. */
export function readSenNeeds(source: LearnerSource): Normalised<readonly SenType[]> {
  const items = itemsOf(source.values, needs);
  if (items.length === 0) {
    return source.read("senTypes", needs, normaliseEmptyList);
  }
  const types: { readonly type: SenType; readonly priority: number }[] = [];
  for (const [index, item] of items.entries()) {
    const read = source.from(item, `${needs}[${index}]`);
    const from = read("senTypes", "start_date", normaliseDay);
    const held = heldOn({ from, to: { ok: false, reason: "not-supported" } }, source.asAt);
    if (held === false) continue;
    if (held === undefined && !from.ok) return from;
    const coded = read("senTypes", "sen_need_type_code", normaliseSenType);
    const isEmpty = !coded.ok && coded.reason !== "not-understood";
    const type = isEmpty ? read("senTypes", "sen_need_type_name", normaliseSenType) : coded;
    if (!type.ok) return type;
    types.push({ type: type.value, priority: priorityOf(item) });
  }
  if (types.length === 0) return { ok: false, reason: "not-recorded" };
  types.sort((a, b) => a.priority - b.priority);
  return { ok: true, value: [...new Set(types.map(({ type }) => type))] };
}

/** A need without a priority comes after those with one. */
function priorityOf(item: Picked): number {
  const value = item.get("priority") ?? "";
  const isNumber = typeof value === "number" || (typeof value === "string" && /^\d+$/.test(value));
  return isNumber ? Number(value) : Number.MAX_SAFE_INTEGER;
}
