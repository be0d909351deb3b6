import type { Interpretation, Interpreted } from "../model/interpretation.js";
import type { Criterion, Indicator, Rubric } from "../model/rubric.js";
import { stagesOf } from "../profile/stages-of.js";

/** One field of one criterion or indicator, as a reading sets it. */
export interface Setting {
  /** The id of the criterion or indicator that has the field. */
  readonly target: string;
  readonly field: "reword" | "note" | IndicatorField;
  readonly value: unknown;
  readonly reading: Interpreted;
  /** The id of the interpretation. */
  readonly by: string;
}

/** The fields that belong to indicators; said of a criterion, they go for each of its indicators. */
export const indicatorFields = ["notApplicable", "emptyCohort", "stagesForYearGroups"] as const;
type IndicatorField = (typeof indicatorFields)[number];

/** A criterion with its indicators, or one indicator alone. */
export interface Target {
  readonly criterion?: Criterion;
  readonly indicators: readonly Indicator[];
}

/** Finds the criterion or the indicator that has an id. */
export function targetOf(rubric: Rubric, id: string): Target | undefined {
  for (const criterion of rubric.benchmarks.flatMap(({ criteria }) => criteria)) {
    if (criterion.id === id) return { criterion, indicators: criterion.indicators };
    const indicator = criterion.indicators.find((candidate) => candidate.id === id);
    if (indicator) return { indicators: [indicator] };
  }
  return undefined;
}

/** Lists the readings of an interpretation that are for a rubric, by the rubric's own id. */
export function readingsFor(interpretation: Interpretation, rubric: string) {
  return interpretation.readings.filter(({ rubrics }) => rubrics?.includes(rubric) ?? true);
}

/** Spells the readings of an interpretation out, field by field; an indicator's own go before its criterion's. */
export function settingsOf(rubric: Rubric, interpretation: Interpretation): readonly Setting[] {
  const settings = readingsFor(interpretation, rubric.id).flatMap((reading): Setting[] => {
    const target = targetOf(rubric, reading.target);
    if (!target) return [];
    const set = (to: string, field: Setting["field"]): Setting[] =>
      reading[field] === undefined
        ? []
        : [{ target: to, field, value: reading[field], reading, by: interpretation.id }];
    return [
      ...set(reading.target, "reword"),
      ...set(reading.target, "note"),
      ...indicatorFields.flatMap((field) =>
        target.indicators
          .filter((indicator) => canTake(rubric, indicator, field))
          .flatMap(({ id }) => set(id, field)),
      ),
    ];
  });
  const isOwn = ({ target, reading }: Setting) => target === reading.target;
  const place = ({ target, field }: Setting) => `${target} ${field}`;
  const own = new Set(settings.filter(isOwn).map(place));
  return settings.filter((setting) => isOwn(setting) || !own.has(place(setting)));
}

/** Tells whether a field can make any difference to an indicator. */
export function canTake(rubric: Rubric, indicator: Indicator, field: IndicatorField): boolean {
  if (field === "notApplicable") return true;
  if (field === "emptyCohort") {
    return rubric.scales.some(({ id, kind }) => id === indicator.scale && kind === "coverage");
  }
  // A year group without a stage, such as 6 or X, would be lost if stages were asked for.
  return !!indicator.yearGroups?.every((year) => stagesOf({ yearGroups: [year] }).length > 0);
}
