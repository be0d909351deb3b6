import { CommandError } from "../command-error.js";
import type { Format, Target } from "./format.js";
import type { ReportFlags } from "./report-flags.js";

const exact: readonly Format[] = ["json", "ndjson", "csv"];

/** Stops where results would be written exactly although they are to be published. */
export function refuseExact(target: Target, { audience, report }: ReportFlags): void {
  if (audience !== "published" || target.kind === "folder") return;
  if (exact.includes(target.format)) {
    throw new CommandError(
      `--audience published writes no ${target.format}: it holds exact numbers of learners. Name a report (.html, .md or .txt), or a folder: its published/ gets a table of the benchmarks too.`,
    );
  }
  if (report === "institution") return;
  throw new CommandError(
    `--audience published writes no single page for --report ${report}. Name a folder with --out: its published/ has that page.`,
  );
}
