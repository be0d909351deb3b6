import { limits } from "../input/limits.js";
import { listSome } from "../input/list-some.js";
import { matches, type Pattern } from "../input/matches.js";
import { readData } from "../input/read-data.js";
import { quote } from "../issues/quote.js";
import type { Interpretation } from "../model/interpretation.js";
import type { InterpretationIssue } from "./interpretation-error.js";

const texts: Pattern = { listOf: "string" };
const sourced = { source: texts, grade: "string" } as const;

/** What is read of an interpretation. */
const interpretation: Pattern = {
  fields: {
    id: "string",
    version: "string",
    rubrics: texts,
    readings: {
      listOf: {
        fields: { target: "string", ...sourced },
        optional: {
          rubrics: texts,
          reword: "string",
          easier: "boolean",
          note: "string",
          notApplicable: { fields: { allowed: texts } },
          emptyCohort: "boolean",
          stagesForYearGroups: "boolean",
        },
      },
    },
    sources: { listOf: { fields: { id: "string" } } },
  },
  optional: {
    digest: "string",
    cohort: { fields: { statement: "string", required: "boolean", ...sourced } },
  },
};

/** Interpretations that can be laid over a rubric, or why what was given is none. */
type ReadInterpretations =
  | { readonly ok: true; readonly interpretations: readonly Interpretation[] }
  | { readonly ok: false; readonly issues: readonly InterpretationIssue[] };

/** Reads what a caller gives as interpretations, each value once. */
export function readInterpretations(given: unknown): ReadInterpretations {
  const path = "interpretations";
  const read = readData(given, path);
  if (!read.ok) return { ok: false, issues: read.issues };
  const { data } = read;
  if (!Array.isArray(data)) {
    const received = quote(data);
    const expected = "a list of interpretations";
    return {
      ok: false,
      issues: [{ code: "value-invalid", severity: "error", path, expected, received }],
    };
  }
  const issues = data.flatMap((each: unknown, index): InterpretationIssue[] =>
    matches(each, interpretation) ? [] : [notOne(each, `${path}.${index}`)],
  );
  if (issues.length > 0) return { ok: false, issues: listSome(issues, limits.unknownNames) };
  return { ok: true, interpretations: data };
}

function notOne(value: unknown, path: string): InterpretationIssue {
  return {
    code: "value-invalid",
    severity: "error",
    path,
    expected: "an interpretation",
    received: quote(value),
    hint: "Give the interpretation itself: the object that is imported, or read from a document.",
  };
}
