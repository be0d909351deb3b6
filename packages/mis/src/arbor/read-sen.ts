import type { SenProvision, SenType } from "@career-benchmarks/evidence";
import type { LearnerSource } from "../engine/learner-source.js";
import { inForce } from "../normalise/in-force.js";
import { needsInForce } from "../normalise/needs-in-force.js";
import { normaliseDay } from "../normalise/normalise-day.js";
import { normaliseSenProvision } from "../normalise/normalise-sen-provision.js";
import { normaliseSenType } from "../normalise/normalise-sen-type.js";
import type { Normalised } from "../normalise/normalised.js";
import { follow, recordsOfLearner, whyNone } from "./linked.js";
import { readFirst } from "./read-first.js";

/** Reads the SEN provision of the day, by the census code of the status or else by its name. */
export function readSenStatus(source: LearnerSource): Normalised<SenProvision> {
  const assignments = recordsOfLearner(source, "SenStatusAssignment");
  if (assignments.length === 0) return whyNone(source, "SenStatusAssignment");
  const values = assignments.map((assignment) => {
    const status = follow(source, assignment, "senStatus", "SenStatus");
    const [record, names] = status
      ? ([status, ["d00229", "exportCode"]] as const)
      : ([assignment, ["senStatus.displayName"]] as const);
    return {
      value: readFirst(record, "senProvision", names, (value, whenNull) =>
        normaliseSenProvision(value, whenNull, source.asAt),
      ),
      from: assignment.read("senProvision", "startDate", normaliseDay),
      to: assignment.read("senProvision", "endDate", normaliseDay),
    };
  });
  return inForce(values, source.asAt) ?? { ok: false, reason: "not-recorded" };
}

/** Reads the types of need of the day, by the census code of the type or else by its name. */
export function readSenNeeds(source: LearnerSource): Normalised<readonly SenType[]> {
  const needs = recordsOfLearner(source, "SenNeed");
  if (needs.length === 0) return whyNone(source, "SenNeed");
  const inPeriods = needs.map((need) => {
    const type = follow(source, need, "senNeedType", "SenNeedType");
    const [record, names] = type
      ? ([type, ["d00237", "mainExportCode", "exportCode"]] as const)
      : ([need, ["senNeedType.displayName"]] as const);
    return {
      type: readFirst(record, "senTypes", names, normaliseSenType),
      rank: need.values.get("ranking"),
      from: need.read("senTypes", "effectiveDate", normaliseDay),
      to: need.read("senTypes", "endDate", normaliseDay),
    };
  });
  return needsInForce(inPeriods, source.asAt);
}
