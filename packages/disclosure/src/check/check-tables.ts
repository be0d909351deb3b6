import type { GroupTable } from "../table.js";
import { checkSums } from "./check-sums.js";
import type { DisclosureIssue, DisclosureIssueCode } from "./disclosure-issue.js";
import { isObject, quote } from "./quote.js";

/** Reports everything that is wrong with tables of the same learners. */
export function checkTables(
  tables: readonly GroupTable[],
  pathOf: (index: number) => string,
): readonly DisclosureIssue[] {
  const isList: boolean = Array.isArray(tables);
  if (!isList) return [issue("value-invalid", "tables", "a list of tables")];
  const issues = tables.flatMap((table, index) => checkTable(table, pathOf(index)));
  if (issues.length > 0) return issues;
  const first = new Map<string, string>();
  return tables.flatMap(({ whole }, index) =>
    whole.flatMap(({ measure, count, of, unknown = 0 }, at) => {
      const numbers = [count, of, unknown].join();
      const before = first.get(measure) ?? numbers;
      first.set(measure, before);
      const path = `${pathOf(index)}.whole[${at}]`;
      const expected = "the whole that the tables before it give";
      return before === numbers ? [] : [issue("tables-differ", path, expected)];
    }),
  );
}

function checkTable(table: unknown, path: string): readonly DisclosureIssue[] {
  const lists = ["groups", "measures", "cells", "whole"];
  if (!isObject(table)) return [issue("value-invalid", path, "a table")];
  const shape = lists.flatMap((list) => {
    const value = table[list];
    const where = `${path}.${list}`;
    if (!Array.isArray(value)) return [issue("value-invalid", where, "a list")];
    return value.flatMap((each, index) =>
      isObject(each) ? [] : [issue("value-invalid", `${where}[${index}]`, "an object")],
    );
  });
  for (const name of ["title", "dimension"]) {
    if (typeof table[name] !== "string") {
      shape.push(issue("value-invalid", `${path}.${name}`, "text"));
    }
  }
  if (shape.length > 0) return shape;
  const checked = table as unknown as GroupTable;
  const issues = [...checkIds(checked, path), ...checkCounts(checked, path)];
  return issues.length > 0 ? issues : checkSums(checked, path);
}

function checkIds({ groups, measures }: GroupTable, path: string): readonly DisclosureIssue[] {
  return [
    ...checkList(groups, `${path}.groups`),
    ...checkList(measures, `${path}.measures`),
    ...groups.flatMap(({ id, parts }, index) => {
      if (parts === undefined) return [];
      const where = `${path}.groups[${index}].parts`;
      const listed = Array.isArray(parts) && parts.length > 0;
      const known = (part: string) => groups.some((group) => group.id === part);
      const circular = listed && reaches(groups, id, parts, new Set());
      return listed && parts.every(known) && !circular
        ? []
        : [issue("parts-invalid", where, "ids of other groups of this table")];
    }),
  ];
}

/** Whether a group is a part of its parts. */
function reaches(
  groups: GroupTable["groups"],
  id: string,
  parts: readonly string[],
  seen: Set<string>,
): boolean {
  return parts.some((part) => {
    if (part === id) return true;
    if (seen.has(part)) return false;
    seen.add(part);
    const inner = groups.find((group) => group.id === part)?.parts;
    return Array.isArray(inner) && reaches(groups, id, inner, seen);
  });
}

function checkList(labels: readonly { id: string }[], path: string): readonly DisclosureIssue[] {
  return labels.flatMap(({ id }, index) => {
    const where = `${path}[${index}].id`;
    if (typeof id !== "string") return [issue("value-invalid", where, "an id")];
    const first = labels.findIndex((other) => other.id === id) === index;
    return first ? [] : [issue("id-repeated", where, "an id of its own", quote(id))];
  });
}

function checkCounts(table: GroupTable, path: string): readonly DisclosureIssue[] {
  const { groups, measures, cells, whole } = table;
  const seen = new Set<string>();
  const check = (counts: object, where: string): readonly DisclosureIssue[] => {
    const { group, measure, count, of, unknown = 0 } = counts as Record<string, unknown>;
    const found: DisclosureIssue[] = [];
    if (!measures.some(({ id }) => id === measure)) {
      found.push(issue("measure-unknown", `${where}.measure`, "a measure", quote(measure)));
    }
    if ("group" in counts && !groups.some(({ id }) => id === group)) {
      found.push(issue("group-unknown", `${where}.group`, "a group", quote(group)));
    }
    const key = JSON.stringify([group, measure]);
    if (seen.has(key)) found.push(issue("cell-repeated", where, "one count for each"));
    seen.add(key);
    const wrong = Object.entries({ count, of, unknown }).filter(
      ([, value]) => !Number.isSafeInteger(value) || Number(value) < 0,
    );
    for (const [field] of wrong) {
      found.push(issue("number-invalid", `${where}.${field}`, "a whole number from 0"));
    }
    if (wrong.length === 0 && Number(count) + Number(unknown) > Number(of)) {
      found.push(issue("share-exceeds-cohort", where, "count and unknown of no more than of"));
    }
    return found;
  };
  return [
    ...cells.flatMap((each, index) =>
      check({ ...each, group: each.group }, `${path}.cells[${index}]`),
    ),
    ...whole.flatMap((each, index) => check(withoutGroup(each), `${path}.whole[${index}]`)),
  ];
}

function withoutGroup(counts: object): object {
  const { group: _, ...rest } = counts as Record<string, unknown>;
  return rest;
}

/** Makes an issue. */
function issue(
  code: DisclosureIssueCode,
  path: string,
  expected: string,
  received?: string,
): DisclosureIssue {
  return { code, severity: "error", path, expected, ...(received && { received }) };
}
