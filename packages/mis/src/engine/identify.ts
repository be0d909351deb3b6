import type { Pseudonyms } from "@career-benchmarks/evidence";
import type { MisIdentifier, MisIssue } from "../mis-records.js";
import { checkUpn } from "../normalise/check-upn.js";
import { inexact } from "./leaf.js";
import { leafOf } from "./learner-source.js";
import type { IdentifierFound, MisShape } from "./mis-shape.js";
import type { Picked } from "./pick.js";

/** The id that a learner goes by, or why there is none; either way with what is to be said of it. */
export interface Identity {
  readonly id?: string;
  readonly issues: readonly Omit<MisIssue, "path">[];
  /** The source's field, for the path of the issues. */
  readonly field: string;
}

/** Finds the identifier of a learner and replaces it by its hash, unless there is no hashing. */
export async function identify(
  learner: Picked,
  { identifiers, title }: MisShape,
  identifier: MisIdentifier,
  pseudonym: Pseudonyms | undefined,
): Promise<Identity> {
  const { field, value } = find(learner, identifiers[identifier]);
  if (value === inexact) return { field, issues: [notExact] };
  const text = typeof value === "string" || typeof value === "number" ? `${value}`.trim() : "";
  if (text === "") {
    const others = Object.keys(identifiers).filter((name) => name !== identifier);
    const hint = `Ask ${title} for it${
      others.length > 0 ? `, or know learners by another identifier: ${others.join(", ")}` : ""
    }.`;
    return { field, issues: [{ code: "identifier-missing", severity: "error", hint }] };
  }
  if (/^redacted$/i.test(text)) {
    const hint = "The records of this leaver are kept without an identifier, and join nothing.";
    return { field, issues: [{ code: "identifier-redacted", severity: "info", hint }] };
  }
  const known = identifier === "upn" ? text.toUpperCase() : text;
  return {
    id: pseudonym ? await pseudonym(known) : known,
    field,
    issues: identifier === "upn" ? aboutUpn(known) : [],
  };
}

/** A number that was rounded may be that of somebody else. */
export const notExact: Omit<MisIssue, "path"> = {
  code: "id-not-exact",
  severity: "error",
  expected: "an identifier that is text, or a whole number below 2^53",
  hint: "Export identifiers as text: JSON does not keep every digit of a long number.",
};

function find(
  learner: Picked,
  where: string | ((learner: Picked) => IdentifierFound) | undefined,
): IdentifierFound {
  if (typeof where === "function") return where(learner);
  return { field: where ?? "", value: where === undefined ? undefined : leafOf(learner, where) };
}

function aboutUpn(upn: string): Identity["issues"] {
  const check = checkUpn(upn);
  if (!check.ok) {
    const hint = "Used as it is; see that activities have the same.";
    return [{ code: "upn-invalid", severity: "warning", expected: "a unique pupil number", hint }];
  }
  const hint = "It changes when the learner is given a permanent one.";
  return check.temporary ? [{ code: "upn-temporary", severity: "info", hint }] : [];
}
