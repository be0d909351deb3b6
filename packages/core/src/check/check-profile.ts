import { quote } from "../issues/quote.js";
import type { Issue } from "../model/issue.js";
import { stages, yearGroups } from "../model/profile.js";
import { checkFields, isObject } from "./check-fields.js";

const profileFields = ["yearGroups", "stages", "middleSchool", "assumed"];

/** Reports whatever is wrong with a profile. */
export function checkProfile(profile: unknown): Issue[] {
  const issues = checkFields(profile, profileFields, "profile");
  if (!isObject(profile)) return issues;

  const years: unknown = profile["yearGroups"];
  if (!isListOf(years, yearGroups) || years.length === 0) {
    issues.push({
      code: "profile-year-groups-invalid",
      severity: "error",
      path: "profile.yearGroups",
      expected: `a list of the year groups present, from ${yearGroups.join(", ")}`,
      received: quote(years),
    });
  }
  const stated: unknown = profile["stages"];
  if (stated !== undefined && !isListOf(stated, stages)) {
    issues.push({
      code: "value-invalid",
      severity: "error",
      path: "profile.stages",
      expected: `a list of stages, from ${stages.join(", ")}`,
      received: quote(stated),
    });
  }
  const hasStages = Array.isArray(stated) && stated.length > 0;
  if (Array.isArray(years) && years.includes("X") && !hasStages) {
    issues.push({
      code: "profile-stages-missing",
      severity: "error",
      path: "profile.stages",
      expected: "the stages of the learners who are in no year group",
      hint: "Year group X says nothing of age: give stages beside it, such as ks4 and ks5.",
    });
  }
  for (const mark of ["middleSchool", "assumed"]) {
    if (profile[mark] === undefined || profile[mark] === true) continue;
    issues.push({
      code: "value-invalid",
      severity: "error",
      path: `profile.${mark}`,
      expected: "true, or nothing",
      received: quote(profile[mark]),
    });
  }
  return issues;
}

function isListOf(value: unknown, allowed: readonly unknown[]): value is readonly unknown[] {
  return Array.isArray(value) && value.every((entry) => allowed.includes(entry));
}
