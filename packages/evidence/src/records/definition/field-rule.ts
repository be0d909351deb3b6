import { isAcademicYear, isIsoDate, stages, yearGroups } from "@career-benchmarks/core";
import type { Field, Fields } from "./field.js";
import { type Holds, valuesOf } from "./holds.js";

/** What the value of a field must be. */
export interface FieldRule {
  readonly is: (value: unknown) => boolean;
  readonly expected: string;
  readonly code: "value-invalid" | "date-invalid";
  readonly required?: true;
}

/** Makes the check of what a field holds. */
export function ruleOf({ holds, required }: Pick<Field, "holds" | "required">): FieldRule {
  return { ...ruleFor(holds), ...(required && { required }) };
}

/** Makes the checks of the fields of a record. */
export function rulesOf(fields: Fields): Readonly<Record<string, FieldRule>> {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, ruleOf(field)]));
}

/** Whether a value is an object with fields, and not a list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a value is an ISO day that exists in the calendar. */
export function isDay(value: unknown): boolean {
  return typeof value === "string" && value.length === 10 && isIsoDate(value) && value >= "1000";
}

function ruleFor(holds: Holds): FieldRule {
  if (typeof holds === "string") return plainRules[holds];
  if ("codes" in holds) return oneOf(valuesOf(holds.codes));
  if ("oneOf" in holds) return oneOf(holds.oneOf);
  if ("listOf" in holds) return listOf(ruleFor(holds.listOf));
  if ("either" in holds) return either(holds.either.map(ruleFor));
  return shaped(holds.fields, holds.expected);
}

function rule(expected: string, is: FieldRule["is"]): FieldRule {
  return { expected, is, code: "value-invalid" };
}

function oneOf(values: readonly unknown[]): FieldRule {
  return rule(`one of ${values.join(", ")}`, (value) => values.includes(value));
}

function listOf({ expected, is }: FieldRule): FieldRule {
  return rule(
    `a list, each ${expected}`,
    (value) => Array.isArray(value) && value.every((each) => is(each)),
  );
}

function either(rules: readonly FieldRule[]): FieldRule {
  return rule(rules.map(({ expected }) => expected).join(", or "), (value) =>
    rules.some(({ is }) => is(value)),
  );
}

/** An object whose fields follow rules; nothing is said of other fields. */
function shaped(fields: Fields, expected: string): FieldRule {
  const rules = Object.entries(rulesOf(fields));
  return rule(
    expected,
    (value) =>
      isObject(value) &&
      rules.every(([name, { is, required }]) =>
        value[name] === undefined ? !required : is(value[name]),
      ),
  );
}

const text = rule("text", (value) => typeof value === "string" && value.trim() !== "");

const day: FieldRule = {
  is: isDay,
  expected: "an ISO day that exists, such as 2025-07-31",
  code: "date-invalid",
};

const academicYear: FieldRule = {
  is: (value) => typeof value === "string" && isAcademicYear(value) && value >= "1000",
  expected: "an academic year such as 2024/25",
  code: "date-invalid",
};

/** When something happened: on a day, or in an academic year, and not both. */
const when: FieldRule = {
  is: (value) =>
    isObject(value) &&
    (value["day"] === undefined
      ? academicYear.is(value["academicYear"])
      : value["academicYear"] === undefined && isDay(value["day"])),
  expected: "either { day } with an ISO day that exists, or { academicYear } such as 2024/25",
  code: "date-invalid",
};

const plainRules: Readonly<Record<Extract<Holds, string>, FieldRule>> = {
  text,
  identifier: text,
  "any-case": text,
  name: text,
  flag: rule("true or false", (value) => typeof value === "boolean"),
  amount: rule(
    "a number, 0 or more",
    (value) => typeof value === "number" && Number.isFinite(value) && value >= 0,
  ),
  day,
  "academic-year": academicYear,
  when,
  "year-group": oneOf(yearGroups),
  stage: oneOf(stages),
  anything: rule("anything", () => true),
};
