import { isIsoDate } from "@career-benchmarks/core";
import type { SiteOptions } from "@career-benchmarks/render";
import { CommandError, message } from "../command-error.js";
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
export async function readReportFlags(flags: ReportFlags): Promise<ReportChoice> {
  const { report, audience, expected, at, title } = flags;
  if (at !== undefined && !(at.length === 10 && isIsoDate(at))) {
    throw new CommandError(message`--at takes a day such as 2025-07-31, not ${at}.`);
  }
  return {
    kind: report,
    options: {
      audience,
      ...(expected !== undefined && { expected: await readExpected(expected) }),
      ...(at !== undefined && { at }),
      ...(title !== undefined && { title }),
    },
  };
}
