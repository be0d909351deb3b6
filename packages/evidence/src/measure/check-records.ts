import { nearestName } from "@career-benchmarks/core";
import { limits } from "@career-benchmarks/core/input";
import { meaningfulRules } from "../measures/meaningful-tests.js";
import { type FieldRule, isObject, rulesOf } from "../records/definition/field-rule.js";
import { recordFields } from "../records/record-fields.js";
import { atPositions, type MeasureIssue } from "./measure-issue.js";
import { testName } from "./test-name.js";

const { exclusions: _, ...ofRecords } = recordFields;
const recordRules = Object.fromEntries(
  Object.entries(ofRecords).map(([name, fields]) => [name, rulesOf(fields)]),
);

/** Reports whatever is wrong with records of unknown origin. */
export function checkRecords(records: unknown): readonly MeasureIssue[] {
  if (!isObject(records)) {
    return [
      {
        code: "value-invalid",
        severity: "error",
        path: "records",
        expected: "an object with a list of learners",
      },
    ];
  }
  const issues: MeasureIssue[] = [
    ...unreadFields("records", Object.keys(recordRules), [records], []),
  ];
  for (const [name, fields] of Object.entries(recordRules)) {
    const list = records[name];
    if (list === undefined && name !== "learners") continue;
    if (!Array.isArray(list)) {
      issues.push({
        code: "value-invalid",
        severity: "error",
        path: `records.${name}`,
        expected: "a list",
      });
      continue;
    }
    issues.push(...checkList(`records.${name}`, list, fields));
  }
  if (issues.some(({ severity }) => severity === "error")) return issues;
  return [...issues, ...checkLearners(records), ...checkTests(records)];
}

function checkList(
  path: string,
  list: readonly unknown[],
  fields: Readonly<Record<string, FieldRule>>,
): readonly MeasureIssue[] {
  const notObjects: number[] = [];
  const wrong = new Map<string, number[]>();
  const unread: number[] = [];
  const rules = Object.entries(fields);
  for (const [position, record] of list.entries()) {
    if (!isObject(record)) {
      notObjects.push(position);
      continue;
    }
    for (const [name, rule] of rules) {
      const value = record[name];
      if (value === undefined ? !rule.required : rule.is(value)) continue;
      const positions = wrong.get(name);
      if (positions) positions.push(position);
      else wrong.set(name, [position]);
    }
    if (Object.keys(record).some((name) => !Object.hasOwn(fields, name))) unread.push(position);
  }
  return [
    ...atPositions(
      { code: "value-invalid", severity: "error", path, expected: "an object" },
      notObjects,
    ),
    ...[...wrong].flatMap(([name, positions]) =>
      atPositions(
        {
          code: fields[name]?.code ?? "value-invalid",
          severity: "error",
          path: `${path}.${name}`,
          expected: fields[name]?.expected ?? "",
        },
        positions,
      ),
    ),
    ...unreadFields(path, Object.keys(fields), list, unread),
  ];
}

/** Reports fields that nothing reads without their names, which may be names of learners. */
function unreadFields(
  path: string,
  known: readonly string[],
  list: readonly unknown[],
  positions: readonly number[],
): readonly MeasureIssue[] {
  const names = new Set<string>();
  for (const record of list) {
    if (isObject(record)) for (const name of Object.keys(record)) names.add(name);
  }
  const unknown = [...names].filter((name) => !known.includes(name)).sort();
  if (unknown.length === 0) return [];
  const meant = new Set(
    unknown.slice(0, limits.suggestions).flatMap((name) => nearestName(name, known) ?? []),
  );
  const issue: MeasureIssue = {
    code: "unknown-field",
    severity: "warning",
    path,
    expected: `only the fields ${known.join(", ")}`,
    hint: [
      `Nothing reads ${unknown.length === 1 ? "the other one" : `the ${unknown.length} others`}.`,
      ...[...meant].map((name) => `Did you mean ${name}?`),
    ].join(" "),
  };
  return positions.length === 0 ? [issue] : atPositions(issue, positions);
}

function checkLearners(records: Record<string, unknown>): readonly MeasureIssue[] {
  const learners = records["learners"] as readonly Record<string, unknown>[];
  const seen = new Set<unknown>();
  const repeated: number[] = [];
  const reversed: number[] = [];
  for (const [position, { id, joined, left }] of learners.entries()) {
    if (seen.has(id)) repeated.push(position);
    seen.add(id);
    if (joined !== undefined && left !== undefined && `${joined}` > `${left}`) {
      reversed.push(position);
    }
  }
  return [
    ...atPositions(
      {
        code: "learner-repeated",
        severity: "error",
        path: "records.learners.id",
        expected: "each learner once",
      },
      repeated,
    ),
    ...atPositions(
      {
        code: "dates-reversed",
        severity: "warning",
        path: "records.learners.left",
        expected: "a last day on or after the first",
        hint: "They are taken as they stand: whoever has left is not on roll.",
      },
      reversed,
    ),
  ];
}

/** A test whose name nobody knows can't be one of those that were met. */
function checkTests(records: Record<string, unknown>): readonly MeasureIssue[] {
  const activities = (records["activities"] ?? []) as readonly Record<string, unknown>[];
  const known = new Set(meaningfulRules.flatMap(({ tests }) => tests));
  const positions = [...activities.entries()].flatMap(([position, { meaningful }]) =>
    Array.isArray(meaningful) && meaningful.some((test) => !known.has(testName(test)))
      ? [position]
      : [],
  );
  return atPositions(
    {
      code: "test-unknown",
      severity: "warning",
      path: "records.activities.meaningful",
      expected: `names of tests: ${[...known].sort().join(", ")}`,
      hint: "Tests of another name were passed over.",
    },
    positions,
  );
}
