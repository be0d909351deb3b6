import { no, yes } from "../records/cells/read-cell.js";
import { type RecordKindName, recordColumns } from "../records/record-columns.js";
import type { RecordColumn } from "../records/record-kind.js";
import { missingRecords } from "./missing-values.js";
import { codeLabels, recordDescriptions } from "./record-descriptions.js";
import { profiles, type SchemaField, type TableSchema } from "./table-schema.js";

/** Describes the columns of a kind of record file. */
export function recordSchema(kind: RecordKindName): TableSchema {
  const columns = Object.entries(recordColumns[kind]);
  return {
    $schema: profiles.tableSchema,
    title: `Records: ${kind}`,
    fieldsMatch: ["partial"],
    fields: columns.map(([name, column]) => fieldOf(kind, name, column)),
    missingValues: missingRecords,
    ...(kind === "learners" && { primaryKey: ["learner_id"] }),
  };
}

function fieldOf(kind: RecordKindName, name: string, column: RecordColumn<unknown>): SchemaField {
  const { expected, required, values, type = "string" } = column;
  return {
    name,
    type,
    description: `${recordDescriptions[kind][name]}: ${expected}.`,
    ...(required && { constraints: { required } }),
    ...(values && {
      categories: values.map((value) => ({
        value,
        label: codeLabels[name]?.[value] ?? value.replaceAll("-", " "),
      })),
    }),
    ...(type === "boolean" && { trueValues: inEveryCase(yes), falseValues: inEveryCase(no) }),
  };
}

function inEveryCase(words: ReadonlySet<string>): readonly string[] {
  const cases = [...words].flatMap((word) => [
    word,
    word.toUpperCase(),
    `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`,
  ]);
  return [...new Set(cases)];
}
