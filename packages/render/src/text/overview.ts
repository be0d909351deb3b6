import type {
  OverviewCell,
  OverviewRow,
  OverviewView,
  RejectsView,
} from "../view/overview-view.js";
import { statusKey } from "../view/status-key.js";
import { columnsOf, fit, wrap } from "./columns.js";
import { bullets, hanging, titled, width } from "./lines.js";

const nameColumns = 21;
const headlineColumns = 12;
const cellColumns = 8;

/** Writes institutions down and benchmarks across. */
export function textOverview(overview: OverviewView): readonly string[] {
  const { title, sentences, rows, rejects } = overview;
  return [
    ...hanging("", title),
    "=".repeat(Math.min(width, columnsOf(title))),
    ...hanging("", sentences.join(" ")),
    ...(rejects.sentence ? hanging("", `${rejects.sentence}${listedBelow(rejects)}`) : []),
    ...(rows.length > 0 ? [...hanging("", overview.finding), ...table(overview)] : []),
  ];
}

function listedBelow({ rows }: RejectsView): string {
  return rows.length > 0 ? "; they are listed below." : ".";
}

function table({ benchmarks, rows, counts }: OverviewView): readonly string[] {
  const numbers = benchmarks.map(({ number }) => number);
  const rule = "-".repeat(width);
  const total = (label: string, cells: readonly string[]) => line(label, "results", cells);
  return [
    "",
    line("", "Fully", []).trimEnd(),
    line("Institution", "achieved", numbers.map(String)),
    rule,
    ...rows.flatMap((row) => rowLines(row, numbers)),
    rule,
    total(
      "Fully achieved",
      counts.map(({ fullyAchieved }) => fullyAchieved),
    ),
    total(
      "Undetermined",
      counts.map(({ undetermined }) => undetermined),
    ),
    "",
    ...hanging(
      "",
      statusKey.map(({ symbol, words }) => `${symbol} ${words.toLowerCase()}`).join("   "),
    ),
    "The numbers are per cent of the available points.",
    ...benchmarks.flatMap(({ number, name }) => hanging(`${number} `, name)),
  ];
}

function rowLines(row: OverviewRow, numbers: readonly number[]): readonly string[] {
  const [first = "", ...others] = wrap(row.title, nameColumns);
  const cells = numbers.map((number) => cellText(row.cells.find((cell) => cell.number === number)));
  return [
    line(first, row.fullyAchieved, cells),
    ...others,
    ...hanging("  ", `${row.asAt}, ${row.rubric}`),
  ];
}

function cellText(cell: OverviewCell | undefined): string {
  if (!cell) return "";
  const { symbol, range } = cell;
  if (!range) return symbol;
  return `${symbol}${range.from === range.to ? range.from : `${range.from}-${range.to}`}`;
}

function line(name: string, headline: string, cells: readonly string[]): string {
  const right = cells.map((cell) => cell.padStart(cellColumns));
  return `${fit(name, nameColumns)} ${fit(headline, headlineColumns)}${right.join("")}`;
}

/** Writes the rows that could not be scored. */
export function textRejects({ sentence, rows, more }: RejectsView): readonly string[] {
  if (rows.length === 0) return [];
  return titled("Rows that could not be scored", [
    ...hanging("", `${sentence}.`),
    ...rows.flatMap(({ name, place, reasons }) => [
      ...bullets([`${name} (${place})`]),
      ...reasons.flatMap((reason) => hanging("    ", reason)),
    ]),
    ...(more ? [more] : []),
  ]);
}
