import { isJson } from "../input/is-json.js";
import { limits } from "../input/limits.js";
import { listSome } from "../input/list-some.js";
import { matches, type Pattern } from "../input/matches.js";
import { readData } from "../input/read-data.js";
import { quote } from "../issues/quote.js";
import type { Interpretation } from "../model/interpretation.js";
import type { Rubric } from "../model/rubric.js";
import type { InterpretationIssue } from "./interpretation-error.js";

/** What is read of a rubric besides, to lay interpretations over it. */
const rubricBeneath: Pattern = {
  benchmarks: [{ criteria: [{ source: ["string"], indicators: [{ source: ["string"] }] }] }],
  sources: [{ id: "string" }],
  "wording?": [{ ids: ["string"], "replaced?": ["string"] }],
  "interpretations?": [{ id: "string", version: "string" }],
};

/** Tells whether interpretations can be laid over a rubric that can be scored by. */
export function canBeInterpreted(rubric: Rubric): boolean {
  return matches(rubric, rubricBeneath);
}

const reading: Pattern = {
  target: "string",
  source: ["string"],
  grade: "string",
  "rubrics?": ["string"],
  "reword?": "string",
  "easier?": "boolean",
  "note?": "string",
  "notApplicable?": { allowed: ["string"] },
  "emptyCohort?": "boolean",
  "stagesForYearGroups?": "boolean",
};

/** What is read of an interpretation. */
const interpretation: Pattern = {
  id: "string",
  version: "string",
  rubrics: ["string"],
  readings: [reading],
  sources: [{ id: "string" }],
  "digest?": "string",
  "cohort?": { statement: "string", required: "boolean", source: ["string"], grade: "string" },
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
    isJson(each) && matches(each, interpretation) ? [] : [notOne(each, `${path}.${index}`)],
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
