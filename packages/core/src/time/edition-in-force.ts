import { quote } from "../issues/quote.js";
import { weakestGrade } from "../model/grade.js";
import type { Edition, Setting, Sourced } from "../model/rubric.js";
import { firstDay, lastDay } from "./day-span.js";
import { editionPeriods } from "./edition-periods.js";

/** The edition to use, or that there was none yet; `source` is in `timeSources`. */
export type EditionInForce = Sourced & {
  /** What to bear in mind. */
  readonly notes: readonly string[];
} & (
    | { readonly edition: Edition /** The id of the rubric. */; readonly rubric: string }
    | { readonly edition: "none" }
  );

/**
 * Finds the edition of the benchmarks that is in force for a setting at a date.
 *
 * Training providers come into scope in September 2025; before that they used the evaluation for
 * colleges. The periods are data: {@link editionPeriods}.
 *
 * @param date - an ISO day, month or year
 * @param setting - the kind of institution
 * @returns the edition with its rubric, or edition `none` where there was none yet; undefined where
 *   the date can't decide, as 2025 without a month
 * @throws TypeError when the date or the setting is not one
 * @example
 * import { editionInForce } from "@career-benchmarks/core";
 *
 * editionInForce("2025-07-31", "training-provider");
 * //=> { edition: "2014", rubric: "gatsby-2014-college", source: ["TYPE", "ITP"], grade: "inferred", notes: ["Outside the guidance: training providers used the evaluation for colleges. Since when is not established."] }
 * editionInForce("2017", "college")?.edition; //=> "none"
 * editionInForce("2025", "school"); //=> undefined
 */
export function editionInForce(date: string, setting: Setting): EditionInForce | undefined {
  const [first, last] = [firstDay(date), lastDay(date)];
  const ofSetting = editionPeriods.filter((period) => period.setting === setting);
  if (ofSetting.length === 0) {
    throw new TypeError(`Expected school, college or training-provider, found ${quote(setting)}`);
  }
  const periods = ofSetting.filter(({ from = first, to = last }) => from <= last && to >= first);
  const [period] = periods;
  if (!period || period.edition === "undecided") return undefined;
  const same = ({ edition, rubric }: typeof period) =>
    edition === period.edition && rubric === period.rubric;
  if (!periods.every(same)) return undefined;
  const grounds = {
    source: [...new Set(periods.flatMap(({ source }) => source))],
    grade: weakestGrade(periods.map(({ grade }) => grade)),
    notes: [...new Set(periods.flatMap(({ note }) => note ?? []))],
  };
  const { edition, rubric } = period;
  if (edition === "none" || rubric === undefined) return { edition: "none", ...grounds };
  return { edition, rubric, ...grounds };
}
