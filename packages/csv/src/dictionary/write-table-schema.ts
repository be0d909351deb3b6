import type { Rubric } from "@career-benchmarks/core";
import type { RecordKindName } from "@career-benchmarks/evidence";
import { assessmentSchema } from "./assessment-schema.js";
import { recordSchema } from "./record-schema.js";
import { jsonText, profiles, type TableSchema } from "./table-schema.js";

/**
 * Writes the data dictionary of a rubric's template: a Table Schema of Data Package version 2.
 *
 * @param rubric - the rubric of the template
 * @param options - `percents: true` for the template of eight published percentages
 * @returns JSON that explains every column and what it may hold
 * @example
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 * import { writeTableSchema } from "@career-benchmarks/csv";
 *
 * const { fields } = JSON.parse(writeTableSchema(gatsby2014School));
 * fields.at(-1).title === gatsby2014School.benchmarks[7]?.criteria[0]?.indicators.at(-1)?.question;
 * //=> true
 */
export function writeTableSchema(
  rubric: Rubric,
  options: { readonly percents?: boolean } = {},
): string {
  return jsonText(assessmentSchema(rubric, options.percents === true));
}

/**
 * Writes the data dictionary of a kind of record file: a Table Schema of Data Package version 2.
 *
 * @param kind - such as `learners`
 * @returns JSON that explains every column and what it may hold
 * @example
 * import { writeRecordTableSchema } from "@career-benchmarks/csv";
 *
 * const { fields } = JSON.parse(writeRecordTableSchema("guidance"));
 * fields[1].description; //=> "The day of the meeting: a day such as 2025-07-31."
 */
export function writeRecordTableSchema(kind: RecordKindName): string {
  return jsonText(recordSchema(kind));
}

/**
 * Writes the descriptor of a template file: a Data Package of one table, with its data dictionary.
 *
 * @param of - a rubric, or a kind of record file
 * @param path - where the file is, seen from the descriptor
 * @param options - `percents: true` for the template of eight published percentages
 * @returns JSON to be kept beside the file
 * @example
 * import { writeDataPackage } from "@career-benchmarks/csv";
 *
 * const { resources } = JSON.parse(writeDataPackage("learners", "learners.csv"));
 * [resources[0].type, resources[0].path, resources[0].schema.primaryKey];
 * //=> ["table", "learners.csv", ["learner_id"]]
 */
export function writeDataPackage(
  of: Rubric | RecordKindName,
  path: string,
  options: { readonly percents?: boolean } = {},
): string {
  const schema: TableSchema =
    typeof of === "string" ? recordSchema(of) : assessmentSchema(of, options.percents === true);
  const id = typeof of === "string" ? of : of.id;
  // The format's names have no plus sign.
  const name = `${id.replaceAll(/[^a-z0-9._-]/g, "_")}${options.percents ? "-percents" : ""}`;
  return jsonText({
    $schema: profiles.dataPackage,
    name,
    title: schema.title,
    resources: [
      {
        name,
        type: "table",
        path,
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        schema,
      },
    ],
  });
}
