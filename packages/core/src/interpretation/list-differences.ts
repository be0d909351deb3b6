import type { Criterion, Indicator, Rubric } from "../model/rubric.js";
import type { Difference, DifferingField } from "./audit.js";
import { sameValue } from "./same-value.js";
import type { Setting } from "./setting.js";

/** Lists what a criterion and its indicators say otherwise, in order, with the reading behind it. */
export function listDifferences(
  before: Criterion,
  after: Criterion,
  settings: readonly Setting[],
): readonly Difference[] {
  return [
    ...compareParts(before, after, settings),
    ...before.indicators.flatMap((indicator, index) =>
      compareParts(indicator, after.indicators[index] ?? {}, settings),
    ),
  ];
}

/** Lists the cohort rule where it is another. */
export function listCohort(before: Rubric, { cohort }: Rubric): readonly Difference[] {
  if (!cohort || sameValue(before.cohort, cohort)) return [];
  return [
    {
      target: "cohort",
      field: "cohort",
      ...(before.cohort && { before: before.cohort }),
      after: cohort,
      easier: true,
      source: cohort.source,
      grade: cohort.grade,
    },
  ];
}

type Part = Partial<Criterion> & Partial<Indicator>;

/** Every field that may change, and the field of a reading that changes it. */
const fields: Readonly<Record<Exclude<DifferingField, "cohort">, Setting["field"]>> = {
  statement: "reword",
  question: "reword",
  note: "note",
  notApplicable: "notApplicable",
  emptyCohort: "emptyCohort",
  yearGroups: "stagesForYearGroups",
  stages: "stagesForYearGroups",
};

function compareParts(
  before: Criterion | Indicator,
  after: Part,
  settings: readonly Setting[],
): readonly Difference[] {
  const said: Part = before;
  return (Object.keys(fields) as (keyof typeof fields)[]).flatMap((field) => {
    if (sameValue(said[field], after[field])) return [];
    const setting = settings.find(
      (each) => each.target === before.id && each.field === fields[field],
    );
    return [
      {
        target: before.id,
        field,
        ...(said[field] !== undefined && { before: said[field] }),
        after: after[field],
        easier: isEasier(field, said, after) || (isText(field) && !!setting?.reading.easier),
        source: setting?.reading.source ?? [],
        grade: setting?.reading.grade ?? "unverified",
      },
    ];
  });
}

const isText = (field: DifferingField) => field === "statement" || field === "question";

function isEasier(field: DifferingField, before: Part, after: Part): boolean {
  if (field === "emptyCohort") return true;
  const allowed = before.notApplicable?.allowed ?? [];
  return (
    field === "notApplicable" &&
    !!after.notApplicable?.allowed.some((reason) => !allowed.includes(reason))
  );
}
