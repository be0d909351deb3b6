import { quote } from "@career-benchmarks/core";
import type * as z from "zod";
import { describeIssue } from "./describe-issue.js";
import { fittingIssues } from "./fitting-issues.js";
import { pathText, valueAt } from "./path.js";
import type { SchemaIssue } from "./schema-issue.js";

/** Parses JSON with a schema; says what is wrong as core does, and not as zod does. */
export function issuesOf(schema: z.ZodType, json: unknown): readonly SchemaIssue[] {
  const parsed = schema.safeParse(json, { error: knownNames });
  if (parsed.success) return [];
  return parsed.error.issues.flatMap((found) =>
    fittingIssues(found, [], json).flatMap((issue) =>
      issue.code === "unrecognized_keys"
        ? issue.keys.map((key) => toIssue({ ...issue, path: [...issue.path, key] }, json))
        : [toIssue(issue, json)],
    ),
  );
}

/** Has zod say of an unknown field which fields there are, for want of another place to say it. */
const knownNames: z.core.$ZodErrorMap = (issue) => {
  const shape: unknown = (issue.inst as { readonly shape?: unknown } | undefined)?.shape;
  return issue.code === "unrecognized_keys" && shape ? Object.keys(shape).join(" ") : undefined;
};

function toIssue(found: z.core.$ZodIssue, json: unknown): SchemaIssue {
  const { code, expected, hint } = describeIssue(found);
  const isField = found.code === "unrecognized_keys";
  const received = isField ? String(found.path.at(-1)) : valueAt(json, found.path);
  return {
    code,
    severity: "error",
    path: pathText(found.path),
    expected,
    received: quote(received),
    ...(hint && { hint }),
  };
}
