import { isAcademicYear, isIsoDate } from "@career-benchmarks/core";

/** Whether a value is an object with fields, and not a list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What the value of a field must be. */
export interface FieldRule {
  readonly is: (value: unknown) => boolean;
  readonly expected: string;
  readonly code: "value-invalid" | "date-invalid";
  readonly required?: true;
}

const rule = (expected: string, is: FieldRule["is"]): FieldRule => ({
  expected,
  is,
  code: "value-invalid",
});

/** Whether a value is an ISO day that exists in the calendar. */
export const isDay = (value: unknown) =>
  typeof value === "string" && value.length === 10 && isIsoDate(value) && value >= "1000";

export const required = (field: FieldRule): FieldRule => ({ ...field, required: true });
export const text = rule("text", (value) => typeof value === "string" && value.trim() !== "");
export const flag = rule("true or false", (value) => typeof value === "boolean");
export const amount = rule(
  "a number, 0 or more",
  (value) => typeof value === "number" && Number.isFinite(value) && value >= 0,
);
export const day: FieldRule = {
  is: isDay,
  expected: "an ISO day that exists, such as 2025-07-31",
  code: "date-invalid",
};
export const oneOf = (values: readonly unknown[]) =>
  rule(`one of ${values.join(", ")}`, (value) => values.includes(value));
export const listOf = (each: FieldRule) =>
  rule(`a list, each ${each.expected}`, (value) => Array.isArray(value) && value.every(each.is));
export const either = (...rules: readonly FieldRule[]) =>
  rule(rules.map(({ expected }) => expected).join(", or "), (value) =>
    rules.some(({ is }) => is(value)),
  );
/** An object whose fields follow rules; nothing is said of other fields. */
export const shaped = (expected: string, fields: Readonly<Record<string, FieldRule>>) =>
  rule(
    expected,
    (value) =>
      isObject(value) &&
      Object.entries(fields).every(([name, field]) =>
        value[name] === undefined ? !field.required : field.is(value[name]),
      ),
  );

/** When something happened: on a day, or in an academic year, and not both. */
export const when: FieldRule = {
  is: (value) =>
    isObject(value) &&
    (value["day"] === undefined
      ? isYearName(value["academicYear"])
      : value["academicYear"] === undefined && isDay(value["day"])),
  expected: "either { day } with an ISO day that exists, or { academicYear } such as 2024/25",
  code: "date-invalid",
};

const isYearName = (value: unknown) =>
  typeof value === "string" && isAcademicYear(value) && value >= "1000";
