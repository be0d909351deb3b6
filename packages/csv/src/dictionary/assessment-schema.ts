import {
  type Indicator,
  type Question,
  questionsFor,
  type Rubric,
  yearGroups,
} from "@career-benchmarks/core";
import { keyColumns, percentColumn } from "../columns/key-columns.js";
import { keyFields } from "./key-fields.js";
import { missingAnswers } from "./missing-values.js";
import { profiles, type SchemaField, type TableSchema } from "./table-schema.js";

/** Describes the columns of the template of a rubric. */
export function assessmentSchema(rubric: Rubric, percents: boolean): TableSchema {
  return {
    $schema: profiles.tableSchema,
    title: percents ? `${rubric.title}: published percentages` : rubric.title,
    fieldsMatch: ["partial"],
    fields: [
      ...keyColumns.map((name) => ({ name, ...keyFields[name] })),
      ...(percents ? percentFields(rubric) : answerFields(rubric)),
    ],
    missingValues: missingAnswers,
  };
}

function percentFields(rubric: Rubric): readonly SchemaField[] {
  return rubric.benchmarks.map(({ number, name }) => ({
    name: percentColumn(number),
    type: "integer",
    title: name,
    description: `Benchmark ${number}: the percentage that was published, a whole number.`,
    constraints: { minimum: 0, maximum: 100 },
  }));
}

/** Every year group, so that every question is asked. */
const everyone = { yearGroups: yearGroups.filter((year) => year !== "X") };

function answerFields(rubric: Rubric): readonly SchemaField[] {
  const questions = new Map(questionsFor(rubric, everyone).map((each) => [each.id, each]));
  const indicators = rubric.benchmarks.flatMap(({ criteria }) =>
    criteria.flatMap((criterion) => criterion.indicators),
  );
  return indicators.flatMap((indicator) => {
    const question = questions.get(indicator.id);
    return question ? [answerField(indicator, question)] : [];
  });
}

function answerField(indicator: Indicator, question: Question): SchemaField {
  const { benchmark, criterion, scale, acceptedCells } = question;
  const cells = acceptedCells.filter(({ text }) => text !== "");
  // Categories would say that nothing else may stand there.
  const closed = cells.every(({ form }) => form === "level");
  const first = scale.levels.at(-1)?.id;
  return {
    name: indicator.id,
    type: "string",
    title: question.question,
    description: [
      `Benchmark ${benchmark.number} (${benchmark.name}), criterion ${criterion.id}.`,
      `Levels: ${scale.levels.map(({ id, label }) => `${id} (${label})`).join(", ")}.`,
      ...(question.takesShare ? ["Or a share of learners, or a per cent."] : []),
      ...askedOf(indicator),
      ...(question.emptyCohort ? ["0 of 0 where the question concerns nobody."] : []),
      ...(question.scored ? [] : ["It is not scored."]),
      ...(question.note === undefined ? [] : [question.note]),
    ].join(" "),
    ...(first !== undefined && { example: first }),
    ...(closed
      ? { categories: scale.levels.map(({ id, label }) => ({ value: id, label })) }
      : { acceptedCells: cells.map(({ text }) => text) }),
  };
}

function askedOf({ yearGroups: years, stages }: Indicator): readonly string[] {
  return [
    ...(years ? [`Asked only where year ${years.join(" or ")} is present.`] : []),
    ...(stages ? [`Asked only where ${stages.join(" or ")} is present.`] : []),
  ];
}
