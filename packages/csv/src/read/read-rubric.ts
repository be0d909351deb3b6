import {
  formatIssue,
  type Interpretation,
  nearestName,
  parseRubricId,
  quote,
  type Rubric,
  safeInterpret,
} from "@career-benchmarks/core";
import { type Parsed, parseMissing } from "@career-benchmarks/evidence/cells";
import type { CsvIssue, CsvIssueCode } from "../issue.js";
import type { ReadOptions } from "./options.js";

/** Finds a row's rubric: the one that it names, else the one that the options choose. */
export function readRubric(
  cell: string,
  asAt: string,
  options: ReadOptions,
): Parsed<Rubric, CsvIssueCode> {
  const { rubric: choice } = options;
  const named = parseMissing(cell, { open: true }) ? "" : cell;
  const chosen = named || (typeof choice === "function" ? choice(asAt) : choice);
  if (chosen) return findRubric(chosen, options);
  return {
    ok: false,
    issue: {
      code: "rubric-missing",
      severity: "error",
      place: { column: "rubric" },
      expected: `a rubric: ${idsOf(options.rubrics).join(", ")}`,
      hint: "Name it in the column rubric, or choose one for every such row: --rubric ID.",
    },
  };
}

/**
 * Finds a rubric by id, read through the interpretations that the id names.
 *
 * @param id - such as `gatsby-2025-school+specialist-setting`; case is free
 * @param options - the rubrics and interpretations to choose from
 * @returns the rubric, or what is wrong with the id
 * @example
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 * import { findRubric } from "@career-benchmarks/csv";
 *
 * const found = findRubric("gatsby-2014-shool", { rubrics: [gatsby2014School] });
 * found.ok || found.issue.hint; //=> "Did you mean gatsby-2014-school?"
 */
export function findRubric(
  id: string,
  options: Pick<ReadOptions, "rubrics" | "interpretations">,
): Parsed<Rubric, CsvIssueCode> {
  const { rubrics, interpretations: known = [] } = options;
  const parts = parseRubricId(id.toLowerCase());
  const rubric = rubrics.find((candidate) => candidate.id === parts.rubric);
  if (!rubric) return unknownRubric(id, parts.rubric, idsOf(rubrics));
  const named = parts.interpretations.map((name) => known.find((each) => each.id === name));
  const missing = parts.interpretations.find((_, index) => !named[index]);
  if (missing !== undefined) return unknownRubric(id, missing, idsOf(known));
  return interpreted(
    rubric,
    named.flatMap((each) => each ?? []),
  );
}

const interpretedRubrics = new WeakMap<Rubric, Map<string, Rubric>>();

/** Reads a rubric through interpretations; made once, for a file may name it in every row. */
function interpreted(
  rubric: Rubric,
  interpretations: readonly Interpretation[],
): Parsed<Rubric, CsvIssueCode> {
  const made = interpretedRubrics.get(rubric) ?? new Map<string, Rubric>();
  interpretedRubrics.set(rubric, made);
  const key = idsOf(interpretations).join("+");
  const known = made.get(key);
  if (known) return { ok: true, value: known };
  const read = safeInterpret(rubric, interpretations);
  if (read.ok) {
    made.set(key, read.rubric);
    return { ok: true, value: read.rubric };
  }
  const issue = unknown(`${rubric.id}+${key}`, "interpretations that fit this rubric");
  return { ok: false, issue: { ...issue, hint: read.issues.map(formatIssue).join(" ") } };
}

function unknownRubric(
  id: string,
  part: string,
  known: readonly string[],
): Parsed<Rubric, CsvIssueCode> {
  const nearest = nearestName(part, known);
  const issue = unknown(id, known.length > 0 ? `one of ${known.join(", ")}` : "no interpretation");
  return { ok: false, issue: { ...issue, ...(nearest && { hint: `Did you mean ${nearest}?` }) } };
}

function unknown(id: string, expected: string): CsvIssue {
  return {
    code: "rubric-unknown",
    severity: "error",
    place: { column: "rubric" },
    expected,
    received: quote(id),
  };
}

function idsOf(known: readonly { readonly id: string }[]): readonly string[] {
  return known.map(({ id }) => id);
}
