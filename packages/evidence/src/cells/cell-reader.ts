import { type Issue, quote } from "@career-benchmarks/core";
import type { CodeSet } from "../records/codes/code-set.js";
import { labelOf } from "../records/codes/code-set.js";
import type { Column, ColumnHolds } from "../records/definition/field.js";
import { valuesOf } from "../records/definition/holds.js";
import type { CellIssueCode } from "./cell-issue.js";
import { findLearnerGroup } from "./find-learner-group.js";
import { findWord, plainWords } from "./find-word.js";
import { findStage, findYearGroup } from "./find-year-group.js";
import { parseDay } from "./parse-date.js";
import { parseMissing } from "./parse-missing.js";
import { yesOrNo } from "./parse-yes-no.js";
import type { Parsed } from "./parsed.js";
import { splitWords } from "./split-words.js";

/** How the cells of a column are read, and what they may hold in words. */
export interface CellReader {
  /** In words, for messages and for the data dictionary. */
  readonly expected: string;
  /** Every value, with what to call it, where they can be counted. */
  readonly values?: readonly { readonly value: string; readonly label: string }[];
  /** What a filled cell stands for, where it isn't text. */
  readonly type?: "boolean" | "number";
  /** Gives the value, undefined where the cell says that there is none, or what is wrong with it. */
  readonly parse: (cell: string) => Parsed<unknown>;
}

/**
 * Makes the reader of a column of records from what the column holds.
 *
 * A word that the column knows counts first, so that `U` is a sex; then the codes of missing values.
 * Where any text may stand, a single letter is never such a code.
 *
 * @param column - a column of a kind of record, as `columnsOf` lists them
 * @returns how its cells are read; what is wrong with a cell is an error that quotes it
 * @example
 * import { recordFields } from "@career-benchmarks/evidence";
 * import { cellReader } from "@career-benchmarks/evidence/cells";
 *
 * const sex = cellReader(recordFields.learners.sex);
 * sex.expected; //=> "M, F, U"
 * sex.parse("female"); //=> { ok: true, value: "F" }
 * sex.parse("x"); //=> { ok: true, value: "U" }
 * sex.parse("n/k").ok; //=> false
 */
export function cellReader(column: Pick<Column, "holds" | "expected">): CellReader {
  const { find, open = false, parse, ...about } = formOf(column.holds);
  const expected = column.expected ?? about.expected;
  return {
    ...about,
    expected,
    parse: (cell) => {
      const text = cell.trim();
      const missing = open || text === "" ? parseMissing(text, { open }) : undefined;
      if (missing) return missing;
      const value = find?.(text);
      if (value !== undefined) return { ok: true, value };
      const otherwise = parseMissing(text) ?? parse?.(text);
      return otherwise ?? { ok: false, issue: notUnderstood(text, expected) };
    },
  };
}

interface Form extends Omit<CellReader, "parse"> {
  /** Any text may stand in the column. */
  readonly open?: true;
  /** Gives undefined for a text that is not understood. */
  readonly find?: (text: string) => unknown;
  /** Instead of `find`, where there is more to say. */
  readonly parse?: CellReader["parse"];
}

function formOf(holds: ColumnHolds): Form {
  if (typeof holds === "string") return plainForms[holds];
  if ("codes" in holds) return codeForm(holds.codes);
  if ("oneOf" in holds) return wordForm(holds.oneOf);
  if ("listOf" in holds) return listForm(formOf(holds.listOf));
  if ("either" in holds) return eitherForm(holds.either.map(formOf));
  return { expected: holds.expected };
}

function codeForm(set: CodeSet): Form {
  const known = valuesOf(set);
  const named = new Map(set.codes.map((code) => [code.code, labelOf(code)]));
  return {
    expected: known.join(", "),
    values: known.map((value) => ({ value, label: named.get(value) ?? value })),
    find: (text) => {
      const code = findWord(set, text);
      return code?.becomes ?? code?.code;
    },
  };
}

function wordForm(words: readonly string[]): Form {
  return {
    expected: words.join(", "),
    values: words.map((value) => ({ value, label: value.replaceAll("-", " ") })),
    find: (text) => words.find((word) => plainWords(word) === plainWords(text)),
  };
}

/** The whole cell may name one item in several words; else its words name one item each. */
function listForm({ find = () => undefined, expected, open }: Form): Form {
  const all = (parts: readonly string[]) => {
    const items = parts.map((part) => find(part));
    return items.length > 0 && !items.includes(undefined) ? items : undefined;
  };
  return {
    expected: `${expected}, separated by spaces`,
    ...(open && { open }),
    find: open
      ? (text) => all(splitWords(text))
      : (text) => all([text]) ?? all(text.split(/[,;]/)) ?? all(splitWords(text)),
  };
}

function eitherForm(forms: readonly Form[]): Form {
  return {
    expected: forms.map(({ expected }) => expected).join(", or "),
    ...(forms.some(({ open }) => open) && { open: true }),
    find: (text) => {
      for (const { find } of forms) {
        const value = find?.(text);
        if (value !== undefined) return value;
      }
      return undefined;
    },
  };
}

function notUnderstood(text: string, expected: string): Issue<CellIssueCode> {
  return {
    code: "cell-not-understood",
    severity: "error",
    expected,
    received: quote(text),
  };
}

const plainForms: Readonly<Record<Extract<ColumnHolds, string>, Form>> = {
  text: { expected: "text", open: true, find: (text) => text },
  identifier: {
    expected: "the identifier of the learner that your files share",
    open: true,
    find: (text) => (/\s/.test(text) ? undefined : text),
  },
  "any-case": { expected: "text", open: true, find: (text) => text.toLowerCase() },
  name: {
    expected: "a name",
    open: true,
    find: (text) => (/^[a-z][a-z_-]+$/i.test(text) ? text.toLowerCase() : undefined),
  },
  identifiers: { expected: "identifiers separated by spaces", open: true, find: splitWords },
  flag: { expected: "yes or no", type: "boolean", find: yesOrNo },
  amount: {
    expected: "a number such as 6 or 2.5",
    type: "number",
    find: (text) => (/^\d{1,6}(?:\.\d{1,3})?$/.test(text) ? Number(text) : undefined),
  },
  day: { expected: "a day such as 2025-07-31", parse: parseDay },
  "academic-year": {
    expected: "an academic year such as 2024/25",
    find: (text) => {
      const [, first, last] = /^(\d{4})\s*[/-]\s*(?:\d\d)?(\d\d)$/.exec(text) ?? [];
      return first && Number(last) === (Number(first) + 1) % 100 ? `${first}/${last}` : undefined;
    },
  },
  "year-group": {
    expected: "a year group: 1 to 14, R, or X where year groups are not used",
    find: (text) => {
      const year = findYearGroup(text);
      return year === "nursery" ? undefined : year;
    },
  },
  stage: { expected: "a key stage: ks3, ks4 or ks5", find: findStage },
  "learner-group": {
    expected: "everyone, year 10, years 7-9, or key stages such as ks4",
    find: findLearnerGroup,
  },
  when: { expected: "when it took place" },
  anything: { expected: "anything" },
};
