import type { LearnerPattern } from "../patterns.js";
import { splitOf } from "../suppression/study.js";
import type { GroupTable, TableCount } from "../table.js";
import type { DisclosureIssue } from "./disclosure-issue.js";
import { isObject } from "./quote.js";

/** Reports patterns that are missing, have the wrong shape, or that the tables are no sums of. */
export function checkPatterns(
  tables: readonly GroupTable[],
  patterns: readonly LearnerPattern[] | undefined,
  isPublished: boolean,
): readonly DisclosureIssue[] {
  const severity = "error";
  if (patterns === undefined) {
    const dimensions = new Set(tables.map(({ dimension }) => dimension));
    if (!isPublished || dimensions.size < 2) return [];
    return [
      {
        code: "patterns-missing",
        severity,
        path: "patterns",
        expected: "the patterns of learners that tables by several dimensions are sums of",
        hint: "Without them nobody can tell what the tables give away together. Publish one dimension, or give the patterns.",
      },
    ];
  }
  const shape = { code: "value-invalid", severity, path: "patterns" } as const;
  const isList: boolean = Array.isArray(patterns);
  if (!isList) return [{ ...shape, expected: "a list of patterns" }];
  const wrong = patterns.findIndex((each) => !isPattern(each));
  if (wrong >= 0) {
    return [{ ...shape, path: `patterns[${wrong}]`, expected: "groups, outcomes and learners" }];
  }
  return tables.flatMap((table, index) =>
    isSumOf(table, patterns)
      ? []
      : [
          {
            code: "patterns-differ",
            severity,
            path: `tables[${index}]`,
            expected: "sums of the patterns",
          } as const,
        ],
  );
}

function isPattern(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { groups, outcomes, learners } = value;
  return areTexts(groups) && areTexts(outcomes) && Number.isSafeInteger(learners);
}

function areTexts(value: unknown): boolean {
  return isObject(value) && Object.values(value).every((each) => typeof each === "string");
}

function isSumOf(
  { dimension, groups, cells, whole }: GroupTable,
  patterns: readonly LearnerPattern[],
): boolean {
  const sums = new Map<string, number>();
  const keyOf = (measure: string, answer: string, group = "") =>
    JSON.stringify([measure, answer, group]);
  const add = (key: string, learners: number) => sums.set(key, (sums.get(key) ?? 0) + learners);
  for (const pattern of patterns) {
    const group = pattern.groups[dimension];
    for (const [measure, answer] of Object.entries(pattern.outcomes)) {
      add(keyOf(measure, answer, `group ${group}`), pattern.learners);
      add(keyOf(measure, answer), pattern.learners);
    }
  }
  const fits = (counts: TableCount, measure: string, group?: string) => {
    const { count, complement, unknown } = splitOf(counts);
    const all = { count, complement, unknown, excluded: counts.excluded ?? 0 };
    return Object.entries(all).every(
      ([answer, number]) => (sums.get(keyOf(measure, answer, group)) ?? 0) === number,
    );
  };
  const sumsOfOthers = new Set(groups.flatMap(({ id, parts }) => (parts ? [id] : [])));
  return (
    whole.every((each) => fits(each, each.measure)) &&
    cells.every(
      (each) => sumsOfOthers.has(each.group) || fits(each, each.measure, `group ${each.group}`),
    )
  );
}
