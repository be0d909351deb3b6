import type { ColumnPlan } from "../columns/plan-columns.js";
import type { CsvIssue } from "../issue.js";
import type { CsvRow, ReadRow } from "../read/csv-row.js";
import type { ReadOptions } from "../read/options.js";
import { type RowReading, readRow } from "../read/read-row.js";
import { findRubric } from "../read/read-rubric.js";
import { type JoinedRow, joinRegister } from "./join-register.js";

/**
 * Reads a row with what the registers of the options add to it.
 *
 * A rubric that the row names wins, then one that the options name; only where the options would choose
 * by date does the register choose first.
 */
export function readJoinedRow(row: CsvRow, plan: ColumnPlan, options: ReadOptions): RowReading {
  const { registers = [] } = options;
  if (registers.length === 0) return readRow(row, plan, options);
  const joined = joinRegister(row.cells, registers);
  const asked = (row.cells["rubric"] ?? "").trim() === "" && typeof options.rubric !== "string";
  const chosen = asked ? chosenRubric(joined, options) : {};
  const cells = { ...joined.cells, ...(chosen.id !== undefined && { rubric: chosen.id }) };
  const reading = readRow({ ...row, cells }, plan, options);
  const issues = [...joined.issues, ...(chosen.issue ? [chosen.issue] : []), ...reading.issues];
  if (!reading.row) return { issues };
  const assumed = joined.filled.includes("year_groups");
  return { row: assumed ? withAssumed(reading.row) : reading.row, issues };
}

function chosenRubric(
  { choice }: JoinedRow,
  options: ReadOptions,
): { readonly id?: string; readonly issue?: CsvIssue } {
  if (!choice) return {};
  const place = { column: "rubric" };
  if (choice.determined) {
    const { id, interpretations } = choice;
    if (!findRubric(id, options).ok) {
      const expected = `the rubric ${id}, by the register`;
      const hint = "It is not among the rubrics given; the rubric was chosen by date.";
      const code = "register-rubric-unavailable";
      return { issue: { code, severity: "warning", place, expected, hint } };
    }
    // Reading a rubric in another way than usual is never done in silence.
    if (interpretations.length === 0) return { id };
    const hint = `By the type of the establishment in the register: ${id}.`;
    return { id, issue: { code: "register-filled", severity: "info", place, hint } };
  }
  // What decides for other schools, no register knows; they are read as they would be without one.
  if (choice.ask.fact === "level2Share75") return {};
  const hint = `The register does not tell: ${choice.ask.question} The rubric was chosen by date; name it in the column rubric.`;
  return { issue: { code: "rubric-open", severity: "warning", place, hint } };
}

function withAssumed(row: ReadRow): ReadRow {
  const { content } = row;
  if (content.kind === "percents") {
    return { ...row, content: { ...content, profile: { ...content.profile, assumed: true } } };
  }
  const { assessment } = content;
  const profile = { ...assessment.profile, assumed: true as const };
  return { ...row, content: { ...content, assessment: { ...assessment, profile } } };
}
