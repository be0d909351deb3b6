import type * as z from "zod";
import { valueAt } from "./path.js";

type ZodIssue = z.core.$ZodIssue;

/**
 * Gives what is wrong with a value by that form of it which it most looks like.
 *
 * Where a value may have one of several forms, zod reports each form's issues; of use are only those
 * of the form whose fields the value has. A value that looks like none keeps the one issue.
 */
export function fittingIssues(
  found: ZodIssue,
  before: ZodIssue["path"],
  json: unknown,
): readonly ZodIssue[] {
  const path = [...before, ...found.path];
  const issue: ZodIssue = { ...found, path };
  if (issue.code !== "invalid_union") return [issue];
  const value = valueAt(json, path);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [issue];
  const fields = Object.keys(value).length;
  const [best] = issue.errors
    .map((issues) => ({ issues, known: fields - unknownFields(issues) }))
    .filter(({ issues, known }) => known > 0 && !issues.some(isOfAnotherType))
    .sort((one, other) => other.known - one.known);
  return best?.issues.flatMap((inner) => fittingIssues(inner, path, json)) ?? [issue];
}

function unknownFields(issues: readonly ZodIssue[]): number {
  const keys = issues.flatMap((issue) =>
    issue.code === "unrecognized_keys" && issue.path.length === 0 ? issue.keys : [],
  );
  return keys.length;
}

function isOfAnotherType({ code, path }: ZodIssue): boolean {
  return code === "invalid_type" && path.length === 0;
}
