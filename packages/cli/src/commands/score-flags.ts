import type { ResultShape } from "@career-benchmarks/csv";
import type { Honours } from "../flags.js";
import type { Format, Target } from "../output/format.js";
import type { ReportFlags } from "../output/report-flags.js";
import type { ReportKind } from "../output/report-kinds.js";
import { type ReadFlags, readHonours } from "./read-options.js";

/** The options of `score`. */
export interface ScoreFlags extends ReadFlags, ReportFlags {
  readonly out?: string;
  readonly format?: Format;
  readonly shape: ResultShape;
  readonly rejects?: string;
  readonly allowRejects?: boolean;
  readonly carry?: boolean;
  /** A file that says which institutions belong to which groups when. */
  readonly groups?: string;
  readonly quiet?: boolean;
  /** Writes into a folder that has no manifest of ours, or whose files somebody has changed. */
  readonly force?: boolean;
}

/** What `score` writes: data, a report of one kind, or a folder. */
export type ScoreOutput = "json" | "ndjson" | "csv" | `report: ${ReportKind}` | "folder";

/** Names the output that a target and the kind of report make. */
export function scoreOutput(target: Target, report: ReportKind): ScoreOutput {
  if (target.kind === "folder") return "folder";
  const { format } = target;
  const isData = format === "json" || format === "ndjson" || format === "csv";
  return isData ? format : `report: ${report}`;
}

const ofGroup = {
  by: ["report: group", "folder"],
  how: "Add --report group, or name a folder with --out",
} as const;

/** Which outputs honour which options of `score`. */
export const scoreHonours: Honours<ScoreFlags, ScoreOutput> = {
  ...readHonours,
  out: "always",
  format: "always",
  shape: { by: ["csv", "folder"], how: "Add --format csv, or name a folder with --out" },
  report: {
    by: ["report: institution", "report: group", "report: method", "report: easy-read"],
    how: "Add --format text or md, or name an .html file; a folder has every report",
  },
  audience: "always",
  expected: ofGroup,
  at: ofGroup,
  title: {
    by: ["report: institution", "report: group", "report: method", "folder"],
    how: "Name another report with --report, or a folder with --out",
  },
  rejects: "always",
  carry: "always",
  groups: "always",
  force: { by: ["folder"], how: "Name a folder with --out" },
  allowRejects: "always",
  quiet: "always",
};
