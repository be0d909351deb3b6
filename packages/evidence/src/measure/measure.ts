import {
  type Answer,
  type Indicator,
  type Rubric,
  stages,
  weakestGrade,
  whyNotAsked,
} from "@career-benchmarks/core";
import { countBenchmark3 } from "../benchmark-3/count-benchmark-3.js";
import { stageYears } from "../groups/learner-at.js";
import { measuresOf } from "../measures/measures.js";
import type { Records } from "../records/records.js";
import { aboutCohorts, aboutLists, yearGroupsUnknown } from "./about-measurement.js";
import { checkOptions } from "./check-options.js";
import { checkRecords } from "./check-records.js";
import { countBy } from "./count-by.js";
import { deriveProfile } from "./derive-profile.js";
import { prepareExclusions } from "./exclusions.js";
import { findPatterns, findRelated } from "./find-patterns.js";
import { type Found, isAnswer } from "./found.js";
import { completeSince, makeCircumstances } from "./make-circumstances.js";
import { MeasureError } from "./measure-error.js";
import { findEach, summarise } from "./measure-indicator.js";
import { atPositions, type MeasureIssue } from "./measure-issue.js";
import type { MeasureOptions } from "./measure-options.js";
import type { Measurement, Roll } from "./measurement.js";
import { gatherPeople, type Person } from "./person.js";
import { readInput } from "./read-input.js";
import { type Section, tabulate } from "./tabulate.js";

/** A measurement, or everything that stands in its way. */
export type SafeMeasurement<Id extends string = string> =
  | { readonly ok: true; readonly measurement: Measurement<Id> }
  | { readonly ok: false; readonly issues: readonly MeasureIssue[] };

/**
 * Measures the coverage questions of a rubric from learner records.
 *
 * No record is not "nothing happened": only for the kinds that `complete` names does a learner
 * without a record count as not reached; for any other it is not known, which makes a range.
 *
 * @param rubric - a rubric that we ship, interpreted or not
 * @param records - learners, and as many of the other lists as there are
 * @param options - the date, what is complete, who is left out, and what to group by
 * @returns shares ready to be scored, each with how it came about; the tables are not yet protected
 * @throws {@link MeasureError} with everything that is wrong, if anything is
 * @example
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 * import { measure } from "@career-benchmarks/evidence";
 *
 * const experience = { kind: "workplace-experience", when: { academicYear: "2024/25" } } as const;
 * const { answers } = measure(
 *   gatsby2014School,
 *   {
 *     learners: [
 *       { id: "a", yearGroup: 11 },
 *       { id: "b", yearGroup: 11 },
 *       { id: "c", yearGroup: 10 },
 *     ],
 *     activities: [{ ...experience, who: { learner: "a" } }],
 *   },
 *   { asAt: "2025-07-31", complete: ["workplace-experience"] },
 * );
 * answers.bm6_1_by_16; //=> { count: 1, of: 2 }
 * answers.bm5_1_each_year; //=> { count: 0, of: 3, unknown: 3 }
 */
export function measure<Id extends string>(
  rubric: Rubric<Id>,
  records: Records,
  options: MeasureOptions,
): Measurement<Id> {
  const measured = safeMeasure(rubric, records, options);
  if (!measured.ok) throw new MeasureError(measured.issues);
  return measured.measurement;
}

/**
 * Measures the coverage questions of a rubric from learner records, without throwing.
 *
 * @param rubric - as for {@link measure}
 * @param records - as for {@link measure}
 * @param options - as for {@link measure}
 * @returns `{ ok: true, measurement }`, or `{ ok: false, issues }` with everything that is wrong
 * @example
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 * import { safeMeasure } from "@career-benchmarks/evidence";
 *
 * const records = { learners: [{ id: "a", joined: "2025-02-30" }] };
 * const measured = safeMeasure(gatsby2014School, records, { asAt: "2025-07-31" });
 * measured.ok ? [] : measured.issues.map(({ code, positions }) => ({ code, positions }));
 * //=> [{ code: "date-invalid", positions: [0] }]
 */
export function safeMeasure<Id extends string>(
  rubric: Rubric<Id>,
  records: Records,
  options: MeasureOptions,
): SafeMeasurement<Id> {
  const given = readInput(rubric, records, options);
  return given.ok ? measureCopy(given.rubric, given.records, given.options) : given;
}

/** Measures copies of what a caller gave, which nothing else can change. */
function measureCopy<Id extends string>(
  rubric: Rubric<Id>,
  records: Records,
  options: MeasureOptions,
): SafeMeasurement<Id> {
  const issues: MeasureIssue[] = [...checkOptions(rubric, options), ...checkRecords(records)];
  if (hasError(issues)) return { ok: false, issues };

  const { asAt, exclude = [], groupBy = [], complete = [] } = options;
  const gathered = gatherPeople(records, asAt);
  const { people } = gathered;
  issues.push(...gathered.issues, ...checkPeople(people, exclude));
  if (hasError(issues)) return { ok: false, issues };

  const circumstances = makeCircumstances(rubric, records, people, options);
  const profile = deriveProfile(rubric, people);
  const own = measuresOf(rubric);
  const exclusionsOf = prepareExclusions(exclude);
  const asked = coverageOf(rubric).filter((indicator) => !whyNotAsked(rubric, indicator, profile));
  const found = asked.map((indicator) => {
    const measureOfIt = own.find((each) => each.indicator === indicator.id);
    const exclusions = exclusionsOf(indicator.id);
    const findings = findEach(indicator, measureOfIt, exclusions, circumstances);
    const measured = summarise(indicator, measureOfIt, findings, exclusions, circumstances);
    return { indicator, findings, measured };
  });
  const measured = found.map((each) => each.measured);
  issues.push(
    ...aboutLists(rubric, records, options),
    ...(profile.assumed ? [yearGroupsUnknown] : []),
    ...aboutCohorts(found),
  );
  const dimensions = [...new Set(groupBy)];
  const counted = countBenchmark3(rubric.setting, records.destinations ?? [], circumstances);
  const own3 = counted.section;
  const shares = sectionOf(rubric, found, people);
  const outcomes = findRelated([...shares.columns, ...own3.columns]);
  const related = outcomes.length > 0 && { outcomes };
  const tablesOf = ({ nested, ...section }: Section) =>
    dimensions.map((each) => tabulate({ ...section, nested: { ...nested, ...related } }, each));
  return {
    ok: true,
    measurement: {
      rubric: { id: rubric.id, version: rubric.version },
      asAt,
      options: {
        complete: [...completeSince(complete)]
          .map(([kind, since]) => ({ kind, ...(since !== undefined && { since }) }))
          .sort((a, b) => (a.kind < b.kind ? -1 : 1)),
        assumeMeaningful: circumstances.assumeMeaningful,
        groupBy: dimensions,
      },
      grade: weakestGrade(measured.flatMap(({ explanation }) => explanation.measure?.grade ?? [])),
      profile,
      roll: countRoll(people),
      indicators: measured,
      answers: answersOf(found),
      groups: tablesOf(shares),
      benchmark3: { ...counted.benchmark3, groups: tablesOf(own3) },
      patterns: dimensions.length > 0 ? findPatterns(people, [shares, own3], dimensions) : [],
      issues,
    },
  };
}

function hasError(issues: readonly MeasureIssue[]): boolean {
  return issues.some(({ severity }) => severity === "error");
}

function checkPeople(
  people: readonly Person[],
  exclude: NonNullable<MeasureOptions["exclude"]>,
): readonly MeasureIssue[] {
  const ids = new Set(people.map(({ learner }) => learner.id));
  const nobody: MeasureIssue = {
    code: "learners-missing",
    severity: "error",
    path: "records.learners",
    expected: "at least one learner on roll at the date",
    received: `${people.length} learners, none of them on roll`,
    hint: "Guests, those who have left and those who join later are not on roll.",
  };
  return [
    ...(people.some(({ outside }) => !outside) ? [] : [nobody]),
    ...atPositions(
      {
        code: "learner-unknown",
        severity: "error",
        path: "options.exclude.learner",
        expected: "learners of the records",
      },
      exclude.flatMap(({ learner }, position) => (ids.has(learner) ? [] : [position])),
    ),
  ];
}

function coverageOf<Id extends string>(rubric: Rubric<Id>): readonly Indicator<Id>[] {
  const coverage = rubric.scales.filter(({ kind }) => kind === "coverage").map(({ id }) => id);
  return rubric.benchmarks
    .flatMap(({ criteria }) => criteria.flatMap(({ indicators }) => indicators))
    .filter(({ scale }) => coverage.includes(scale));
}

function answersOf<Id extends string>(found: readonly Found<Id>[]): Measurement<Id>["answers"] {
  const answers: { [I in Id]?: Answer<never> } = {};
  for (const each of found) {
    if (isAnswer(each)) answers[each.indicator.id] = each.measured.share;
  }
  return answers;
}

function countRoll(people: readonly Person[]): Roll {
  const present = people.filter(({ outside }) => !outside);
  return {
    learners: people.length,
    onRoll: present.length,
    enrolment: countBy(present.map(({ learner }) => learner.enrolment ?? "unknown")),
    outside: countBy(people.flatMap(({ outside }) => outside ?? [])),
  };
}

/** The coverage questions, for those on roll. */
function sectionOf(
  rubric: Rubric,
  found: readonly Found<string>[],
  people: readonly Person[],
): Section {
  return {
    title: (dimension) => `${rubric.title}: shares by ${dimension}`,
    learners: [...people.entries()].flatMap(([position, { learner, outside }]) =>
      outside ? [] : [[position, learner] as const],
    ),
    columns: found.map(({ indicator, findings, measured }) => ({
      label: { id: indicator.id, label: indicator.question },
      findings,
      rests: measured.explanation.measure?.needs.flatMap(({ kinds }) => kinds) ?? [],
    })),
    nested: nestedSizes(found),
  };
}

/** A key stage is the sum of its years: the measures of a stage and of parts of it, for each stage. */
function nestedSizes(found: readonly Found<string>[]): Section["nested"] {
  const cohortOf = ({ measured }: Found<string>) => measured.explanation.measure?.cohort;
  const families = stages.flatMap((stage) => {
    const [first, last] = stageYears[stage];
    const isPart = (each: Found<string>) => {
      const cohort = cohortOf(each);
      if (cohort?.who === "year-group")
        return cohort.yearGroup >= first && cohort.yearGroup <= last;
      return (cohort?.who === "stage" || cohort?.who === "end-of-stage") && cohort.stage === stage;
    };
    const isWhole = (each: Found<string>) => cohortOf(each)?.who === "stage";
    const family = found.filter(isPart);
    return family.some(isWhole) ? [family.map(({ indicator }) => indicator.id)] : [];
  });
  return families.length > 0 ? { sizes: families } : {};
}
