import type { YearGroup } from "@career-benchmarks/core";
import type { LearnerSource } from "../engine/learner-source.js";
import { inForce } from "../normalise/in-force.js";
import { normaliseDay } from "../normalise/normalise-day.js";
import { normaliseYearGroup } from "../normalise/normalise-year-group.js";
import type { Normalised } from "../normalise/normalised.js";
import { follow, recordsOfLearner, whyNone } from "./linked.js";
import { readFirst } from "./read-first.js";

/** Reads the year group of the day, by the code of the grade of the level or else by the level's name. */
export function readLevel(source: LearnerSource): Normalised<YearGroup | "nursery"> {
  const memberships = recordsOfLearner(source, "AcademicLevelMembership");
  if (memberships.length === 0) return whyNone(source, "AcademicLevelMembership");
  const values = memberships.map((membership) => {
    const level = follow(source, membership, "academicLevel", "AcademicLevel");
    const grade = level && follow(source, level, "curriculumGrade", "CurriculumGrade");
    const [record, names] = grade
      ? ([grade, ["d00020", "code"]] as const)
      : ([membership, ["academicLevel.displayName"]] as const);
    return {
      value: readFirst(record, "yearGroup", names, normaliseYearGroup),
      from: membership.read("yearGroup", "startDate", normaliseDay),
      to: membership.read("yearGroup", "endDate", normaliseDay),
    };
  });
  return inForce(values, source.asAt) ?? { ok: false, reason: "not-recorded" };
}
