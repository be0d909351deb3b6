import type { Place, Result } from "@career-benchmarks/core";
import { checkIdentifier, parseDate, parseMissing } from "@career-benchmarks/evidence/cells";
import type { KeyColumn } from "../columns/key-columns.js";
import type { ColumnPlan } from "../columns/plan-columns.js";
import type { DuplicateFinder } from "../read/find-duplicates.js";
import type { ReadOptions } from "../read/options.js";
import { readProfile } from "../read/read-profile.js";
import { readRubric } from "../read/read-rubric.js";
import { firstTellingColumn } from "../table/header-rows.js";
import type { PlainText } from "../table/row-reader.js";
import { type CheckedOnce, checkedOnce, readClean, readKeyCell } from "./key-cells.js";
import { mostTexts, unknownText } from "./known-texts.js";
import { otherLetter } from "./letters.js";
import { type CellUse, type PlainLine, plainLine } from "./plain-line.js";
import {
  type BulkShape,
  cellText,
  type FixedKeys,
  fixedKeys,
  type ResultText,
  resultText,
} from "./result-text.js";
import {
  noCode,
  notLookedUp,
  type RowContext,
  type RubricContext,
  rubricContext,
} from "./row-context.js";

/** Scores ordinary lines without making objects of them. */
export interface PlainScorer {
  /** Reads and scores a line; false when it is out of the ordinary and needs the usual way. */
  read(line: PlainText): boolean;
  /** Gives the lines just read and scored; undefined when the assessment was met before. */
  take(place: Place): { readonly lines: string; readonly sample: Result } | undefined;
}

interface Context extends RowContext {
  readonly text: ResultText;
  readonly fixed: FixedKeys;
}

/**
 * Prepares the scoring of ordinary lines under one header.
 *
 * A line is ordinary when nothing is to be said of it: no issue of any severity, no percentages. All
 * others are left to the usual way, so that whatever it says of them is said in one place.
 */
export function plainScorer(
  plan: ColumnPlan,
  delimiter: string,
  options: ReadOptions,
  shape: BulkShape,
  duplicates: DuplicateFinder,
): PlainScorer | undefined {
  if (!plan.hasAnswers || plan.issues.some(({ severity }) => severity === "error"))
    return undefined;
  const names = plan.columns.map(({ name }) => name);
  const line = plainLine(plan.columns.map(useOf), delimiter);
  const columnOf = (name: KeyColumn) => names.indexOf(name);
  const columns = {
    id: columnOf("assessment_id"),
    urn: columnOf("urn"),
    ukprn: columnOf("ukprn"),
    name: columnOf("name"),
    site: columnOf("site"),
    rubric: columnOf("rubric"),
    yearGroups: columnOf("year_groups"),
    asAt: columnOf("as_at"),
    completedOn: columnOf("completed_on"),
    state: columnOf("state"),
  };
  const cohort = (["cohort_size", "cohort_of", "cohort_reason"] as const).map(columnOf);
  const hasCohort = cohort.some((column) => column >= 0);
  const answers = Int32Array.from(positionsOf(plan, "answer"));
  const percents = positionsOf(plan, "percent");
  const contexts = contextsOf(line, names, options, shape);
  const keyCells = keyCellsOf(line);
  const isName = nameFinder(names, line);
  const telling = firstTellingColumn(names);

  const numberAt = (column: number) => (column < 0 ? 0 : (line.numbers[column] as number));
  const cellAt = (column: number) =>
    column < 0 || column >= names.length ? "" : line.cell(column);

  let context: Context | undefined;
  let keys = "";
  let grade = "";
  const key = { who: "", site: "", asAt: "", rubric: "" };

  const read = ({ text, start, end }: PlainText): boolean => {
    if (!line.scan(text, start, end)) return false;
    if (isName(telling) || isName(telling + 1)) return false;
    for (const column of percents) if (line.numbers[column] !== 0) return false;
    context = contexts(columns, numberAt);
    if (!context) return false;
    return readKeys(context) && readAnswers(context);
  };
  const readAnswers = ({ of, positions, score }: Context): boolean => {
    const { codesByText, codes, scores } = of;
    const { numbers } = line;
    codes.fill(0);
    for (let index = 0; index < answers.length; index++) {
      const column = answers[index] as number;
      const number = numbers[column] as number;
      if (number === 0) continue;
      const position = positions[column] as number;
      if (position < 0) return false;
      let code = number > 0 ? (codesByText[column * mostTexts + number] as number) : notLookedUp;
      if (code === notLookedUp) code = of.codeOf(line, column);
      if (code === noCode) return false;
      codes[position] = code;
    }
    score(codes, scores);
    grade = scores.grade;
    return true;
  };
  const readKeys = (row: Context): boolean => {
    const { scorer, rubric, cohortOptional } = row.of;
    const asAt = keyCells(columns.asAt, "as_at", scorer);
    const completedOn = keyCells(columns.completedOn, "completed_on", scorer);
    const state = keyCells(columns.state, "state", scorer);
    if (asAt === undefined || completedOn === undefined || state === undefined) return false;
    const urn = cellAt(columns.urn);
    const ukprn = cellAt(columns.ukprn);
    const name = cellAt(columns.name);
    const site = cellAt(columns.site);
    if (urn === "" || ukprn !== "") {
      // Rare enough to be read as a whole; a URN alone needs no more than its six digits.
      if (!readClean((column) => cellAt(columnOf(column)), scorer)) return false;
    } else if (checkIdentifier(urn, "urn")) return false;
    const ofCohort = cohortText(row);
    if (ofCohort === undefined || (ofCohort === ",,," && !cohortOptional)) return false;
    keys = `${cellText(cellAt(columns.id))},${urn},${ukprn},${cellText(name)},${cellText(site)},${asAt},${completedOn},${state},${row.fixed.rubric}${ofCohort}${row.fixed.version}`;
    key.who = urn || ukprn || name.toLowerCase();
    key.site = site.toLowerCase();
    key.asAt = asAt;
    key.rubric = rubric.id;
    return true;
  };
  const cohortText = (row: Context): string | undefined => {
    if (!hasCohort || cohort.every((column) => cellAt(column) === "")) return ",,,";
    const found = readClean((column) => cellAt(columnOf(column)), row.of.scorer)?.cohort;
    return found && `${found.size},${found.of},${cellText(found.reason ?? "")},`;
  };
  const take: PlainScorer["take"] = (place) => {
    if (!context || duplicates.meet(key, place)) return undefined;
    const lines = context.text.lines(`${keys}${grade},`, context.of.scores);
    return { lines, sample: context.fixed.sample };
  };
  return { read, take };
}

function useOf({ name, holds }: ColumnPlan["columns"][number]): CellUse {
  if (holds === "answer" || holds === "percent") return "text";
  if (holds !== "key") return "none";
  const few: readonly string[] = [...checkedOnce, "rubric", "year_groups"];
  return few.includes(name) ? "text" : "place";
}

function positionsOf(plan: ColumnPlan, kind: string): readonly number[] {
  return plan.columns.flatMap(({ holds }, column) => (holds === kind ? [column] : []));
}

/** Finds the rubric and the profile of a line by the numbers of its texts; each found once. */
function contextsOf(
  line: PlainLine,
  names: readonly string[],
  options: ReadOptions,
  shape: BulkShape,
) {
  const rubrics = new Map<string, { readonly of: RubricContext; readonly text: ResultText }>();
  const known = new Map<number, Context | undefined>();

  const find = (rubricCell: string, yearGroups: string, asAt: string): Context | undefined => {
    // A rubric that is said not to be known is chosen by the date, as where the cell is empty.
    if (rubricCell !== "" && parseMissing(rubricCell)) return undefined;
    const date = parseDate(asAt);
    const rubric = readRubric(rubricCell, (date.ok && date.value) || asAt, options);
    const profile = readProfile(yearGroups, options);
    if (!rubric.ok || !profile.ok) return undefined;
    const fixed = fixedKeys(rubric.value, profile.value);
    if (!fixed) return undefined;
    const prepared = rubrics.get(rubric.value.id) ?? {
      of: rubricContext(rubric.value, names),
      text: resultText(rubric.value, shape),
    };
    rubrics.set(rubric.value.id, prepared);
    const scorer = prepared.of.scorer.scorerFor(profile.value);
    const positions = prepared.of.positions.map((at) => (scorer.asked[at] ? at : -1));
    return { ...prepared, score: scorer.score, positions, profile: profile.value, fixed };
  };
  let [last, lastContext]: [number, Context | undefined] = [-1, undefined];
  return (
    columns: { readonly rubric: number; readonly yearGroups: number; readonly asAt: number },
    numberAt: (column: number) => number,
  ): Context | undefined => {
    const rubric = numberAt(columns.rubric);
    const yearGroups = numberAt(columns.yearGroups);
    const asAt = rubric === 0 ? numberAt(columns.asAt) : 0;
    if (rubric < 0 || yearGroups < 0 || asAt < 0) return undefined;
    const key = (rubric * 65_536 + yearGroups) * 65_536 + asAt;
    if (key === last) return lastContext;
    if (!known.has(key)) {
      known.set(key, find(line.known(rubric), line.known(yearGroups), line.known(asAt)));
    }
    last = key;
    lastContext = known.get(key);
    return lastContext;
  };
}

/** Gives what key cells hold; each text is checked once. */
function keyCellsOf(line: PlainLine) {
  const known = new Map<CheckedOnce, (string | undefined)[]>();
  return (column: number, name: CheckedOnce, scorer: RubricContext["scorer"]) => {
    const number = column < 0 ? 0 : (line.numbers[column] as number);
    if (number <= unknownText) return readKeyCell(name, line.cell(column), scorer);
    const texts = known.get(name) ?? [];
    known.set(name, texts);
    if (!(number in texts)) texts[number] = readKeyCell(name, line.known(number), scorer);
    return texts[number];
  };
}

/** Tells whether a cell holds a column's name, as a header in the middle of a file does. */
function nameFinder(names: readonly string[], line: PlainLine): (column: number) => boolean {
  const known = new Set(names.filter((name) => name !== ""));
  const mayBegin = new Uint8Array(256);
  for (const name of known) {
    const first = name.charCodeAt(0);
    mayBegin[first < 128 ? first : otherLetter] = 1;
    mayBegin[name.toUpperCase().charCodeAt(0) & 127] = 1;
  }
  // What comes before the name is trimmed.
  for (const space of " \t\v\f'") mayBegin[space.charCodeAt(0)] = 1;
  mayBegin[otherLetter] = 1;
  return (column) =>
    column < names.length &&
    mayBegin[line.firstLetter(column)] === 1 &&
    known.has(line.cell(column).toLowerCase());
}
