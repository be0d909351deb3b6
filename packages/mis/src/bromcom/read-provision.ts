import type { IsoDay, SenProvision } from "@career-benchmarks/evidence";
import { inForce } from "../normalise/in-force.js";
import { normaliseDay } from "../normalise/normalise-day.js";
import { normaliseSenProvision } from "../normalise/normalise-sen-provision.js";
import type { Normalised } from "../normalise/normalised.js";
import { type FlatRow, readCodeOrWords } from "./flat-row.js";

const names = ["provisionName", "provisionDescription"] as const;

/**
 * Reads the SEN provision of the day from the rows of a learner. A row is the state of the day it was
 * fetched, so that one without days counts, unless there are several.
 */
export function readProvision(rows: readonly FlatRow[], asAt: IsoDay): Normalised<SenProvision> {
  const values = rows.map((row) => ({
    value: readCodeOrWords(row, "senProvision", names, (value, whenNull) =>
      normaliseSenProvision(value, whenNull, asAt),
    ),
    from: row.read("senProvision", "provisionStartDate", normaliseDay),
    to: row.read("senProvision", "provisionEndDate", normaliseDay),
  }));
  const [only, ...others] = values;
  if (only && others.length === 0 && (!only.value.ok || isUndated(only))) return only.value;
  return inForce(values, asAt) ?? { ok: false, reason: "not-recorded" };
}

function isUndated(row: {
  readonly from: Normalised<IsoDay>;
  readonly to: Normalised<IsoDay>;
}): boolean {
  return [row.from, row.to].every(
    (day) => !day.ok && day.reason !== "redacted" && day.reason !== "not-understood",
  );
}
