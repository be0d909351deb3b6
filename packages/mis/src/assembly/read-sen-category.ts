import type { SenProvision } from "@career-benchmarks/evidence";
import { itemsOf, type LearnerSource } from "../engine/learner-source.js";
import { inForce } from "../normalise/in-force.js";
import { normaliseDay } from "../normalise/normalise-day.js";
import { normaliseEmptyList } from "../normalise/normalise-empty-list.js";
import { normaliseSenProvision } from "../normalise/normalise-sen-provision.js";
import type { Normalised } from "../normalise/normalised.js";

const history = "demographics.sen_category_history";

/**
 * Reads the SEN provision of the day: that of the history. Where no period of it holds, or there is
 * none, the category of today still tells of a learner who never needed support, or no longer does;
 * that somebody has support today does not tell since when.
 */
export function readSenCategory(source: LearnerSource): Normalised<SenProvision> {
  const items = itemsOf(source.values, history);
  if (items.length === 0) {
    const empty = source.read("senProvision", history, normaliseEmptyList);
    if (!empty.ok && empty.reason === "not-understood") return empty;
  }
  const values = items.map((item, index) => {
    const read = source.from(item, `${history}[${index}]`);
    const provision = (name: string) =>
      read("senProvision", name, (value, whenNull) =>
        normaliseSenProvision(value, whenNull, source.asAt),
      );
    const coded = provision("code");
    return {
      value: coded.ok || coded.reason === "not-understood" ? coded : provision("description"),
      from: read("senProvision", "start_date", normaliseDay),
      to: read("senProvision", "end_date", normaliseDay),
    };
  });
  const held = inForce(values, source.asAt);
  if (held) return held;
  const today = source.read("senProvision", "demographics.sen_category", (value, whenNull) =>
    normaliseSenProvision(value, whenNull, source.asAt),
  );
  if (items.length === 0 || !today.ok || today.value === "N") return today;
  return { ok: false, reason: "not-recorded" };
}
