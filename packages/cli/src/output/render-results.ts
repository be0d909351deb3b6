import { collect, nextSteps } from "@career-benchmarks/core";
import {
  type ResultShape,
  type ScoredCsv,
  type ScoredRow,
  writeResults,
} from "@career-benchmarks/csv";
import {
  type ReportEntry,
  renderHtml,
  renderHtmlSite,
  renderMarkdown,
  renderText,
} from "@career-benchmarks/render";
import type { Format } from "./format.js";

/** Writes scored rows in a format. */
export function renderResults(scored: ScoredCsv, format: Format, shape: ResultShape): string {
  const results = scored.results.map(({ result }) => result);
  switch (format) {
    case "html":
      return renderHtml(reportEntries(scored), { rejects: scored.rejects });
    case "md":
      return renderMarkdown(reportEntries(scored), { rejects: scored.rejects });
    case "text":
      return renderText(reportEntries(scored), { rejects: scored.rejects });
    case "json":
      return `${JSON.stringify(collect(results, scored.rejects), null, 2)}\n`;
    case "ndjson":
      return results.map((result) => `${JSON.stringify(result)}\n`).join("");
    case "csv":
      return writeResults(results, shape);
  }
}

/** Writes scored rows as a folder: an overview, a page for each, and the data behind them. */
export function renderFolder(
  scored: ScoredCsv,
  shape: ResultShape,
): readonly { readonly path: string; readonly text: string }[] {
  const pages = renderHtmlSite(reportEntries(scored), { rejects: scored.rejects });
  return [
    ...pages.map(({ path, html }) => ({ path, text: html })),
    { path: "results.json", text: renderResults(scored, "json", shape) },
    { path: "results.csv", text: renderResults(scored, "csv", shape) },
  ];
}

/** Makes the entries of a report, with what to do next where the answers are known. */
export function reportEntries(scored: ScoredCsv): readonly ReportEntry[] {
  return scored.results.map(({ rubric, result, content }: ScoredRow) => ({
    rubric,
    result,
    ...(content.kind === "answers" && {
      steps: nextSteps(rubric, content.assessment, result.options),
    }),
  }));
}
