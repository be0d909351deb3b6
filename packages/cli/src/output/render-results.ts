import { collect, nextSteps } from "@career-benchmarks/core";
import {
  type ResultShape,
  type ScoredCsv,
  type ScoredRow,
  writeResults,
} from "@career-benchmarks/csv";
import {
  describeEasyRead,
  describeGroup,
  describeMethod,
  type PageView,
  type ReportEntry,
  renderHtml,
  renderHtmlSite,
  renderMarkdown,
  renderPageHtml,
  renderPageMarkdown,
  renderPageText,
  renderText,
} from "@career-benchmarks/render";
import { CommandError } from "../command-error.js";
import type { Format } from "./format.js";
import { writePublishedTable } from "./published-table.js";
import type { ReportChoice } from "./report-flags.js";
import type { FolderFile } from "./write-folder.js";

/** Writes scored rows in a format. */
export function renderResults(
  scored: ScoredCsv,
  format: Format,
  shape: ResultShape,
  report: ReportChoice,
): string {
  const results = scored.results.map(({ result }) => result);
  switch (format) {
    case "html":
    case "md":
    case "text":
      return renderReport(scored, format, report);
    case "json":
      return `${JSON.stringify(collect(results, scored.rejects), null, 2)}\n`;
    case "ndjson":
      return results.map((result) => `${JSON.stringify(result)}\n`).join("");
    case "csv":
      return writeResults(results, shape);
  }
}

const writers = {
  html: { results: renderHtml, page: renderPageHtml },
  md: { results: renderMarkdown, page: renderPageMarkdown },
  text: { results: renderText, page: renderPageText },
} as const;

function renderReport(
  scored: ScoredCsv,
  format: keyof typeof writers,
  report: ReportChoice,
): string {
  const write = writers[format];
  const page = pageOf(scored, report);
  if (page) return write.page(page);
  const { title, audience } = report.options;
  return write.results(reportEntries(scored), {
    rejects: scored.rejects,
    ...(title !== undefined && { title }),
    ...(audience && { audience }),
  });
}

/** The page of a report that is one; the report of institutions is written from their results. */
function pageOf(scored: ScoredCsv, { kind, options }: ReportChoice): PageView | undefined {
  const { audience: _audience, expected, at, title } = options;
  const { rejects } = scored;
  const entries = reportEntries(scored);
  const named = { rejects, ...(title !== undefined && { title }) };
  switch (kind) {
    case "institution":
      return undefined;
    case "group":
      return describeGroup(entries, {
        ...named,
        ...(expected && { expected }),
        ...(at !== undefined && { at }),
      });
    case "method":
      return describeMethod(entries, named);
    case "easy-read": {
      const [only, ...others] = entries;
      if (!only || others.length > 0) {
        throw new CommandError(
          `An easy-read page is of one result, and there are ${entries.length}. Name a folder with --out to have one for each.`,
        );
      }
      return describeEasyRead(only);
    }
  }
}

/** Writes scored rows as a folder: an overview, a page for each, and the data behind them. */
export function renderFolder(
  scored: ScoredCsv,
  shape: ResultShape,
  report: ReportChoice,
): readonly FolderFile[] {
  return [
    ...renderPages(scored, report),
    { path: "results.json", text: renderResults(scored, "json", shape, report) },
    { path: "results.csv", text: renderResults(scored, "csv", shape, report) },
  ];
}

/** Writes what may leave of scored rows as a folder: the pages, and a table without numbers of learners. */
export function renderPublishedFolder(
  scored: ScoredCsv,
  report: ReportChoice,
): readonly FolderFile[] {
  const results = scored.results.map(({ result }) => result);
  return [
    ...renderPages(scored, report),
    { path: "results.csv", text: writePublishedTable(results) },
  ];
}

function renderPages(scored: ScoredCsv, { options }: ReportChoice): readonly FolderFile[] {
  const pages = renderHtmlSite(reportEntries(scored), { rejects: scored.rejects, ...options });
  return pages.map(({ path, html }) => ({ path, text: html }));
}

/** Makes the entries of a report, with what to do next where the answers are known. */
export function reportEntries(scored: ScoredCsv): readonly ReportEntry[] {
  return scored.results.map(({ rubric, result }: ScoredRow) => ({
    rubric,
    result,
    ...(result.resolution === "indicator" && { steps: nextSteps(rubric, result) }),
  }));
}
