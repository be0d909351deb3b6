import { quote } from "@career-benchmarks/core";
import { listSome, makeSuggestions, readData } from "@career-benchmarks/core/input";
import type * as z from "zod";
import { describeIssue, type Suggest } from "./describe-issue.js";
import { fittingIssues } from "./fitting-issues.js";
import { pathText, valueAt } from "./path.js";
import type { SchemaIssue } from "./schema-issue.js";

/** A copy of a document that has the shape of a schema, or everything that is wrong with it. */
export type ReadDocument =
  | { readonly ok: true; readonly json: unknown }
  | { readonly ok: false; readonly issues: readonly SchemaIssue[] };

/** Reads a document, each value once, and checks its shape; says what is wrong as core does. */
export function readDocument(
  schema: z.ZodType,
  given: unknown,
  options: { readonly most?: number } = {},
): ReadDocument {
  const read = readData(given, "", options);
  if (!read.ok) return { ok: false, issues: read.issues };
  const issues = issuesOf(schema, read.data);
  return issues.length > 0
    ? { ok: false, issues: listSome(issues) }
    : { ok: true, json: read.data };
}

/** Parses a copy of JSON with a schema; says what is wrong as core does, and not as zod does. */
export function issuesOf(schema: z.ZodType, json: unknown): readonly SchemaIssue[] {
  const parsed = schema.safeParse(json, { error: knownNames });
  if (parsed.success) return [];
  const suggest = suggestions();
  return parsed.error.issues.flatMap((found) =>
    fittingIssues(found, [], json).flatMap((issue) =>
      issue.code === "unrecognized_keys"
        ? issue.keys.map((key) => toIssue({ ...issue, path: [...issue.path, key] }, json, suggest))
        : [toIssue(issue, json, suggest)],
    ),
  );
}

/** Suggests names that were meant; for the first few unknown names of each kind of object. */
function suggestions(): Suggest {
  const made = new Map<string, (name: string) => string | undefined>();
  return (name, names) => {
    const key = names.join(" ");
    const suggest = made.get(key) ?? makeSuggestions(names);
    made.set(key, suggest);
    return suggest(name);
  };
}

/** Has zod say of an unknown field which fields there are, for want of another place to say it. */
const knownNames: z.core.$ZodErrorMap = (issue) => {
  const shape: unknown = (issue.inst as { readonly shape?: unknown } | undefined)?.shape;
  return issue.code === "unrecognized_keys" && shape ? Object.keys(shape).join(" ") : undefined;
};

const numberAsText =
  "Write it as text, in quotes: of a long number JSON does not keep every digit.";

function toIssue(found: z.core.$ZodIssue, json: unknown, suggest: Suggest): SchemaIssue {
  const { code, expected, hint } = describeIssue(found, suggest);
  const isField = found.code === "unrecognized_keys";
  const received = isField ? String(found.path.at(-1)) : valueAt(json, found.path);
  const instead =
    hint ?? (expected === "text" && typeof received === "number" ? numberAsText : undefined);
  return {
    code,
    severity: "error",
    path: pathText(found.path),
    expected,
    received: quote(received),
    ...(instead && { hint: instead }),
  };
}
