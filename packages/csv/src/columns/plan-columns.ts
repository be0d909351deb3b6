import { quote, type Rubric } from "@career-benchmarks/core";
import { limits, listSome, makeSuggestions } from "@career-benchmarks/core/input";
import type { CsvIssue } from "../issue.js";
import { beyondLimits } from "./column-limits.js";
import { keyColumns, percentColumn, rejectColumns } from "./key-columns.js";

/** What each column of a header holds. */
export interface ColumnPlan {
  /** In file order, by position in the row. */
  readonly columns: readonly PlannedColumn[];
  readonly hasAnswers: boolean;
  readonly hasPercents: boolean;
  /** What is wrong with the header; an error here rejects every row. */
  readonly issues: readonly CsvIssue[];
}

/** One column: its name as it is known, and what it holds. */
export interface PlannedColumn {
  readonly name: string;
  readonly holds: "key" | "answer" | "percent" | "reject" | "nothing-we-read";
  /** The benchmark whose percentage it holds. */
  readonly benchmark?: number;
}

/** Finds out what each column holds; case and surrounding spaces are free. */
export function planColumns(header: readonly string[], rubrics: readonly Rubric[]): ColumnPlan {
  const known = new Map<string, PlannedColumn>();
  const add = (column: PlannedColumn) => known.set(column.name, column);
  for (const name of keyColumns) add({ name, holds: "key" });
  for (const name of rejectColumns) add({ name, holds: "reject" });
  for (const rubric of rubrics) {
    for (const { number, criteria } of rubric.benchmarks) {
      add({ name: percentColumn(number), holds: "percent", benchmark: number });
      for (const { indicators } of criteria) {
        for (const { id } of indicators) add({ name: id, holds: "answer" });
      }
    }
  }
  const names = header.map((name) => name.trim().toLowerCase());
  const columns = names.map(
    (name): PlannedColumn => known.get(name) ?? { name, holds: "nothing-we-read" },
  );
  const holds = (kind: PlannedColumn["holds"]) => columns.some((column) => column.holds === kind);
  const plan = { columns, hasAnswers: holds("answer"), hasPercents: holds("percent") };
  if (!plan.hasAnswers && !plan.hasPercents && isAboutLearners(names)) {
    return { ...plan, issues: [aboutLearners] };
  }
  const beyond = beyondLimits(header);
  if (beyond.length > 0) return { ...plan, issues: beyond };
  const issues = [
    ...unknownColumns(plan.columns, [...known.keys()]),
    ...repeatedColumns(plan.columns),
    ...(plan.hasAnswers || plan.hasPercents ? [] : [noAnswerColumns(header)]),
  ];
  return { ...plan, issues };
}

function unknownColumns(columns: readonly PlannedColumn[], known: readonly string[]): CsvIssue[] {
  const suggest = makeSuggestions(known);
  const issues = columns
    .filter(({ holds }) => holds === "nothing-we-read")
    .map(({ name }): CsvIssue => {
      const nearest = suggest(name);
      const meansAnAnswer = /^bm\d/.test(name);
      const hints = [
        nearest && `Did you mean ${nearest}?`,
        meansAnAnswer ? "Rename or remove the column." : "The column was not read.",
      ];
      return {
        code: "column-unknown",
        severity: meansAnAnswer ? "error" : "warning",
        place: { column: name },
        received: quote(name),
        hint: hints.filter(Boolean).join(" "),
      };
    });
  return listSome(issues, limits.unknownNames);
}

function repeatedColumns(columns: readonly PlannedColumn[]): CsvIssue[] {
  const times = new Map<string, number>();
  return columns
    .filter(({ name, holds }) => {
      const before = times.get(name) ?? 0;
      times.set(name, before + 1);
      return before === 1 && holds !== "nothing-we-read" && holds !== "reject";
    })
    .map(({ name }) => ({
      code: "column-repeated",
      severity: "error",
      place: { column: name },
      expected: "each column once",
      received: quote(name),
      hint: "Remove or rename all but one of them.",
    }));
}

/** Of a file about learners nothing is quoted, nor are its rows to be copied. */
const aboutLearners: CsvIssue = {
  code: "file-about-learners",
  severity: "error",
  expected: "a row for each institution",
  received: "a row for each learner",
  hint: "career-benchmarks measure reads files about learners.",
};

function isAboutLearners(names: readonly string[]): boolean {
  return names.some((name) => name.replace(/[\s-]+/g, "_") === "learner_id");
}

function noAnswerColumns(header: readonly string[]): CsvIssue {
  return {
    code: "column-missing",
    severity: "error",
    expected:
      "columns with answers (indicator ids) or with percentages (bm1_percent to bm8_percent)",
    received: quote(header.join(", ")),
    hint: "If the header stands further down, remove the rows above it or say in which row it is. career-benchmarks template RUBRIC writes an empty file with the right header.",
  };
}
