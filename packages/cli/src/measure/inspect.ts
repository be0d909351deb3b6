import { formatIssues } from "@career-benchmarks/core";
import { detectMis, inspectMis, type MisReport } from "@career-benchmarks/mis";
import { exitCodeOf } from "../exit-codes.js";
import { keepApart } from "../output/keep-apart.js";
import { say, type Terminal } from "../terminal.js";
import { describeLost } from "./describe-lost.js";
import { openPages, orAllIssues } from "./read-mis-files.js";

/** The options of `inspect`. */
export interface InspectFlags {
  readonly allowRejects?: boolean;
}

/** Says what files of a school's system hold, in names and counts; gives the exit code. */
export async function inspect(
  files: readonly string[],
  { allowRejects }: InspectFlags,
  terminal: Terminal,
): Promise<number> {
  keepApart(
    files.map((path) => ({ name: "the input", path })),
    [],
  );
  const opened = openPages(files, terminal);
  const pages: unknown[] = [];
  for await (const page of opened.read()) pages.push(page);
  const report = await orAllIssues(opened, () => inspectMis(pages));
  const [title] = pages.map(detectMis).flatMap((found) => (found.ok ? found.title : []));
  await say(terminal, describeReport(report, title ?? report.vendor));
  const unread = opened.unread();
  const lost = { ...report.lost, pages: report.lost.pages + unread.length };
  const said = [...formatIssues(unread), describeLost(lost)].filter((line) => line !== undefined);
  for (const line of said) await terminal.err(`${line}\n`);
  return exitCodeOf({ fileErrors: 0, rejected: lost.pages + lost.learners, allowRejects });
}

function describeReport(report: MisReport, title: string): string {
  const { seen, read, left } = report.learners;
  const pages = report.pages === 1 ? "1 page" : `${report.pages} pages`;
  const sections = [
    [
      `${title}, ${report.versions.join(" and ")}: ${pages}.`,
      `${seen} objects for learners: ${read} can be read (${left} of them have left), ${seen - read} not.`,
    ],
    counts("Would be used (field, and how often it holds something)", report.used),
    counts("Would be dropped unread", report.dropped),
    counts("Passed over", report.skipped),
    missing(report.missing),
    counts("Issues", report.issues),
  ];
  return `${sections
    .filter(({ length }) => length > 0)
    .map((section) => section.map((line) => `${line}\n`).join(""))
    .join("\n")}`;
}

function counts(
  title: string,
  of: Readonly<Record<string, number | undefined>>,
): readonly string[] {
  const all = Object.entries(of).sort(([a], [b]) => (a < b ? -1 : 1));
  if (all.length === 0) return [];
  const width = Math.max(...all.map(([name]) => name.length));
  return [`${title}:`, ...all.map(([name, count]) => `  ${name.padEnd(width)}  ${count}`)];
}

function missing(of: MisReport["missing"]): readonly string[] {
  const flat = Object.entries(of).flatMap(([field, reasons]) =>
    Object.entries(reasons ?? {}).map(([reason, count]) => [`${field}: ${reason}`, count] as const),
  );
  return counts("Not known of learners, by reason", Object.fromEntries(flat));
}
