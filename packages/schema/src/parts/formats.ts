import type { SchemaIssueCode } from "../parse/schema-issue.js";

/** A form that text has to have, what it is called, and the code of the issue that it has not. */
export interface TextFormat {
  readonly pattern: RegExp;
  readonly expected: string;
  readonly code: SchemaIssueCode;
}

const month = "\\d{4}(?:-(?:0[1-9]|1[0-2]))?";
const long = "\\d{4}-(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])";
const short = "\\d{4}-(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)";
const february = "\\d{4}-02-(?:0[1-9]|1\\d|2[0-8])";
const leapYear = "(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29";

const part = "[a-z0-9]+(?:-[a-z0-9]+)*";

/** The forms of text in documents; JSON Schema carries the patterns as they are. */
export const formats = {
  text: { pattern: /\S/, expected: "text that says something", code: "text-empty" },
  isoDate: {
    pattern: new RegExp(`^(?:${[month, long, short, february, leapYear].join("|")})$`),
    expected: "an ISO day, month or year such as 2025-07-31, 2025-07 or 2025",
    code: "date-invalid",
  },
  version: {
    pattern:
      /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/,
    expected: "a semantic version, such as 1.0.0",
    code: "version-invalid",
  },
  digest: {
    pattern: /^[0-9a-f]{64}$/,
    expected: "64 hexadecimal digits",
    code: "value-invalid",
  },
  address: {
    pattern: /^https?:\/\/\S+$/,
    expected: "an address that starts with http",
    code: "value-invalid",
  },
  rubricId: {
    pattern: new RegExp(`^[a-z][a-z0-9]*(?:-${part})?(?:[+~]${part})*$`),
    expected: "lower-case words joined by hyphens, such as our-trust-2025-school",
    code: "id-invalid",
  },
  interpretationId: {
    pattern: new RegExp(`^[a-z][a-z0-9]*(?:-${part})?$`),
    expected: "lower-case words joined by hyphens, such as our-setting",
    code: "id-invalid",
  },
  levelId: {
    pattern: /^[a-z][a-z0-9_-]{0,31}$/,
    expected: "a lower-case letter, then up to 31 letters, digits, hyphens or underscores",
    code: "id-invalid",
  },
  criterionId: {
    pattern: /^[1-9]\d*\.[1-9]\d*$/,
    expected: "two numbers, such as 6.1",
    code: "id-invalid",
  },
  indicatorId: {
    pattern: /^[a-z][a-z0-9_]{0,31}$/,
    expected: "a lower-case letter, then up to 31 letters, digits or underscores",
    code: "id-invalid",
  },
} as const satisfies Readonly<Record<string, TextFormat>>;
