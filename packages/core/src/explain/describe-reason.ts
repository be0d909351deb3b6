import { scaleOf } from "../internal/indicators-of.js";
import type { IndicatorResult } from "../model/result.js";
import type { Indicator, Rubric } from "../model/rubric.js";
import { reasonWords } from "./words.js";

/**
 * Puts into words why an indicator came out as it did.
 *
 * @param rubric - the rubric of the result
 * @param indicator - the indicator, from that rubric
 * @param result - what it came out as
 * @returns a phrase without a full stop
 * @example
 * import { describeReason, scoreAssessment } from "@career-benchmarks/core";
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 *
 * const { indicators } = scoreAssessment(gatsby2014School, {
 *   profile: { yearGroups: [7, 8, 9] },
 *   answers: { bm5_1_each_year: { count: 80, of: 122, unknown: 2 } },
 * });
 * const question = gatsby2014School.benchmarks[4]?.criteria[0]?.indicators[0];
 * const found = indicators.find(({ id }) => id === "bm5_1_each_year");
 * question && found && describeReason(gatsby2014School, question, found);
 * //=> "80 of 122 learners, 2 not known: Most"
 */
export function describeReason(
  rubric: Rubric,
  indicator: Indicator,
  result: IndicatorResult,
): string {
  const { reason, share } = result;
  const label = (id: string) =>
    scaleOf(rubric, indicator).levels.find((level) => level.id === id)?.label ?? id;
  const range = ({ from, to }: { readonly from: string; readonly to: string }) =>
    from === to ? label(from) : `between ${label(from)} and ${label(to)}`;

  switch (reason.code) {
    case "answered":
      return result.level === undefined ? "" : label(result.level);
    case "level-range":
      return range(reason.levels);
    case "share": {
      const unknown = share?.unknown ? `, ${share.unknown} not known` : "";
      return `${share?.count} of ${share?.of} learners${unknown}: ${range(reason.levels)}`;
    }
    case "percent":
      return `${reason.percent} %: ${result.level === undefined ? "" : label(result.level)}`;
    case "unanswered":
      return "No answer yet";
    case "phase-absent":
      return `Not asked: ${phaseWords(reason)} not present`;
    case "middle-school":
      return "Not applicable: not established for middle schools";
    case "empty-cohort":
      return "Not applicable: the question concerns nobody here";
    case "judged": {
      const why = reason.text ?? reasonWords[reason.reason];
      const by = reason.judgedBy ? `, judged by ${reason.judgedBy}` : "";
      return `Not applicable: ${why}${by}`;
    }
  }
}

function phaseWords(reason: {
  readonly stages?: readonly string[];
  readonly yearGroups?: readonly (string | number)[];
}): string {
  const stages = reason.stages?.map((stage) => `key stage ${stage.slice(2)}`) ?? [];
  const named = reason.yearGroups?.filter((year) => year !== "X") ?? [];
  const years = named.map((year) => `year ${year}`);
  // Where X stands beside year groups, the stage only takes their place: see `interpret`.
  const either = named.length < (reason.yearGroups?.length ?? 0) && years.length > 0;
  return [...years, ...(either ? [] : stages)].join(" or ");
}
