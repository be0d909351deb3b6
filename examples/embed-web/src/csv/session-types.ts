import type { Aggregate, Setting, YearGroup } from "@career-benchmarks/core";
import type { OverviewRow, OverviewView } from "@career-benchmarks/render";

// Everything here is plain and small: it crosses from the worker to the page.

/** How to read rows that do not say themselves. */
export interface ReadingChoice {
  /** The setting of rows that name no rubric. */
  readonly setting: Setting;
  /** The year groups of rows that give none; none means that such a row is set aside. */
  readonly assumeYearGroups: readonly YearGroup[];
  /** A cell that can't be read: set the row aside, or count the answer as unknown. */
  readonly onInvalid: "reject" | "unknown";
}

/** How far reading is. */
export interface Progress {
  readonly rows: number;
  /** From 0 to 1; undefined while it is not known. */
  readonly part: number | undefined;
}

/** What became of the files. */
export interface Summary {
  readonly files: readonly string[];
  readonly results: number;
  readonly rejected: number;
  /** The first of the rows that were set aside, with what is wrong with them. */
  readonly rejects: Pick<OverviewView["rejects"], "rows" | "more">;
  /** How many rows took the place of earlier ones; undefined if the files were no mended ones. */
  readonly mended?: number;
  /** What is wrong with the files as a whole, a line for each. */
  readonly issues: readonly string[];
  readonly editions: Aggregate["editions"];
  /** The names of the benchmarks by number. */
  readonly names: OverviewView["benchmarks"];
  readonly milliseconds: number;
}

/** Which rows of the overview to show. */
export interface RowsQuery {
  readonly page: number;
  /** Part of a name, URN or UKPRN. */
  readonly search: string;
  readonly order: RowsOrder;
}

/** The orders in which rows can stand. */
export type RowsOrder = "file" | "name" | "most-achieved" | "least-achieved";

/** Some rows of the overview. */
export interface RowsPage {
  readonly rows: readonly (OverviewRow & { readonly index: number })[];
  readonly benchmarks: OverviewView["benchmarks"];
  readonly page: number;
  readonly pages: number;
  /** How many rows match the search. */
  readonly matching: number;
}

/** One result as a fragment of HTML, with the style sheet that it needs. */
export interface ReportFragment {
  readonly title: string;
  readonly html: string;
  readonly styles: string;
}

/** A file to download. */
export type DownloadKind =
  | { readonly kind: "results"; readonly shape: "wide" | "benchmarks" | "indicators" }
  | { readonly kind: "report" }
  | { readonly kind: "report-of"; readonly index: number }
  | { readonly kind: "rejects" };

/** A file with its name. */
export interface DownloadFile {
  readonly name: string;
  readonly blob: Blob;
}

/** More results than this make a page that no browser opens well. */
export const mostReports = 1000;
