import { interpret } from "@career-benchmarks/core";
import { specialistSetting } from "@career-benchmarks/core/interpretations/specialist-setting";
import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
import { gatsby2025College } from "@career-benchmarks/core/rubrics/2025-college";
import { gatsby2025School } from "@career-benchmarks/core/rubrics/2025-school";
import { describe, expect, it } from "vitest";
import { recordKinds, writeRecordTemplate } from "../records/record-files.js";
import { scoreCsv } from "../score-csv.js";
import { readTable } from "../table/read-table.js";
import { writeTable } from "../table/write-table.js";
import { writeTemplate } from "../write/template.js";
import type { TableSchema } from "./table-schema.js";
import {
  writeDataPackage,
  writeRecordTableSchema,
  writeTableSchema,
} from "./write-table-schema.js";

const rubrics = [
  gatsby2014School,
  gatsby2025School,
  gatsby2025College,
  interpret(gatsby2025School, [specialistSetting]),
];
const parsed = (json: string): TableSchema => JSON.parse(json);
const namesOf = ({ fields }: TableSchema) => fields.map(({ name }) => name);
const headerOf = (csv: string) => readTable(csv).header;

/** What Data Package version 2 says of the parts that we use. */
function problemsOf(schema: TableSchema): readonly string[] {
  const types = ["string", "boolean", "integer", "number"];
  const properties = ["name", "type", "title", "description", "example", "constraints"];
  const others = ["categories", "acceptedCells", "trueValues", "falseValues"];
  const problems = schema.fields.flatMap((field) => [
    ...Object.keys(field).filter((key) => ![...properties, ...others].includes(key)),
    ...(types.includes(field.type) ? [] : [`type of ${field.name}`]),
    ...(field.description.length > 10 && /[.]$/.test(field.description)
      ? []
      : [`description of ${field.name}`]),
    ...(field.description.includes("undefined") ? [`undefined in ${field.name}`] : []),
    ...(field.categories?.every(({ value, label }) => value && label) === false
      ? [`categories of ${field.name}`]
      : []),
    ...(field.trueValues?.some((value) => field.falseValues?.includes(value))
      ? [`truth of ${field.name}`]
      : []),
  ]);
  if (schema.$schema !== "https://datapackage.org/profiles/2.0/tableschema.json")
    problems.push("$schema");
  if ("profile" in schema) problems.push("profile is of version 1");
  if (schema.fieldsMatch.join() !== "partial") problems.push("fieldsMatch");
  if (new Set(namesOf(schema)).size !== schema.fields.length) problems.push("a name twice");
  if (!schema.missingValues.some(({ value }) => value === "")) problems.push("an empty cell");
  for (const key of schema.primaryKey ?? []) if (!namesOf(schema).includes(key)) problems.push(key);
  return problems;
}

describe.each(rubrics.map((rubric) => [rubric.id, rubric] as const))(
  "the dictionary of %s",
  (_id, rubric) => {
    it.each([false, true])("has the columns of its template (percentages: %s)", (percents) => {
      const schema = parsed(writeTableSchema(rubric, { percents }));
      expect(problemsOf(schema)).toEqual([]);
      expect(namesOf(schema)).toEqual(headerOf(writeTemplate(rubric, { percents })));
    });

    it("names only values that are read without an error", () => {
      const { fields } = parsed(writeTableSchema(rubric));
      const answers = fields.filter(({ name }) => name.startsWith("bm"));
      const texts = answers.map((field) => {
        const accepted = field.categories?.map(({ value }) => value) ?? field.acceptedCells ?? [];
        expect(accepted).toContain(field.example);
        return accepted;
      });
      const most = Math.max(...texts.map(({ length }) => length));
      const rows = Array.from({ length: most }, (_, row) => [
        ...[`School ${row}`, "2025-07", "R 1-14"],
        ...texts.map((accepted) => accepted[row] ?? ""),
      ]);
      const header = ["name", "as_at", "year_groups", ...answers.map(({ name }) => name)];
      const { rejects, results } = scoreCsv([{ text: writeTable(header, rows) }], {
        rubrics: [gatsby2014School, gatsby2025School, gatsby2025College],
        interpretations: [specialistSetting],
        rubric: rubric.id,
      });
      expect([rejects, results.length]).toEqual([[], most]);
    });
  },
);

it("the dictionary of a rubric is as it was", async () => {
  await expect(writeTableSchema(gatsby2014School)).toMatchFileSnapshot(
    "../../test/golden/gatsby-2014-school.schema.json",
  );
});

describe.each(recordKinds)("the dictionary of %s", (kind) => {
  const schema = parsed(writeRecordTableSchema(kind));

  it("has the columns of its template, each described and none besides", () => {
    expect(problemsOf(schema)).toEqual([]);
    expect(namesOf(schema)).toEqual(headerOf(writeRecordTemplate(kind)));
  });

  it("is as it was", async () => {
    await expect(writeRecordTableSchema(kind)).toMatchFileSnapshot(
      `../../test/golden/${kind}.schema.json`,
    );
  });
});

it("the descriptor of a template is a package of one table", () => {
  const [rubric] = [interpret(gatsby2025School, [specialistSetting])];
  const found = JSON.parse(writeDataPackage(rubric, "a.csv", { percents: true }));
  expect(found).toMatchObject({
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "gatsby-2025-school_specialist-setting-percents",
    resources: [{ type: "table", path: "a.csv", encoding: "utf-8" }],
  });
  expect(found.resources[0].name).toMatch(/^[a-z0-9._-]+$/);
  expect(problemsOf(found.resources[0].schema)).toEqual([]);
});
