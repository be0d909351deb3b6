import type { Rubric } from "@career-benchmarks/core";
import { type ReadData, readData, readRubric } from "@career-benchmarks/core/input";
import { recordFields } from "../records/record-fields.js";
import type { Records } from "../records/records.js";
import type { MeasureIssue } from "./measure-issue.js";

/** As many values as the records of the largest groups of schools have, many times over. */
const mostValues = 200_000_000;

/** Copies records, reading each value once; a path names the list, never a field or a learner. */
export function readRecordData(records: unknown): ReadData {
  const read = readData(records, "records", { most: mostValues });
  if (read.ok) return read;
  const issues = read.issues.map((issue) => {
    const list = issue.path?.split(".")[1] ?? "";
    return { ...issue, path: Object.hasOwn(recordFields, list) ? `records.${list}` : "records" };
  });
  return { ok: false, issues };
}

/** Copies of what a caller gave, or everything that cannot be read of it. */
type ReadInput<Id extends string, Options> =
  | {
      readonly ok: true;
      readonly rubric: Rubric<Id>;
      readonly records: Records;
      readonly options: Options;
    }
  | { readonly ok: false; readonly issues: readonly MeasureIssue[] };

/** Reads a rubric, records and options, each value once. */
export function readInput<Id extends string, Options>(
  given: Rubric<Id>,
  records: Records,
  options: Options,
): ReadInput<Id, Options> {
  const rubric = readRubric(given);
  const lists = readRecordData(records);
  const choices = readOptions(options);
  if (rubric.ok && lists.ok && choices.ok) {
    return {
      ok: true,
      rubric: rubric.rubric as Rubric<Id>,
      records: lists.data as Records,
      options: choices.data as Options,
    };
  }
  return {
    ok: false,
    issues: [rubric, lists, choices].flatMap((read) => (read.ok ? [] : read.issues)),
  };
}

/** Copies options; their exclusions name learners, so no field of one is named. */
export function readOptions(options: unknown): ReadData {
  const read = readData(options, "options", { most: mostValues });
  if (read.ok) return read;
  return { ok: false, issues: read.issues.map((issue) => ({ ...issue, path: "options" })) };
}
