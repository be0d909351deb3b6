import type * as z from "zod";
import { formats, type TextFormat } from "../parts/formats.js";
import type { SchemaIssueCode } from "./schema-issue.js";

/** What an issue says besides where it is and what was there. */
export interface IssueWords {
  readonly code: SchemaIssueCode;
  readonly expected: string;
  readonly hint?: string;
}

/** Gives the name that was probably meant, if any is near. */
export type Suggest = (name: string, names: readonly string[]) => string | undefined;

const types: Readonly<Record<string, string>> = {
  array: "a list",
  boolean: "true or false",
  int: "a whole number",
  null: "null",
  number: "a number",
  object: "an object",
  record: "an object",
  string: "text",
};

/** Says in core's words what zod found. */
export function describeIssue(issue: z.core.$ZodIssue, suggest: Suggest): IssueWords {
  switch (issue.code) {
    case "unrecognized_keys":
      return unknownField(issue.path, issue.message.split(" "), suggest);
    case "invalid_type": {
      const expected = types[issue.expected] ?? issue.expected;
      return { code: expected.endsWith("number") ? "number-invalid" : "value-invalid", expected };
    }
    case "invalid_value":
      return { code: "value-invalid", expected: `one of ${issue.values.map(String).join(", ")}` };
    case "invalid_format": {
      const all: readonly TextFormat[] = Object.values(formats);
      const format = all.find(({ pattern }) => String(pattern) === issue["pattern"]);
      return format ?? { code: "value-invalid", expected: "text of another form" };
    }
    case "too_small":
      return bounded(issue.origin, `${issue.minimum} or more`);
    case "too_big":
      return bounded(issue.origin, `${issue.maximum} or less`);
    case "invalid_union":
      return issue.path[0] === "answers"
        ? { code: "answer-wrong-type", ...answerForms }
        : { code: "value-invalid", expected: "one of the forms that the schema names" };
    case "custom":
      return custom(issue.params);
    default:
      return { code: "value-invalid", expected: issue.message };
  }
}

const answerForms = {
  expected: "true or false, a level, or an object such as { count: 8, of: 12 }",
  hint: "Leave the answer out when it is not known.",
};

function unknownField(
  path: z.core.$ZodIssue["path"],
  names: readonly string[],
  suggest: Suggest,
): IssueWords {
  const nearest = suggest(String(path.at(-1)), names);
  return {
    code: path.at(-2) === "excluded" ? "unknown-reason" : "unknown-field",
    expected: names.length > 8 ? `one of ${names.length} names` : `one of ${names.join(", ")}`,
    ...(nearest && { hint: `Did you mean ${nearest}?` }),
  };
}

function bounded(origin: string, bound: string): IssueWords {
  const isList = origin === "array";
  return {
    code: isList ? "list-empty" : "number-invalid",
    expected: isList ? `a list of ${bound}` : `a number, ${bound}`,
  };
}

function custom(params: Readonly<Record<string, unknown>> | undefined): IssueWords {
  const { code, expected } = params ?? {};
  return { code: code as SchemaIssueCode, expected: String(expected) };
}
