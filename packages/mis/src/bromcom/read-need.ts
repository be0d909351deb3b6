import type { SenType } from "@career-benchmarks/evidence";
import { normaliseSenType } from "../normalise/normalise-sen-type.js";
import type { Normalised } from "../normalise/normalised.js";
import { type FlatRow, readCodeOrWords } from "./flat-row.js";

/** Reads the primary type of need; it is no provision, although it has been taken for one. */
export function readNeed(row: FlatRow): Normalised<readonly SenType[]> {
  const names = ["senPrimaryNeedCode", "senPrimaryNeedDescription"] as const;
  const type = readCodeOrWords(row, "senTypes", names, normaliseSenType);
  return type.ok ? { ok: true, value: [type.value] } : type;
}
