import type { OverviewView, RejectsView } from "../view/overview-view.js";
import { statusKey } from "../view/status-key.js";
import { blocks, heading, list, table } from "./blocks.js";
import { escapeMarkdown } from "./escape.js";

/** Writes institutions down and benchmarks across. */
export function markdownOverview(overview: OverviewView): string {
  const { title, sentences, benchmarks, rows, counts, rejects } = overview;
  const header = ["Institution", "As at", "Rubric", "Fully achieved"];
  const columns = benchmarks.map(({ number }) => `${number}`);
  const body = rows.map((row) => [
    row.title,
    row.asAt,
    row.rubric,
    row.fullyAchieved,
    ...benchmarks.map(({ number }) => {
      const cell = row.cells.find((candidate) => candidate.number === number);
      return cell ? `${cell.symbol} ${cell.percent}` : "not in this rubric";
    }),
  ]);
  const count = (label: string, cells: readonly string[]) => [
    label,
    "all",
    "all",
    "results",
    ...cells,
  ];
  const total = [
    count(
      "Fully achieved for certain",
      counts.map(({ fullyAchieved }) => fullyAchieved),
    ),
    count(
      "Undetermined",
      counts.map(({ undetermined }) => undetermined),
    ),
  ];
  return blocks([
    heading(1, title),
    escapeMarkdown(sentences.join(" ")),
    rejects.sentence && `**${escapeMarkdown(rejects.sentence)}**${listedBelow(rejects)}`,
    rows.length > 0 && `**${escapeMarkdown(overview.finding)}**`,
    rows.length > 0 && key(),
    rows.length > 0 && table([...header, ...columns], [...body, ...total]),
    list(benchmarks.map(({ number, name }) => `**${number}** ${escapeMarkdown(name)}`)),
  ]);
}

function key(): string {
  const statuses = statusKey.map(({ symbol, words }) => `${symbol} ${words.toLowerCase()}`);
  return `${statuses.join(", ")}. The numbers are per cent of the available points.`;
}

function listedBelow({ rows }: RejectsView): string {
  return rows.length > 0 ? "; they are listed below." : ".";
}

/** Writes the rows that could not be scored. */
export function markdownRejects({ sentence, rows, more }: RejectsView): string {
  if (rows.length === 0) return "";
  return blocks([
    heading(2, "Rows that could not be scored"),
    `${escapeMarkdown(sentence)}. They are in no table above.`,
    table(
      ["Institution", "Row", "What is wrong"],
      rows.map(({ name, place, reasons }) => [name, place, reasons.join("; ")]),
    ),
    more && escapeMarkdown(more),
  ]);
}
