import { quote } from "@career-benchmarks/core";
import { makeSuggestions } from "@career-benchmarks/core/input";
import { keyColumns } from "../columns/key-columns.js";
import type { ColumnPlan } from "../columns/plan-columns.js";
import type { CsvIssue } from "../issue.js";
import type { ReadCsvRow } from "../read/file-reader.js";
import type { ReadOptions } from "../read/options.js";
import { readJoinedRow } from "../register/read-joined-row.js";
import type { LongRow } from "./gather-rows.js";
import { placeOf } from "./place-of.js";

/**
 * Reads the rows of one assessment of a long file as one row.
 *
 * @param parts - at least one row
 */
export function readLongRows(
  parts: readonly LongRow[],
  plan: ColumnPlan,
  options: ReadOptions,
): ReadCsvRow {
  const known = indicatorsOf(plan);
  const cells: Record<string, string> = Object.create(null);
  const issues: CsvIssue[] = [];
  for (const part of parts) {
    issues.push(...part.issues, ...takeKeys(part, cells), ...takeAnswer(part, cells, known));
  }
  const place = parts[0]?.place ?? {};
  const unreadable = issues.some(({ severity }) => severity === "error");
  const reading = unreadable ? { issues: [] } : readJoinedRow({ place, cells }, plan, options);
  const found = reading.issues.map((issue) => ({
    ...issue,
    place: placeOf(issue.place?.column, parts),
  }));
  return { place, cells, parts, reading: { ...reading, issues: [...issues, ...found] } };
}

/** Takes what a row says of the assessment; an empty cell says nothing. */
function takeKeys({ ours, place }: LongRow, cells: Record<string, string>): readonly CsvIssue[] {
  return keyColumns.flatMap((column): CsvIssue[] => {
    const text = (ours[column] ?? "").trim();
    const earlier = cells[column];
    if (text === "" || text === earlier) return [];
    if (earlier === undefined) {
      cells[column] = text;
      return [];
    }
    return [
      {
        code: "assessment-inconsistent",
        severity: "error",
        place: { ...place, column },
        expected: "the same in every row of an assessment, or an empty cell",
        received: quote(text),
        hint: `An earlier row of the assessment has another ${column}.`,
      },
    ];
  });
}

/** The indicators that a row may name, and the nearest of them for the first that are not known. */
interface Indicators {
  readonly names: ReadonlySet<string>;
  readonly suggest: (name: string) => string | undefined;
}

const indicatorsByPlan = new WeakMap<ColumnPlan, Indicators>();

/** Gives the indicators of a plan; arranged once for all assessments of a file. */
function indicatorsOf(plan: ColumnPlan): Indicators {
  const known = indicatorsByPlan.get(plan);
  if (known) return known;
  const names = plan.columns.filter(({ holds }) => holds !== "key").map(({ name }) => name);
  const made = { names: new Set(names), suggest: makeSuggestions(names) };
  indicatorsByPlan.set(plan, made);
  return made;
}

function takeAnswer(
  { ours, place }: LongRow,
  cells: Record<string, string>,
  { names, suggest }: Indicators,
): readonly CsvIssue[] {
  const indicator = (ours["indicator"] ?? "").trim().toLowerCase();
  const value = (ours["value"] ?? "").trim();
  // A row without either only says that there is such an assessment.
  if (indicator === "" && value === "") return [];
  const at = { ...place, column: "indicator" };
  if (!names.has(indicator)) {
    const nearest = suggest(indicator);
    return [
      {
        code: "unknown-indicator",
        severity: "error",
        place: at,
        expected: "an indicator, such as bm1_1_lead, or a percentage, such as bm1_percent",
        received: quote(indicator),
        ...(nearest && { hint: `Did you mean ${nearest}?` }),
      },
    ];
  }
  const earlier = cells[indicator];
  if (earlier === undefined) {
    cells[indicator] = value;
    return [];
  }
  const same = earlier === value;
  return [
    {
      code: "answer-repeated",
      severity: same ? "warning" : "error",
      place: at,
      expected: "each indicator once in an assessment",
      received: quote(indicator),
      hint: same ? "It has the same value as before." : "It has another value than before.",
    },
  ];
}
