import type { Place } from "@career-benchmarks/core";
import type { CsvIssue } from "../issue.js";
import type { ReadOptions } from "../read/options.js";

/** One row of a long file: one answer of an assessment. */
export interface LongRow {
  readonly place: Place;
  /** Its cells as they are in the file. */
  readonly cells: Readonly<Record<string, string>>;
  /** The same by our names and in our texts. */
  readonly ours: Readonly<Record<string, string>>;
  /** What is wrong with it by itself. */
  readonly issues: readonly CsvIssue[];
}

/** Brings the rows of each assessment together. */
export interface Gatherer {
  /** Takes a row; gives the assessments that are whole by now, each as its rows. */
  push(row: LongRow): readonly (readonly LongRow[])[];
  /** Takes the end of the file; gives the assessments that are left. */
  end(): readonly (readonly LongRow[])[];
}

const identity = ["urn", "ukprn", "name", "site", "as_at", "rubric"] as const;

/**
 * Creates a gatherer of the rows of one file.
 *
 * Usually everything is kept until the file ends, for rows of one assessment may stand anywhere; when
 * the options say that they stand together, only one assessment and the keys of the others are kept.
 */
export function createGatherer({ together }: ReadOptions): Gatherer {
  return together ? gatherNeighbours() : gatherAll();
}

function gatherAll(): Gatherer {
  const assessments = new Map<string, LongRow[]>();
  return {
    push: (row) => {
      const key = keyOf(row);
      const rows = assessments.get(key);
      if (rows) rows.push(row);
      else assessments.set(key, [row]);
      return [];
    },
    end: () => [...assessments.values()],
  };
}

function gatherNeighbours(): Gatherer {
  const keys = new Set<string>();
  let current: { readonly key: string; readonly rows: LongRow[] } | undefined;
  return {
    push: (row) => {
      const key = keyOf(row);
      if (current?.key === key) {
        current.rows.push(row);
        return [];
      }
      const done = current ? [current.rows] : [];
      const first = keys.has(key) ? { ...row, issues: [...row.issues, apart(row)] } : row;
      keys.add(key);
      current = { key, rows: [first] };
      return done;
    },
    end: () => (current ? [current.rows] : []),
  };
}

/** Tells assessments apart: by their id where there is one, else by institution, site, date and rubric. */
function keyOf({ ours }: LongRow): string {
  const cell = (column: string) => (ours[column] ?? "").trim();
  const id = cell("assessment_id");
  return id === "" ? JSON.stringify(identity.map(cell)) : id;
}

function apart({ place }: LongRow): CsvIssue {
  return {
    code: "assessment-apart",
    severity: "error",
    place,
    expected: "the rows of an assessment together",
    hint: "Rows of the same assessment stand further up. Sort the file, or read it without --together.",
  };
}
