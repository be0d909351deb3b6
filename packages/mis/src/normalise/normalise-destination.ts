import type { DestinationRoute } from "@career-benchmarks/evidence";
import { destinationStates } from "../codes/destination-states.js";
import { findCode } from "../codes/find-code.js";
import { type NccisGroup, nccisCodes } from "../codes/nccis.js";
import { nccisGroupings } from "../codes/nccis-groupings.js";
import { nccisGroups } from "../codes/nccis-groups.js";
import { absence, type Normalised, notUnderstood } from "./normalised.js";

/** A destination as a code of a set, with the route that it stands for. */
export interface DestinationCode {
  readonly codeSet: string;
  readonly code: string;
  /** Absent where it is not established. */
  readonly route?: DestinationRoute;
}

const routes: Readonly<Record<NccisGroup, DestinationRoute>> = {
  education: "education",
  employment: "employment",
  training: "training",
  "re-engagement": "re-engagement",
  neet: "not-in-education-employment-or-training",
  other: "other",
  unknown: "not-known",
};

const routesOfCodes = new Map<string, DestinationRoute>([
  ["240", "higher-education"],
  ["310", "apprenticeship"],
  ["460", "supported-internship"],
]);

const routesOfStates = new Map<string, DestinationRoute>([
  ["education", "education"],
  ["apprenticeships", "apprenticeship"],
  ["employment", "employment"],
  ["not-captured", "not-known"],
]);

/** In the other groupings custody is a group by itself, whose name would give it away. */
const hiding: Readonly<Record<string, NccisGroup>> =
  nccisGroupings.find(({ id }) => id === "custody-neet")?.groups ?? {};

/**
 * Reads the code of a destination. A code that discloses health or an offence becomes that of its
 * group. Of a set that is not known here, what looks like a code is kept without a route, and text
 * is not: it may name a place or a person.
 *
 * @param destination - the code, and the set that it is of, such as `nccis`
 * @param options - whether codes that disclose health or an offence are kept
 * @returns the code with its route where that is established, or why there is none
 * @example
 * import { normaliseDestination } from "@career-benchmarks/mis";
 *
 * normaliseDestination({ codeSet: "nccis", code: "310" });
 * //=> { ok: true, value: { codeSet: "nccis", code: "310", route: "apprenticeship" } }
 * normaliseDestination({ codeSet: "nccis", code: "Sixth form" });
 * //=> { ok: false, reason: "not-understood" }
 */
export function normaliseDestination(
  { codeSet, code }: { readonly codeSet: string; readonly code: unknown },
  options: { readonly keepSensitiveCodes?: boolean } = {},
): Normalised<DestinationCode> {
  const absent = absence(code, "not-recorded");
  if (absent) return absent;
  if (typeof code !== "string" && typeof code !== "number") return notUnderstood;
  const text = `${code}`.trim();
  const value =
    codeSet === nccisCodes.id
      ? activity(text, options.keepSensitiveCodes ?? false)
      : codeSet === nccisGroups.id
        ? group(text)
        : codeSet === destinationStates.id
          ? state(text)
          : codeOfUnknownSet(codeSet, text, options.keepSensitiveCodes ?? false);
  return value ? { ok: true, value } : notUnderstood;
}

function activity(code: string, keepSensitive: boolean): DestinationCode | undefined {
  if (/^1\d\d$/.test(code)) return { codeSet: nccisCodes.id, code };
  const known = findCode(nccisCodes, code);
  if (!known) return undefined;
  const hidden = hiding[code];
  if (known.sensitive && !keepSensitive) return hidden && group(hidden);
  const route = routesOfCodes.get(code) ?? (known.group && routes[known.group]);
  return { codeSet: nccisCodes.id, code, ...(route && { route }) };
}

function group(code: string): DestinationCode | undefined {
  const known = nccisGroups.codes.find((each) => each.code === code);
  return known && { codeSet: nccisGroups.id, code, route: routes[known.code] };
}

function state(code: string): DestinationCode | undefined {
  const route = routesOfStates.get(code);
  const known = findCode(destinationStates, code);
  return known && { codeSet: destinationStates.id, code, ...(route && { route }) };
}

/** Three digits of an unknown set may well be those of current activity. */
function codeOfUnknownSet(
  codeSet: string,
  code: string,
  keepSensitive: boolean,
): DestinationCode | undefined {
  const looksLikeCode = /^(?:[A-Z]{1,4}|[A-Z]{0,3}\d{1,4})$/.test(code);
  const mayDisclose = findCode(nccisCodes, code)?.sensitive && !keepSensitive;
  return looksLikeCode && !mayDisclose ? { codeSet, code } : undefined;
}
