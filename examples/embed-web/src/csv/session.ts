import { aggregate, formatIssue, nextSteps, type Reject } from "@career-benchmarks/core";
// A file may name any of them in any row, so the worker has them all; the page itself has none.
import { interpretations, rubrics } from "@career-benchmarks/core/all";
import { type ScoredRow, streamCsv, writeRejects, writeResults } from "@career-benchmarks/csv";
import { describeOverview, type ReportEntry, renderHtml } from "@career-benchmarks/render";
import { reportFragment } from "../report/report-fragment.js";
import { mendedRowsIn } from "./mended-rows.js";
import { type RowOrderer, rowOrderer } from "./order-rows.js";
import { withPageHints } from "./page-hints.js";
import { createRowStore } from "./row-store.js";
import { rubricInForce } from "./rubric-in-force.js";
import type {
  DownloadFile,
  DownloadKind,
  Progress,
  ReadingChoice,
  ReportFragment,
  RowsPage,
  RowsQuery,
  Summary,
} from "./session-types.js";

/** The scored rows of the files dropped so far. It lives in the worker; the page sees parts of it. */
export interface Session {
  /**
   * Scores files in place of the earlier ones, or beside them. A mended reject file always joins what
   * is there: its rows take the place of those set aside earlier.
   */
  score(
    files: readonly File[],
    choice: ReadingChoice,
    add: boolean,
    onProgress: (progress: Progress) => void,
  ): Promise<Summary>;
  rows(query: RowsQuery): RowsPage;
  report(index: number): ReportFragment;
  download(what: DownloadKind): DownloadFile;
}

const rowsOnPage = 50;

/** Creates a session without any rows. */
export function createSession(now: () => number = () => performance.now()): Session {
  let store = createRowStore();
  let results: readonly ScoredRow[] = [];
  let rejects: readonly Reject[] = [];
  let files: readonly string[] = [];
  let header: readonly string[] = [];
  let issues: readonly string[] = [];
  let inOrder: RowOrderer = rowOrderer([]);

  return {
    async score(given, choice, add, onProgress) {
      const start = now();
      const mended = files.length > 0 ? await mendedRowsIn(given) : undefined;
      if (!mended && !add) {
        [store, files, header, issues] = [createRowStore(), [], [], []];
      }
      store.begin(mended);
      const inputs = given.map((file) => ({ source: file, file: file.name }));
      const batches = streamCsv(inputs, {
        rubrics,
        interpretations,
        rubric: (asAt) => rubricInForce(asAt, choice.setting),
        onInvalid: choice.onInvalid,
        ...(choice.assumeYearGroups.length > 0 && { assumeYearGroups: choice.assumeYearGroups }),
        onProgress: (rows, bytes, total) =>
          onProgress({ rows, part: total === undefined ? undefined : bytes / Math.max(1, total) }),
      });
      for await (const batch of batches) {
        for (const outcome of batch.rows) store.put(outcome);
        header = [...new Set([...header, ...batch.header])];
        issues = [...issues, ...batch.issues.map(formatIssue)];
      }
      files = [...files, ...given.map(({ name }) => name)];
      [results, rejects] = [store.results(), store.rejects()];
      inOrder = rowOrderer(results);
      return {
        files,
        results: results.length,
        rejected: rejects.length,
        rejects: describeOverview([], { rejects: rejects.map(withPageHints) }).rejects,
        ...(mended && { mended: store.replaced() }),
        issues,
        editions: aggregate(results.map(({ result }) => result)).editions,
        names: describeOverview(eachRubricOnce(results)).benchmarks,
        milliseconds: now() - start,
      };
    },

    rows({ page, search, order }) {
      const matching = inOrder(search, order);
      const pages = Math.max(1, Math.ceil(matching.length / rowsOnPage));
      const at = Math.min(Math.max(0, page), pages - 1);
      const shown = matching.slice(at * rowsOnPage, (at + 1) * rowsOnPage);
      const { rows, benchmarks } = describeOverview(shown.flatMap((index) => results[index] ?? []));
      return {
        rows: rows.map((row, position) => ({ ...row, index: shown[position] ?? 0 })),
        benchmarks,
        page: at,
        pages,
        matching: matching.length,
      };
    },

    report(index) {
      return reportFragment(entryAt(results, index));
    },

    download(what) {
      switch (what.kind) {
        case "results": {
          const name = what.shape === "wide" ? "results.csv" : `results-${what.shape}.csv`;
          const text = writeResults(
            results.map(({ result }) => result),
            what.shape,
          );
          return { name, blob: new Blob([text], { type: "text/csv" }) };
        }
        case "report":
          return htmlFile("report.html", renderHtml(results.map(entryOf), { rejects }));
        case "report-of": {
          const entry = entryAt(results, what.index);
          const { page = "report" } = describeOverview([entry]).rows[0] ?? {};
          return htmlFile(`${page}.html`, renderHtml([entry]));
        }
        case "rejects": {
          const text = writeRejects(rejects, header);
          return { name: "rejects.csv", blob: new Blob([text], { type: "text/csv" }) };
        }
      }
    },
  };
}

function entryOf({ rubric, result }: ScoredRow): ReportEntry {
  if (result.resolution === "benchmark") return { rubric, result };
  return { rubric, result, steps: nextSteps(rubric, result) };
}

function entryAt(results: readonly ScoredRow[], index: number): ReportEntry {
  const row = results[index];
  if (!row) throw new RangeError(`There is no result ${index}.`);
  return entryOf(row);
}

function eachRubricOnce(results: readonly ScoredRow[]): readonly ReportEntry[] {
  return [...new Map(results.map((row) => [row.rubric.id, row])).values()];
}

function htmlFile(name: string, text: string): DownloadFile {
  return { name, blob: new Blob([text], { type: "text/html" }) };
}
