import { nearestName, quote } from "@career-benchmarks/core";
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
  const texts = names.map((name) => textsOf(name, mapping));
  const mayLack = mapping.match === undefined || mapping.match === "subset";
  const mayHaveMore = mapping.match === undefined || mapping.match === "superset";
  const missing = Object.keys(mapping.columns).filter((name) => !plain.includes(plainName(name)));
  const unexpected = header.filter((_, index) => !isExpected(plain[index] ?? ""));
  return {
    names,
    cells: texts.every((each) => each === undefined)
      ? (cells) => cells
      : (cells) => cells.map((cell, index) => texts[index]?.get(plainName(cell)) ?? cell),
    issues: [
      ...(mayLack ? [] : missing.map((name) => lacking(name, header))),
      ...(mayHaveMore ? [] : unexpected.map((name) => tooMany(name, missing))),
    ],
    isSettled: (name) =>
      name.startsWith(ignored) || (!mayHaveMore && unexpected.map(plainName).includes(name)),
  };
}

function textsOf(
  name: string,
  { values = {}, columns }: ColumnMapping,
): ReadonlyMap<string, string> | undefined {
  const mapped = Object.values(columns).includes(name);
  const isKey = keyColumns.some((key) => key === name) || name === "indicator";
  const texts = mapped ? (values[name] ?? (isKey ? undefined : values["*"])) : undefined;
  return texts && new Map(Object.entries(texts).map(([theirs, ours]) => [plainName(theirs), ours]));
}

function lacking(name: string, header: readonly string[]): CsvIssue {
  const nearest = nearestName(name, header);
  return {
    code: "column-missing",
    severity: "error",
    expected: `a column ${quote(name)}`,
    hint: nearest
      ? `Is it the column ${quote(nearest)}?`
      : "The mapping asks for every one of its columns; with match subset some may be missing.",
  };
}

function tooMany(name: string, missing: readonly string[]): CsvIssue {
  const nearest = nearestName(name, missing);
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
