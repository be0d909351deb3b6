import { quote } from "@career-benchmarks/core";
import { limits, listSome, makeSuggestions } from "@career-benchmarks/core/input";
import { keyColumns, rejectColumns } from "../columns/key-columns.js";
import type { CsvIssue } from "../issue.js";
import { type ColumnMapping, plainName } from "./column-mapping.js";

/** A header put into our names. */
export interface MappedHeader {
  /** By position: our name, their own where it isn't mapped, or the name of a column to pass over. */
  readonly names: readonly string[];
  /** Puts the cells of a row into our texts. */
  readonly cells: (cells: readonly string[]) => readonly string[];
  /** How the header departs from the mapping. */
  readonly issues: readonly CsvIssue[];
  /** Whether nothing more need be said of a name: its column is passed over, or there already against the mapping. */
  readonly isSettled: (name: string) => boolean;
}

const ignored = "(ignored)";

/** Puts a header into our names by a mapping. */
export function mapHeader(header: readonly string[], mapping: ColumnMapping): MappedHeader {
  const targets = new Map(
    Object.entries(mapping.columns).map(([theirs, ours]) => [plainName(theirs), ours]),
  );
  const passedOver = new Set(mapping.ignore?.map(plainName));
  const plain = header.map(plainName);
  const isReject = (name: string) => rejectColumns.some((column) => column === name);
  const isExpected = (name: string) =>
    name === "" || targets.has(name) || passedOver.has(name) || isReject(name);
  const names = plain.map((name, index) => {
    if (passedOver.has(name)) return `${ignored} ${index + 1}`;
    return targets.get(name) ?? name;
  });
  const textsOf = textsBy(mapping);
  const texts = names.map(textsOf);
  const mayLack = mapping.match === undefined || mapping.match === "subset";
  const mayHaveMore = mapping.match === undefined || mapping.match === "superset";
  const there = new Set(plain);
  const missing = Object.keys(mapping.columns).filter((name) => !there.has(plainName(name)));
  const unexpected = header.filter((_, index) => !isExpected(plain[index] ?? ""));
  const refused = new Set(mayHaveMore ? [] : unexpected.map(plainName));
  const suggestTheirs = makeSuggestions(header);
  const suggestOurs = makeSuggestions(missing);
  return {
    names,
    cells: texts.every((each) => each === undefined)
      ? (cells) => cells
      : (cells) => cells.map((cell, index) => texts[index]?.get(plainName(cell)) ?? cell),
    issues: [
      ...(mayLack ? [] : listed(missing.map((name) => lacking(name, suggestTheirs(name))))),
      ...(mayHaveMore ? [] : listed(unexpected.map((name) => tooMany(name, suggestOurs(name))))),
    ],
    isSettled: (name) => name.startsWith(ignored) || refused.has(name),
  };
}

function listed(issues: readonly CsvIssue[]): readonly CsvIssue[] {
  return listSome(issues, limits.unknownNames);
}

/** Finds the texts of a column; those of one entry of the mapping are arranged once. */
function textsBy({
  values = {},
  columns,
}: ColumnMapping): (name: string) => ReadonlyMap<string, string> | undefined {
  const mapped = new Set(Object.values(columns));
  const made = new Map<string, ReadonlyMap<string, string>>();
  return (name) => {
    if (!mapped.has(name)) return undefined;
    const isKey = keyColumns.some((key) => key === name) || name === "indicator";
    const entry = Object.hasOwn(values, name) ? name : isKey ? undefined : "*";
    const texts = entry === undefined ? undefined : values[entry];
    if (entry === undefined || !texts) return undefined;
    const known =
      made.get(entry) ??
      new Map(Object.entries(texts).map(([theirs, ours]) => [plainName(theirs), ours]));
    made.set(entry, known);
    return known;
  };
}

function lacking(name: string, nearest: string | undefined): CsvIssue {
  return {
    code: "column-missing",
    severity: "error",
    expected: `a column ${quote(name)}`,
    hint: nearest
      ? `Is it the column ${quote(nearest)}?`
      : "The mapping asks for every one of its columns; with match subset some may be missing.",
  };
}

function tooMany(name: string, nearest: string | undefined): CsvIssue {
  return {
    code: "column-unexpected",
    severity: "error",
    place: { column: name.trim() },
    expected: "no column but those of the mapping",
    received: quote(name),
    hint: nearest
      ? `Is it the column ${quote(nearest)}?`
      : "Add it to ignore, or allow others with match superset.",
  };
}
