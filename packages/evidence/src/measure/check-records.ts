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
  const unknown = Object.keys(records).filter((field) => !Object.hasOwn(recordRules, field));
  const issues: MeasureIssue[] = unknown.map((field) => ({
    code: "unknown-field",
    severity: "warning",
    path: `records.${field}`,
    expected: `one of ${Object.keys(recordRules).join(", ")}`,
  }));
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
  const unread = new Map<string, number[]>();
  const add = (to: Map<string, number[]>, field: string, position: number) => {
    const positions = to.get(field);
    if (positions) positions.push(position);
    else to.set(field, [position]);
  };
  const rules = Object.entries(fields);
  for (const [position, record] of list.entries()) {
    if (!isObject(record)) {
      notObjects.push(position);
      continue;
    }
    for (const [name, rule] of rules) {
      const value = record[name];
      if (value === undefined ? rule.required : !rule.is(value)) add(wrong, name, position);
    }
    for (const name of Object.keys(record)) {
      if (!Object.hasOwn(fields, name)) add(unread, name, position);
    }
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
    ...[...unread]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([name, positions]) =>
        atPositions(
          {
            code: "unknown-field",
            severity: "warning",
            path: `${path}.${name}`,
            hint: "Nothing reads this field.",
          },
          positions,
        ),
      ),
  ];
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
