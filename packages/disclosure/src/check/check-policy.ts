import { defaultPolicy } from "../policy/policies.js";
import type { Policy } from "../policy/policy.js";
import { symbolSets } from "../symbols/symbol-sets.js";
import type { DisclosureIssue } from "./disclosure-issue.js";
import { isObject, quote } from "./quote.js";

const choices: { readonly [field in keyof Policy]?: readonly unknown[] } = {
  roundTo: [1, 5, 10],
  percentDp: [0, 1, 2],
  secondarySuppression: [true, false],
  suppressClassDisclosure: [true, false],
  protectWhole: [true, false],
  symbolSet: Object.keys(symbolSets),
  audience: ["internal", "published"],
};
const fields = Object.keys(defaultPolicy);

/** Reports every field of a policy that nobody knows and every value that it can't take. */
export function checkPolicy(policy: unknown): readonly DisclosureIssue[] {
  if (!isObject(policy)) return [invalid("policy", "an object", policy)];
  return Object.entries(policy).flatMap(([field, value]) => {
    const path = `policy.${field}`;
    if (!fields.includes(field)) {
      const expected = `one of ${fields.join(", ")}`;
      const received = quote(field);
      return [{ code: "unknown-field", severity: "error", path, expected, received } as const];
    }
    const allowed = choices[field as keyof Policy];
    if (allowed) {
      return allowed.includes(value) ? [] : [invalid(path, allowed.join(", "), value)];
    }
    if (field === "minShown") {
      const share = typeof value === "number" && value >= 0 && value <= 1;
      return share ? [] : [invalid(path, "a number from 0 to 1", value)];
    }
    const whole = Number.isSafeInteger(value) && Number(value) >= 1;
    return whole ? [] : [invalid(path, "a whole number from 1", value)];
  });
}

function invalid(path: string, expected: string, value: unknown): DisclosureIssue {
  return { code: "value-invalid", severity: "error", path, expected, received: quote(value) };
}
