import { quote, type Rubric } from "@career-benchmarks/core";
import { listSome, makeSuggestions } from "@career-benchmarks/core/input";
import type { CsvIssue } from "../issue.js";
import { type ColumnMapping, matchModes, plainName } from "./column-mapping.js";
import { answerColumns, ourColumns } from "./our-columns.js";

/** A mapping that can be used, or everything that is wrong with it. */
export type ParsedMapping =
  | { readonly ok: true; readonly mapping: ColumnMapping }
  | { readonly ok: false; readonly issues: readonly CsvIssue[] };

const fields = ["columns", "values", "ignore", "match"];

/**
 * Reads a mapping from JSON and checks it strictly.
 *
 * @param json - the text of the file
 * @param rubrics - the rubrics whose columns it may name
 * @returns the mapping, or all issues at once; their paths are those of the JSON
 * @example
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 * import { parseMapping } from "@career-benchmarks/csv";
 *
 * const parsed = parseMapping('{ "columns": { "School": "nam" } }', [gatsby2014School]);
 * parsed.ok || parsed.issues.map(({ path, hint }) => [path, hint]);
 * //=> [["columns.School", "Did you mean name?"]]
 */
export function parseMapping(json: string, rubrics: readonly Rubric[]): ParsedMapping {
  const issues: CsvIssue[] = [];
  const refuse = (path: string, expected: string, received: unknown, hint?: string) =>
    void issues.push({
      code: "mapping-invalid",
      severity: "error",
      path,
      expected,
      received: quote(received),
      ...(hint !== undefined && { hint }),
    });

  const value = parseJson(json);
  if (!isObject(value)) {
    refuse("mapping", 'JSON such as { "columns": { "School URN": "urn" } }', value ?? json);
    return { ok: false, issues };
  }
  const suggestField = makeSuggestions(fields);
  for (const name of Object.keys(value)) {
    if (!fields.includes(name)) {
      refuse(name, `only ${fields.join(", ")}`, name, meant(name, suggestField));
    }
  }
  const { columns, values = {}, ignore = [], match } = value;
  const ours = ourColumns(rubrics);
  checkColumns(columns, ours, refuse);
  checkValues(values, columns, ["*", ...ours], answerColumns(rubrics), refuse);
  checkIgnore(ignore, columns, refuse);
  if (match !== undefined && !matchModes.some((mode) => mode === match)) {
    refuse("match", matchModes.join(", "), match);
  }
  return issues.length > 0
    ? { ok: false, issues: listSome(issues) }
    : // Every field has been checked above.
      { ok: true, mapping: value as unknown as ColumnMapping };
}

type Refuse = (path: string, expected: string, received: unknown, hint?: string) => void;

function checkColumns(columns: unknown, ours: readonly string[], refuse: Refuse): void {
  if (!isObject(columns) || Object.keys(columns).length === 0) {
    refuse("columns", "an object with our column for each header of theirs", columns);
    return;
  }
  const known = new Set<unknown>(ours);
  const suggest = makeSuggestions(ours);
  const headers = new Set<string>();
  const targets = new Map<unknown, string>();
  for (const [header, target] of Object.entries(columns)) {
    const path = `columns.${header}`;
    if (headers.has(plainName(header))) refuse(path, "each header once, whatever its case", header);
    headers.add(plainName(header));
    if (typeof target !== "string" || !known.has(target)) {
      refuse(path, "a column of ours", target, meant(target, suggest));
      continue;
    }
    const other = targets.get(target);
    if (other !== undefined) {
      refuse(path, "one header for each of our columns", target, `${quote(other)} has it already.`);
    }
    targets.set(target, header);
  }
}

function checkValues(
  values: unknown,
  columns: unknown,
  known: readonly string[],
  answers: readonly string[],
  refuse: Refuse,
): void {
  if (!isObject(values)) {
    refuse("values", "an object by our columns", values);
    return;
  }
  const mapped = new Set(isObject(columns) ? Object.values(columns) : []);
  const names = new Set(known);
  const suggest = makeSuggestions(known);
  const mapsAnswers = answers.some((id) => mapped.has(id));
  for (const [column, texts] of Object.entries(values)) {
    const path = `values.${column}`;
    if (!names.has(column)) {
      refuse(path, "a column of ours, or *", column, meant(column, suggest));
    } else if (column === "*" && !mapsAnswers) {
      refuse(path, "a column with answers among the columns", column);
    } else if (column !== "*" && !mapped.has(column)) {
      refuse(path, "a column that is mapped", column, "Map it in columns, or leave this out.");
    }
    if (!isObject(texts)) {
      refuse(path, "an object with our text for each text of theirs", texts);
      continue;
    }
    const seen = new Set<string>();
    for (const [theirs, text] of Object.entries(texts)) {
      const at = `${path}.${theirs}`;
      if (plainName(theirs) === "") {
        refuse(at, "a text", theirs, "An empty cell is not known, and stays so.");
      } else if (seen.has(plainName(theirs)))
        refuse(at, "each text once, whatever its case", theirs);
      seen.add(plainName(theirs));
      if (typeof text !== "string") refuse(at, "a text", text);
    }
  }
}

function checkIgnore(ignore: unknown, columns: unknown, refuse: Refuse): void {
  if (!Array.isArray(ignore)) {
    refuse("ignore", "a list of headers", ignore);
    return;
  }
  const mapped = new Set(isObject(columns) ? Object.keys(columns).map(plainName) : []);
  for (const [index, header] of ignore.entries()) {
    if (typeof header !== "string") refuse(`ignore.${index}`, "a header", header);
    else if (mapped.has(plainName(header))) {
      refuse(`ignore.${index}`, "a header that is not mapped as well", header);
    }
  }
}

function parseJson(json: unknown): unknown {
  if (typeof json !== "string") return undefined;
  try {
    return JSON.parse(json.replace(/^\ufeff/, ""));
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function meant(name: unknown, suggest: (name: string) => string | undefined): string | undefined {
  const nearest = typeof name === "string" ? suggest(name) : undefined;
  return nearest && `Did you mean ${nearest}?`;
}
