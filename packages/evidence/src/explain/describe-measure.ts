import type {
  Amount,
  CountedKind,
  Measure,
  MeasureCohort,
  MeasureNeed,
  MeasureWindow,
  Qualities,
} from "../measures/measure-data.js";
import type { ProviderType } from "../records/activity.js";

/** A measure in plain words; none of them ends in a full stop. */
export interface MeasureWords {
  /** Such as "learners in year 9". */
  readonly cohort: string;
  /** Such as "at least one workplace experience". */
  readonly needs: string;
  /** Such as "since the key stage began". */
  readonly window: string;
}

/**
 * Puts a measure into plain words.
 *
 * @param measure - a measure
 * @returns who counts, what counts, and when
 * @example
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 * import { describeMeasure, measuresOf } from "@career-benchmarks/evidence";
 *
 * const visits = measuresOf(gatsby2014School).find(({ indicator }) => indicator === "bm7_2_visits_by_18");
 * const words = visits && describeMeasure(visits);
 * words?.cohort;
 * //=> "learners in year 13, or in key stage 5 without a year group, who intend to go on to higher education"
 * words?.needs; //=> "at least 2 encounters with a university, as a visit"
 * words?.window; //=> "at any time from year 7"
 */
export function describeMeasure(measure: Measure): MeasureWords {
  return {
    cohort: cohortWords(measure.cohort),
    needs: measure.needs.map(needWords).join(", and "),
    window: windowWords[measure.window],
  };
}

const windowWords: Readonly<Record<MeasureWindow, string>> = {
  "this-year": "in this academic year",
  "every-year": "in each academic year from year 7",
  "so-far": "at any time from year 7",
  stage: "since the key stage began",
  programme: "since the programme began",
  "every-year-of-programme": "in each academic year of the programme",
};

function cohortWords(cohort: MeasureCohort): string {
  return [
    phaseWords(cohort),
    cohort.considering && "who intend to go on to higher education",
    cohort.occupational === false && "whose programme leads to no particular occupation",
  ]
    .filter(Boolean)
    .join(", ");
}

const lastYears = { ks3: 9, ks4: 11, ks5: 13 } as const;

function phaseWords(cohort: MeasureCohort): string {
  switch (cohort.who) {
    case "everyone":
      return "all learners";
    case "from-year-7":
      return "learners in year 7 and above";
    case "year-group":
      return `learners in year ${cohort.yearGroup}`;
    case "stage":
      return `learners in key stage ${cohort.stage.slice(2)}`;
    case "end-of-stage":
      return `learners in year ${lastYears[cohort.stage]}, or in key stage ${cohort.stage.slice(2)} without a year group`;
    case "end-of-lowest-stage":
      return "learners in the last year of the lowest key stage there is, as a rule year 9";
    case "end-of-programme":
      return "learners whose programme ends in this academic year";
  }
}

/** One and several of each kind. */
const kindWords: Readonly<Record<CountedKind, readonly [one: string, several: string]>> = {
  "employer-encounter": ["encounter with an employer", "encounters with an employer"],
  "workplace-experience": ["experience of a workplace", "experiences of a workplace"],
  "provider-encounter": ["encounter", "encounters"],
  "labour-market-information": [
    "piece of careers and labour market information",
    "pieces of careers and labour market information",
  ],
  "curriculum-link": ["careers link in a lesson", "careers links in lessons"],
  guidance: ["meeting with a careers adviser", "meetings with a careers adviser"],
};

const providerWords: Readonly<Record<ProviderType, string>> = {
  "sixth-form": "a sixth form",
  college: "a college",
  "training-provider": "a training provider",
  "apprenticeship-provider": "an apprenticeship provider",
  university: "a university",
  other: "another provider",
};

function needWords({ kinds, that = {}, atLeast }: MeasureNeed): string {
  const several = "providers" in atLeast || "hours" in atLeast || isSeveral(atLeast);
  const meaningful = that.meaningful ? "meaningful " : "";
  const nouns = kinds.map((kind) => `${meaningful}${kindWords[kind][several ? 1 : 0]}`);
  const words = `${nouns.join(" or ")}${withWords(kinds, that, atLeast)}`;
  if ("times" in atLeast) return `at least ${atLeast.times} ${words}`;
  if ("hours" in atLeast) return `at least ${atLeast.hours} hours of ${words}`;
  return "providers" in atLeast ? words : `a ${words}, in every subject taught`;
}

const isSeveral = (atLeast: Amount) => "times" in atLeast && atLeast.times > 1;

function withWords(kinds: readonly CountedKind[], that: Qualities, atLeast: Amount): string {
  const providers = that.provider?.map((provider) => providerWords[provider]).join(" or ");
  const range =
    "providers" in atLeast ? ` with at least ${atLeast.providers} kinds of provider` : "";
  const withProvider =
    providers ?? (kinds.includes("provider-encounter") && !range ? "a provider" : "");
  const rest = [
    that.subject && `in ${that.subject.join(" or ")}`,
    that.throughCurriculum && "through a subject",
    that.inPerson && "in person at least in part",
    that.visit && "as a visit",
    that.used && "that was used and not only reached",
    that.adviserLevel !== undefined && `trained to level ${that.adviserLevel} or above`,
  ].filter(Boolean);
  return [withProvider && ` with ${withProvider}`, range, ...rest.map((each) => `, ${each}`)]
    .filter(Boolean)
    .join("");
}
