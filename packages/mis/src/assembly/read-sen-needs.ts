import type { SenType } from "@career-benchmarks/evidence";
import { itemsOf, type LearnerSource } from "../engine/learner-source.js";
import { needsInForce } from "../normalise/needs-in-force.js";
import { normaliseDay } from "../normalise/normalise-day.js";
import { normaliseEmptyList } from "../normalise/normalise-empty-list.js";
import { normaliseSenType } from "../normalise/normalise-sen-type.js";
import type { Normalised } from "../normalise/normalised.js";

const list = "demographics.sen_needs";

/** Reads the types of need that had begun by the day; Assembly does not say when one ends. */
export function readSenNeeds(source: LearnerSource): Normalised<readonly SenType[]> {
  const items = itemsOf(source.values, list);
  if (items.length === 0) return source.read("senTypes", list, normaliseEmptyList);
  const needs = items.map((item, index) => {
    const read = source.from(item, `${list}[${index}]`);
    const coded = read("senTypes", "sen_need_type_code", normaliseSenType);
    const isEmpty = !coded.ok && coded.reason !== "not-understood";
    return {
      type: isEmpty ? read("senTypes", "sen_need_type_name", normaliseSenType) : coded,
      rank: item.get("priority"),
      from: read("senTypes", "start_date", normaliseDay),
      to: { ok: false, reason: "not-supported" } as const,
    };
  });
  return needsInForce(needs, source.asAt);
}
