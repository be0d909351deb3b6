import { InputError, isIsoDate } from "@career-benchmarks/core";
import { makeSuggestions } from "@career-benchmarks/core/input";
import { learnerFieldNames } from "@career-benchmarks/evidence";
import type { MisIssue, OneRosterExtra, ReadMisOptions } from "../mis-records.js";
import { isObject, isOneOf } from "./json.js";
import type { MisShape } from "./mis-shape.js";

const names = [
  "asAt",
  "key",
  "keepIds",
  "identifier",
  "keepSensitiveCodes",
  "notPermitted",
  "metadata",
] as const satisfies readonly (keyof ReadMisOptions)[];

/** Lists what may ride in the metadata of OneRoster. */
const oneRosterExtras: readonly OneRosterExtra[] = [
  "upn",
  "uln",
  "senProvision",
  "senType",
  "disadvantaged",
  "inCare",
  "enrolment",
];

/** The shortest key that hashes may be made with. */
const shortestKey = 16;

/**
 * Checks the options of a reader before anything is read.
 *
 * @throws InputError with everything that is wrong; the key is never in a message
 */
export function checkOptions(options: ReadMisOptions, { identifiers, title }: MisShape): void {
  if (!isObject(options)) {
    throw new InputError([issue("option-invalid", "options", { expected: "an object with asAt" })]);
  }
  const { asAt, identifier = "mis" } = options;
  const offered = Object.keys(identifiers);
  const issues = [
    ...checkNames(options),
    ...(typeof asAt === "string" && isIsoDate(asAt)
      ? []
      : [issue("as-at-invalid", "asAt", { expected: "a day such as 2025-07-31" })]),
    ...checkKey(options),
    ...(offered.includes(identifier)
      ? []
      : [
          issue("identifier-not-offered", "identifier", {
            expected: `an identifier that ${title} has: ${offered.join(", ")}`,
          }),
        ]),
    ...checkKinds(options),
  ];
  if (issues.length > 0) throw new InputError(issues);
}

function checkNames(options: ReadMisOptions): readonly MisIssue[] {
  const suggest = makeSuggestions(names);
  return Object.keys(options)
    .filter((name) => !isOneOf(names, name))
    .map((name) => {
      const nearest = suggest(name);
      return issue("option-unknown", "options", {
        expected: `one of ${names.join(", ")}`,
        ...(nearest && { hint: `Did you mean ${nearest}?` }),
      });
    });
}

function checkKey({ key, keepIds }: ReadMisOptions): readonly MisIssue[] {
  if (keepIds === true) return [];
  if (typeof key !== "string") {
    const hint =
      "Give `key`, a secret of your own, so that identifiers become hashes; or `keepIds: true` to keep them as they are.";
    return [issue("key-missing", "key", { hint })];
  }
  const expected = `a secret of ${shortestKey} characters or more`;
  return key.length < shortestKey ? [issue("key-too-short", "key", { expected })] : [];
}

function checkKinds(options: ReadMisOptions): readonly MisIssue[] {
  const { notPermitted = [], metadata = {} } = options;
  const flags = (["keepIds", "keepSensitiveCodes"] as const)
    .filter((name) => options[name] !== undefined && typeof options[name] !== "boolean")
    .map((name) => issue("option-invalid", name, { expected: "true or false" }));
  const isFieldList =
    Array.isArray(notPermitted) && notPermitted.every((name) => isOneOf(learnerFieldNames, name));
  const isKeys =
    isObject(metadata) &&
    Object.entries(metadata).every(
      ([name, key]) => isOneOf(oneRosterExtras, name) && typeof key === "string" && key !== "",
    );
  return [
    ...flags,
    ...(isFieldList
      ? []
      : [
          issue("option-invalid", "notPermitted", {
            expected: `of ${learnerFieldNames.join(", ")}`,
          }),
        ]),
    ...(isKeys
      ? []
      : [
          issue("option-invalid", "metadata", {
            expected: `the server's name for any of ${oneRosterExtras.join(", ")}`,
          }),
        ]),
  ];
}

function issue(
  code: MisIssue["code"],
  path: string,
  said: Pick<MisIssue, "expected" | "hint">,
): MisIssue {
  return { code, severity: "error", path, ...said };
}
