/**
 * Who reads a report. `internal` is the institution itself, which knows its learners: it sees every
 * count. `published` is anybody: small numbers of learners left out, the counts behind answers and
 * texts about learners are withheld.
 */
export type Audience = "internal" | "published";

/** Who reads a report where nothing is said: an institution's own report is for itself. */
const defaultAudience: Audience = "internal";

/** Refuses an audience that does not exist. */
export function checkAudience(audience: Audience | undefined): Audience {
  const given = audience ?? defaultAudience;
  if (given === "internal" || given === "published") return given;
  throw new TypeError("audience must be internal or published.");
}
