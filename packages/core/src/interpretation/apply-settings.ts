import { weakestGrade } from "../model/grade.js";
import type { Criterion, Indicator, Rubric, Sourced, Wording } from "../model/rubric.js";
import { stagesOf } from "../profile/stages-of.js";
import type { Setting } from "./setting.js";

/** Copies a rubric with fields of its criteria and indicators set. */
export function applySettings<Id extends string, Level extends string>(
  rubric: Rubric<Id, Level>,
  settings: readonly Setting[],
): Rubric<Id, Level> {
  const reworded = settings.filter(({ field }) => field === "reword").map(({ target }) => target);
  return {
    ...rubric,
    ...(rubric.wording && { wording: rubric.wording.flatMap((each) => without(each, reworded)) }),
    benchmarks: rubric.benchmarks.map((benchmark) => ({
      ...benchmark,
      criteria: benchmark.criteria.map((criterion) => applyTo(criterion, settings)),
    })),
  };
}

/** A text that is reworded is no longer in the wording that it was shown in. */
function without(wording: Wording, ids: readonly string[]): readonly Wording[] {
  const { replaced } = wording;
  const stays = (index: number) => !ids.includes(wording.ids[index] ?? "");
  const left = wording.ids.filter((_, index) => stays(index));
  if (left.length === 0) return [];
  return [
    {
      ...wording,
      ids: left,
      ...(replaced && { replaced: replaced.filter((_, index) => stays(index)) }),
    },
  ];
}

function applyTo<Id extends string>(
  criterion: Criterion<Id>,
  settings: readonly Setting[],
): Criterion<Id> {
  const own = settings.filter(({ target }) => target === criterion.id);
  return {
    ...criterion,
    ...provenance(criterion, own),
    ...texts("statement", own),
    indicators: criterion.indicators.map((indicator) => {
      const direct = settings.filter(({ target }) => target === indicator.id);
      return {
        ...indicator,
        // What is said of a criterion is how its questions are read: the grade carries over.
        ...provenance(indicator, [...own, ...direct]),
        ...texts("question", direct),
        ...Object.assign({}, ...direct.map((setting) => rule(indicator, setting))),
      };
    }),
  };
}

function texts(name: "statement" | "question", settings: readonly Setting[]) {
  const reword = settings.find(({ field }) => field === "reword")?.reading.reword;
  const note = settings.find(({ field }) => field === "note")?.reading.note;
  return {
    ...(reword !== undefined && { [name]: reword }),
    ...(note !== undefined && { note }),
  };
}

function rule(indicator: Indicator, { field, reading }: Setting): Partial<Indicator> {
  const { notApplicable, emptyCohort } = reading;
  if (field === "notApplicable" && notApplicable) return { notApplicable };
  if (field === "emptyCohort" && emptyCohort) return { emptyCohort };
  return field === "stagesForYearGroups" ? orByStage(indicator) : {};
}

/** Asks a question for year groups also where year groups are not used and their stage is present. */
function orByStage({ yearGroups = [], stages }: Indicator): Partial<Indicator> {
  return { yearGroups: [...yearGroups, "X"], stages: stages ?? stagesOf({ yearGroups }) };
}

function provenance(part: Sourced, settings: readonly Setting[]): Partial<Sourced> {
  if (settings.length === 0) return {};
  const readings = settings.map(({ reading }) => reading);
  return {
    source: [...new Set([part, ...readings].flatMap(({ source }) => source))],
    grade: weakestGrade([part, ...readings].map(({ grade }) => grade)),
  };
}
