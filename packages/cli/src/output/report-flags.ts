import type { SiteOptions } from "@career-benchmarks/render";
import type { Terminal } from "../terminal.js";
import { readExpected } from "./read-expected.js";
import type { ReportKind } from "./report-kinds.js";

/** The options of a report as they come from the command line. */
export interface ReportFlags {
  readonly report: ReportKind;
  readonly audience: "internal" | "published";
  readonly expected?: string;
  readonly at?: string;
  readonly title?: string;
}

/** What a report is told besides the results. */
export interface ReportChoice {
  readonly kind: ReportKind;
  readonly options: Pick<SiteOptions, "audience" | "expected" | "at" | "title">;
}

/** Reads the options of a report, with the list of expected institutions. */
export async function readReportFlags(
  flags: ReportFlags,
  terminal: Terminal,
): Promise<ReportChoice> {
  const { report, audience, expected, at, title } = flags;
  return {
    kind: report,
    options: {
      audience,
      ...(expected !== undefined && { expected: await readExpected(expected, terminal) }),
      ...(at !== undefined && { at }),
      ...(title !== undefined && { title }),
    },
  };
}
