import type { Interpretation, Rubric, YearGroup } from "@career-benchmarks/core";
import type { ColumnMapping } from "../mapping/column-mapping.js";
import type { Register } from "../register/register.js";
import type { TableSource } from "../table/source.js";
import type { ReadTableOptions } from "../table/table-reader.js";

/** A CSV and what to call it in messages; its layout wins over that of the options. */
export interface CsvInput extends ReadTableOptions {
  /** The text, or the bytes that it is encoded in. */
  readonly text: string | Uint8Array;
  readonly file?: string;
}

/** A CSV that is read as it comes, and what to call it in messages. */
export interface CsvStreamInput extends ReadTableOptions {
  readonly source: TableSource;
  readonly file?: string;
}

/** How to read a CSV of assessments. */
export interface ReadOptions extends ReadTableOptions {
  /** The rubrics that rows may name. */
  readonly rubrics: readonly Rubric[];
  /** The interpretations that rows may name after a rubric, as in `gatsby-2025-school+specialist-setting`. */
  readonly interpretations?: readonly Interpretation[];
  /** The rubric of rows that name none: its id, or a choice by the row's `as_at`. */
  readonly rubric?: string | ((asAt: string) => string | undefined);
  /** The year groups of rows that give none; the result records that they were assumed. */
  readonly assumeYearGroups?: readonly YearGroup[];
  /** How the columns and texts of the files are to be understood, where they are not ours. */
  readonly mapping?: ColumnMapping;
  /**
   * Of files with a row per answer: `true` when the rows of each assessment stand together, so that it is
   * scored as soon as they end and memory does not grow; without it they are gathered from the whole file.
   */
  readonly together?: boolean;
  /** Copies of the register of establishments, from which rows with a URN are filled: see `joinRegister`. */
  readonly registers?: readonly Register[];
  /** `unknown`: a cell that can't be read counts as unknown, with a warning; `reject` is the default. */
  readonly onInvalid?: "reject" | "unknown";
  /** `false`: no issue quotes what stands in a cell, as for data about learners. */
  readonly quoteValues?: boolean;
}
