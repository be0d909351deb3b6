import { quote } from "@career-benchmarks/core";
import { makeSuggestions } from "@career-benchmarks/core/input";
import type { SchemaIssue } from "./schema-issue.js";

/** Reports sources and rubrics that are named but not listed; whatever is no list is left to the schema. */
export function checkInterpretation(json: unknown): readonly SchemaIssue[] {
  const sources = listedOf(entriesOf(json, "sources").map((source) => fieldOf(source, "id")));
  const rubrics = listedOf(entriesOf(json, "rubrics"));
  const cohort = fieldOf(json, "cohort");
  return [
    ...entriesOf(json, "readings").flatMap((reading, index) => [
      ...unlisted(entriesOf(reading, "rubrics"), rubrics, `readings[${index}].rubrics`),
      ...unlisted(entriesOf(reading, "source"), sources, `readings[${index}].source`),
    ]),
    ...unlisted(entriesOf(cohort, "source"), sources, "cohort.source"),
  ];
}

function unlisted(names: readonly unknown[], listed: Listed, path: string): readonly SchemaIssue[] {
  return names.flatMap((name, index): readonly SchemaIssue[] => {
    if (typeof name !== "string" || listed.has(name)) return [];
    const nearest = listed.suggest(name);
    return [
      {
        code: "reference-unknown",
        severity: "error",
        path: `${path}[${index}]`,
        expected: listed.expected,
        received: quote(name),
        ...(nearest && { hint: `Did you mean ${nearest}?` }),
      },
    ];
  });
}

function fieldOf(value: unknown, field: string): unknown {
  const isObject = typeof value === "object" && value !== null;
  return isObject ? (value as Readonly<Record<string, unknown>>)[field] : undefined;
}

function entriesOf(value: unknown, field: string): readonly unknown[] {
  const entries = fieldOf(value, field);
  return Array.isArray(entries) ? entries : [];
}

/** The names that a document lists. */
interface Listed {
  readonly has: (name: string) => boolean;
  readonly suggest: (name: string) => string | undefined;
  readonly expected: string;
}

function listedOf(values: readonly unknown[]): Listed {
  const names = values.filter((value) => typeof value === "string");
  const known = new Set(names);
  return {
    has: (name) => known.has(name),
    suggest: makeSuggestions(names),
    expected: names.length > 20 ? `one of ${names.length} names` : `one of ${names.join(", ")}`,
  };
}
