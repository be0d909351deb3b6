import { exclusionReasons, quote, type Rubric } from "@career-benchmarks/core";
import { limits, listSome, makeSuggestions } from "@career-benchmarks/core/input";
import { activityKinds } from "../records/activity.js";
import { type FieldRule, isObject, ruleOf } from "../records/definition/field-rule.js";
import { exclusionFields } from "../records/exclusion.js";
import { dimensions } from "./dimensions.js";
import { atPositions, type MeasureIssue } from "./measure-issue.js";
import type { CompleteKind } from "./measure-options.js";

/** The kinds of record that may be declared complete. */
const completeKinds: readonly CompleteKind[] = [...activityKinds, "guidance", "destinations"];

const kind = ruleOf({ holds: { oneOf: completeKinds } });
const day = ruleOf({ holds: "day" });
const flag = ruleOf({ holds: "flag" });
const text = ruleOf({ holds: "text" });
const reasonRule = ruleOf(exclusionFields.reason);
const indicatorsRule = ruleOf(exclusionFields.indicators);
const optionNames = [
  "asAt",
  "complete",
  "exclude",
  "groupBy",
  "assumeMeaningful",
  "subjects",
] as const;

/** Reports whatever is wrong with options of unknown origin. */
export function checkOptions(rubric: Rubric, options: unknown): readonly MeasureIssue[] {
  if (!isObject(options)) return [wrong("options", "an object with asAt", options)];
  const issues: MeasureIssue[] = unknownFields(options, optionNames, "options");
  const { asAt, complete, exclude, groupBy, assumeMeaningful, subjects } = options;
  if (!day.is(asAt)) {
    issues.push({ ...wrong("options.asAt", day.expected, asAt), code: "date-invalid" });
  }
  if (assumeMeaningful !== undefined && !flag.is(assumeMeaningful)) {
    issues.push(wrong("options.assumeMeaningful", flag.expected, assumeMeaningful));
  }
  const suggestDimension = makeSuggestions(dimensions);
  const suggestKind = makeSuggestions(completeKinds);
  issues.push(
    ...eachOf(groupBy, "options.groupBy", (value, path) =>
      dimensions.some((dimension) => dimension === value)
        ? []
        : [unknownName(path, value, dimensions, suggestDimension)],
    ),
    ...eachOf(complete, "options.complete", (value, path) =>
      checkComplete(value, path, suggestKind),
    ),
    ...eachOf(subjects, "options.subjects", checkSubjects),
    ...checkExclusions(rubric, exclude),
  );
  return issues;
}

function checkComplete(
  value: unknown,
  path: string,
  suggest: (name: string) => string | undefined,
): MeasureIssue[] {
  if (typeof value === "string") {
    return kind.is(value) ? [] : [unknownName(path, value, completeKinds, suggest)];
  }
  return checkShape(value, path, { kind: { ...kind, required: true }, since: day });
}

function checkSubjects(value: unknown, path: string): MeasureIssue[] {
  return checkShape(value, path, {
    subjects: ruleOf({ holds: { listOf: "text" }, required: true }),
    yearGroups: ruleOf({ holds: { listOf: "year-group" } }),
    stages: ruleOf({ holds: { listOf: "stage" } }),
  });
}

function checkShape(
  value: unknown,
  path: string,
  fields: Readonly<Record<string, FieldRule>>,
): MeasureIssue[] {
  if (!isObject(value)) return [wrong(path, "an object", value)];
  return [
    ...unknownFields(value, Object.keys(fields), path),
    ...Object.entries(fields).flatMap(([name, rule]) =>
      (value[name] === undefined ? !rule.required : rule.is(value[name]))
        ? []
        : [{ ...wrong(`${path}.${name}`, rule.expected, value[name]), code: rule.code }],
    ),
  ];
}

/** Exclusions name learners, so what is wrong with them is counted and never quoted. */
function checkExclusions(rubric: Rubric, exclude: unknown): readonly MeasureIssue[] {
  const path = "options.exclude";
  if (exclude === undefined) return [];
  if (!Array.isArray(exclude)) return [wrong(path, "a list", exclude)];
  const ids = new Set(
    rubric.benchmarks.flatMap(({ criteria }) =>
      criteria.flatMap(({ indicators }) => indicators.map(({ id }) => id)),
    ),
  );
  const where = (test: (exclusion: Record<string, unknown>) => boolean) =>
    exclude.flatMap((each: unknown, position) => (isObject(each) && test(each) ? [position] : []));
  const error = { severity: "error" } as const;
  return [
    ...atPositions(
      { ...error, code: "value-invalid", path, expected: "an object with learner and reason" },
      exclude.flatMap((each: unknown, position) => (isObject(each) ? [] : [position])),
    ),
    ...atPositions(
      { ...error, code: "unknown-field", path, expected: "learner, reason, indicators and text" },
      where((each) =>
        Object.keys(each).some(
          (name) => !["learner", "reason", "indicators", "text"].includes(name),
        ),
      ),
    ),
    ...atPositions(
      { ...error, code: "value-invalid", path: `${path}.learner`, expected: "the id of a learner" },
      where(({ learner }) => !text.is(learner)),
    ),
    ...atPositions(
      {
        ...error,
        code: "value-invalid",
        path: `${path}.reason`,
        expected: `one of ${exclusionReasons.join(", ")}`,
      },
      where(({ reason }) => !reasonRule.is(reason)),
    ),
    ...atPositions(
      {
        ...error,
        code: "value-invalid",
        path: `${path}.indicators`,
        expected: "a list of indicator ids",
        hint: "Leave it out to exclude the learner from every question.",
      },
      where(
        ({ indicators }) =>
          indicators !== undefined && (!indicatorsRule.is(indicators) || `${indicators}` === ""),
      ),
    ),
    ...atPositions(
      {
        ...error,
        code: "unknown-indicator",
        path: `${path}.indicators`,
        expected: `ids of indicators of ${rubric.id}`,
      },
      where(
        ({ indicators }) =>
          indicatorsRule.is(indicators) &&
          (indicators as readonly string[]).some((id) => !ids.has(id)),
      ),
    ),
    ...atPositions(
      {
        ...error,
        code: "exclusion-text-missing",
        path: `${path}.text`,
        expected: "a few words that say why and name nobody, for the reason other",
      },
      where(({ reason, text: why }) => (reason === "other" ? !text.is(why) : false)),
    ),
    ...atPositions(
      { ...error, code: "value-invalid", path: `${path}.text`, expected: "text" },
      where(({ text: why }) => why !== undefined && typeof why !== "string"),
    ),
  ];
}

function eachOf(
  list: unknown,
  path: string,
  check: (value: unknown, path: string) => MeasureIssue[],
): readonly MeasureIssue[] {
  if (list === undefined) return [];
  if (!Array.isArray(list)) return [wrong(path, "a list", list)];
  return listSome(
    list.flatMap((value: unknown, index) => check(value, `${path}.${index}`)),
    limits.unknownNames,
    path,
  );
}

function unknownFields(
  value: Record<string, unknown>,
  names: readonly string[],
  path: string,
): MeasureIssue[] {
  const suggest = makeSuggestions(names);
  const issues = Object.keys(value)
    .filter((name) => !names.includes(name))
    .sort()
    .map((name): MeasureIssue => {
      const at = `${path}.${name.slice(0, 80)}`;
      return { ...unknownName(at, name, names, suggest), code: "unknown-field" };
    });
  return listSome(issues, limits.unknownNames, path);
}

function unknownName(
  path: string,
  value: unknown,
  names: readonly string[],
  suggest: (name: string) => string | undefined,
): MeasureIssue {
  const nearest = typeof value === "string" ? suggest(value) : undefined;
  return {
    ...wrong(path, `one of ${names.join(", ")}`, value),
    ...(nearest && { hint: `Did you mean ${nearest}?` }),
  };
}

function wrong(path: string, expected: string, value: unknown): MeasureIssue {
  return { code: "value-invalid", severity: "error", path, expected, received: quote(value) };
}
