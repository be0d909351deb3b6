import type { YearGroup } from "@career-benchmarks/core";
import type { MissingReason, Sex } from "@career-benchmarks/evidence";
import { itemsOf, leafOf } from "../engine/learner-source.js";
import type { Picked } from "../engine/pick.js";
import { normaliseSex } from "../normalise/normalise-sex.js";
import { normaliseYearGroup } from "../normalise/normalise-year-group.js";
import { type Normalised, notUnderstood } from "../normalise/normalised.js";

/** Lists the roles of a user: one of its own in 1.1, several in 1.2. */
export function rolesOf(user: Picked): readonly string[] {
  const held = [
    leafOf(user, "role"),
    ...itemsOf(user, "roles").map((role) => leafOf(role, "role")),
  ];
  return held.flatMap((role) => (typeof role === "string" ? [role.trim().toLowerCase()] : []));
}

/** Reads the grades of a user; a learner in several has no one year group. */
export function normaliseGrades(
  grades: unknown,
  whenNull: MissingReason,
): Normalised<YearGroup | "nursery"> {
  if (!Array.isArray(grades)) return normaliseYearGroup(grades, whenNull);
  const different = [...new Set<unknown>(grades)];
  return different.length > 1 ? notUnderstood : normaliseYearGroup(different[0], whenNull);
}

/** Reads the sex of demographics; anything beside male and female is unknown to the code set. */
export function normaliseDemographicSex(value: unknown, whenNull: MissingReason): Normalised<Sex> {
  if (typeof value !== "string") return normaliseSex(value, whenNull);
  const text = value.trim().toLowerCase();
  if (text === "unspecified") return { ok: false, reason: "not-recorded" };
  const isOther = text === "other" || text.startsWith("ext:");
  return isOther ? { ok: true, value: "U" } : normaliseSex(value, whenNull);
}
