import { firstDay, lastDay, nearestName, quote } from "@career-benchmarks/core";
import { limits, listSome } from "@career-benchmarks/core/input";
import { checkIdentifier, parseDate, parseMissing } from "@career-benchmarks/evidence/cells";
import type { CsvIssue } from "../issue.js";
import { readRows } from "../table/read-rows.js";
import type { TableRow } from "../table/row-reader.js";
import type { TableSource } from "../table/source.js";
import type { ReadTableOptions } from "../table/table-reader.js";
import { checkMemberships, type PlacedMembership } from "./check-memberships.js";
import type { Groups, Membership } from "./groups.js";

/** How to read a file of groups. */
export interface ReadGroupsOptions extends ReadTableOptions {
  /** What to call it in messages. */
  readonly file?: string;
}

const needed = ["urn", "group_type", "group"] as const;
const columns = [...needed, "from", "to"] as const;

/** A column of a file of groups. */
type GroupColumn = (typeof columns)[number];

/**
 * Reads which institutions belong to which groups: `urn, group_type, group, from, to`.
 *
 * Days are included at both ends; an empty one is open. A row that can't be understood is an error and
 * not taken; memberships of one type that overlap, or leave a gap, are warnings.
 *
 * @param source - a CSV, a row per membership
 * @param options - the file's name for messages
 * @returns memberships in file order, and everything that is wrong
 * @example
 * import { readGroups } from "@career-benchmarks/csv";
 *
 * const source = "urn,group_type,group,from,to\n900001,trust,Sample Trust,2021-09-01,\n";
 * (await readGroups(source)).memberships;
 * //=> [{ urn: "900001", groupType: "trust", group: "Sample Trust", from: "2021-09-01" }]
 */
export async function readGroups(
  source: TableSource,
  options: ReadGroupsOptions = {},
): Promise<Groups> {
  const { file, ...layout } = options;
  const issues: CsvIssue[] = [];
  const taken: PlacedMembership[] = [];
  let at: ReadonlyMap<string, number> | undefined;
  for await (const batch of readRows(source, layout)) {
    issues.push(...batch.issues);
    if (at === undefined && batch.header.length > 0) {
      const names = batch.header.map((name) =>
        name
          .trim()
          .toLowerCase()
          .replace(/[\s-]+/g, "_"),
      );
      at = new Map(columns.map((column) => [column, names.indexOf(column)]));
      issues.push(...checkHeader(names));
    }
    const found = at;
    if (found === undefined || needed.some((column) => (found.get(column) ?? -1) < 0)) continue;
    for (const row of batch.rows) {
      const cell = (column: GroupColumn) => (row.cells[found.get(column) ?? -1] ?? "").trim();
      const place = { row: row.row, line: row.line };
      const read = readMembership(row, cell);
      issues.push(
        ...read.issues.map((issue) => ({ ...issue, place: { ...place, ...issue.place } })),
      );
      if (read.membership) taken.push({ membership: read.membership, place });
    }
  }
  const named = file === undefined ? {} : { file };
  return {
    memberships: taken.map(({ membership }) => membership),
    issues: [...issues, ...checkMemberships(taken)].map((issue) => ({
      ...issue,
      place: { ...named, ...issue.place },
    })),
  };
}

function checkHeader(names: readonly string[]): readonly CsvIssue[] {
  const missing = needed.filter((column) => !names.includes(column));
  const unknown = names.filter((name) => name !== "" && !columns.some((each) => each === name));
  return [
    ...missing.map((column): CsvIssue => {
      const nearest = nearestName(column, unknown);
      return {
        code: "column-missing",
        severity: "error",
        place: { column },
        expected: `the columns ${columns.join(", ")}`,
        ...(nearest && { hint: `Is it the column ${quote(nearest)}?` }),
      };
    }),
    ...listSome(
      unknown.map((column): CsvIssue => {
        const hint = "The column was not read.";
        return { code: "column-unknown", severity: "warning", place: { column }, hint };
      }),
      limits.unknownNames,
    ),
  ];
}

/** A URN is kept as it is, whatever it looks like. */
function isEmpty(column: GroupColumn, text: string): boolean {
  return column === "urn" ? text === "" : parseMissing(text, { open: true }) !== undefined;
}

function readMembership(
  row: TableRow,
  cell: (column: GroupColumn) => string,
): { readonly membership?: Membership; readonly issues: readonly CsvIssue[] } {
  const issues = [...row.issues];
  for (const column of needed.filter((name) => isEmpty(name, cell(name)))) {
    issues.push({ code: "cell-missing", severity: "error", place: { column }, expected: "a text" });
  }
  const damaged = cell("urn") === "" ? undefined : checkIdentifier(cell("urn"), "urn");
  if (damaged) issues.push({ ...damaged, place: { column: "urn" } });
  const day = (column: "from" | "to", end: (date: string) => string) => {
    const parsed = parseDate(cell(column));
    if (parsed.issue) issues.push({ ...parsed.issue, place: { column } });
    return parsed.ok && parsed.value !== undefined ? { [column]: end(parsed.value) } : {};
  };
  const membership: Membership = {
    urn: cell("urn"),
    groupType: cell("group_type").toLowerCase(),
    group: cell("group"),
    ...day("from", firstDay),
    ...day("to", lastDay),
  };
  const { from, to } = membership;
  if (from !== undefined && to !== undefined && to < from) {
    issues.push({
      code: "membership-reversed",
      severity: "error",
      place: { column: "to" },
      expected: `a day not before the one in from, ${from}`,
      received: quote(to),
    });
  }
  const failed = issues.some(({ severity }) => severity === "error");
  return { ...(!failed && { membership }), issues };
}
