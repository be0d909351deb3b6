import type { RecordKindName } from "@career-benchmarks/evidence";
import { yesNoTexts } from "@career-benchmarks/evidence/cells";
import { type RecordColumn, recordColumns } from "../records/record-kind.js";
import { missingRecords } from "./missing-values.js";
import { profiles, type SchemaField, type TableSchema } from "./table-schema.js";

/** Describes the columns of a kind of record file. */
export function recordSchema(kind: RecordKindName): TableSchema {
  const columns = Object.entries(recordColumns[kind]);
  return {
    $schema: profiles.tableSchema,
    title: `Records: ${kind}`,
    fieldsMatch: ["partial"],
    fields: columns.map(([name, column]) => fieldOf(name, column)),
    missingValues: missingRecords,
    ...(kind === "learners" && { primaryKey: ["learner_id"] }),
  };
}

function fieldOf(name: string, column: RecordColumn): SchemaField {
  const { says, expected, required, values, type = "string" } = column;
  return {
    name,
    type,
    description: `${says}: ${expected}.`,
    ...(required && { constraints: { required } }),
    ...(values && { categories: values }),
    ...(type === "boolean" && { trueValues: yesNoTexts.yes, falseValues: yesNoTexts.no }),
  };
}
