import fc from "fast-check";
import { indicatorsOf, scaleOf } from "../../internal/indicators-of.js";
import { type Changes, settled, unchanged } from "../../laws/arbitrary-answers.js";
import type { Answer, Share } from "../../model/answer.js";
import type { Assessment } from "../../model/assessment.js";
import type { Profile } from "../../model/profile.js";
import type { Indicator, Rubric, Scale } from "../../model/rubric.js";
import { shareLevels } from "../../score/share-levels.js";
import { crosswalk } from "../crosswalk.js";
import type { Demand } from "../links.js";

/** What was said under one edition, and what would be said of the same learners under the other. */
export interface Truth {
  readonly said: Assessment;
  /** Every question of the other edition answered. */
  readonly full: Assessment;
}

type Told = Readonly<Record<string, Answer | undefined>>;

interface Part {
  readonly said: Told;
  readonly full: Told;
}

/**
 * Makes up how things are, and tells it under both editions: whoever fulfils a question that asks
 * more fulfils the other one. Under the first edition some is left unsaid or said in part.
 */
export function truths(from: Rubric, to: Rubric): fc.Arbitrary<Truth> {
  const links = crosswalk(from, to).indicators;
  const parts = links.map(({ from: before, to: after, demand }): fc.Arbitrary<Part> => {
    const [ours, theirs] = [questions(from, before), questions(to, after)];
    const [one] = ours;
    const [other] = theirs;
    if (!one || !other || demand === "both" || demand === "not-comparable") {
      return fc.record({
        said: answers(ours, from, unchanged),
        full: answers(theirs, to, settled),
      });
    }
    if (scaleOf(from, one).kind === "coverage") return shareOfBoth(from, one, to, other, demand);
    return outcomesOfBoth(from, ours, to, theirs, demand);
  });
  const others = from.middleSchool && to.middleSchool ? middleSchools : [];
  const profiles = fc.constantFrom(...anyProfiles, ...others);
  return fc.tuple(profiles, fc.tuple(...parts)).map(([profile, told]) => ({
    said: { profile, answers: answersIn(told.map(({ said }) => said)) },
    full: { profile, answers: answersIn(told.map(({ full }) => full)) },
  }));
}

const anyProfiles: readonly Profile[] = [
  { yearGroups: [7, 8, 9, 10, 11] },
  { yearGroups: [7, 8, 9, 10, 11, 12, 13] },
  { yearGroups: [7, 8] },
  { yearGroups: [9, 10, 12] },
  { yearGroups: ["X"], stages: ["ks4", "ks5"] },
];
const middleSchools: readonly Profile[] = [{ yearGroups: [6, 7, 8], middleSchool: true }];

/** A number of learners, as said of one edition; as many, fewer or more of them under the other. */
function shareOfBoth(
  from: Rubric,
  one: Indicator,
  to: Rubric,
  other: Indicator,
  demand: Demand,
): fc.Arbitrary<Part> {
  const told = fc
    .record({ count: learners, rest: learners, part: fc.double({ min: 0, max: 1, noNaN: true }) })
    .filter(({ count, rest }) => count + rest > 0)
    .chain(({ count, rest, part }) => {
      const of = count + rest;
      const fewer = Math.floor(count * part);
      const counts = { same: count, more: fewer, less: of - Math.floor(rest * part) };
      const truth = { count: counts[demand as "same" | "more" | "less"], of };
      return leftOut.chain((excluded) =>
        fc.record({
          said: fc.oneof(
            fc.constant({ count, of, ...excluded }),
            fc.constant({ percent: (100 * count) / of }),
            inPart(count, of).map((share) => ({ ...share, ...excluded })),
            levelOrRange(scaleOf(from, one), levelPlace(from, one, { count, of })),
            fc.constant(undefined),
          ),
          full: fc.oneof(
            fc.constant({ ...truth, ...excluded }),
            levelOrRange(scaleOf(to, other), levelPlace(to, other, truth), 0),
          ),
        }),
      );
    });
  return fc.oneof({ weight: 6, arbitrary: told }, forNobody(one, other)).map(({ said, full }) => ({
    said: { [one.id]: said },
    full: { [other.id]: full },
  }));
}

/** Achieved or not, as said of one edition; the other demands all of it, or any of it. */
function outcomesOfBoth(
  from: Rubric,
  ours: readonly Indicator[],
  to: Rubric,
  theirs: readonly Indicator[],
  demand: Demand,
): fc.Arbitrary<Part> {
  const booleans = (length: number) =>
    fc.array(fc.boolean(), { minLength: length, maxLength: length });
  return fc
    .record({ before: booleans(ours.length), after: booleans(theirs.length) })
    .chain(({ before, after }) => {
      const fulfilled = after.map((fulfils) => {
        if (demand === "same") return before[0] ?? false;
        return demand === "more"
          ? fulfils && before.every(Boolean)
          : fulfils || before.some(Boolean);
      });
      return fc.record({
        said: tell(from, ours, before, undefined),
        full: tell(to, theirs, fulfilled, 0),
      });
    });
}

function tell(
  rubric: Rubric,
  indicators: readonly Indicator[],
  fulfilled: readonly boolean[],
  spread: 0 | undefined,
): fc.Arbitrary<Told> {
  return fc.record(
    Object.fromEntries(
      indicators.map((indicator, index) => {
        const scale = scaleOf(rubric, indicator);
        const places = scale.levels.flatMap(({ outcome }, place) =>
          (outcome === "achieved") === fulfilled[index] ? [place] : [],
        );
        const level = fc
          .constantFrom(...places)
          .chain((place) => levelOrRange(scale, place, spread));
        return [indicator.id, spread === 0 ? level : fc.option(level, { nil: undefined })];
      }),
    ),
  );
}

/** A question that applies to nobody in either edition, where both allow that. */
function forNobody(one: Indicator, other: Indicator) {
  const judged: Answer = { notApplicable: { reason: "best-interests" } };
  const nobody: Answer = { count: 0, of: 0 };
  const allow = (indicator: Indicator) =>
    indicator.notApplicable?.allowed.includes("best-interests") ?? false;
  const both = [
    ...(allow(one) && allow(other) ? [{ said: judged, full: judged }] : []),
    ...(one.emptyCohort && other.emptyCohort ? [{ said: nobody, full: nobody }] : []),
    { said: undefined, full: "all" },
  ];
  return fc.constantFrom<{ readonly said: Answer | undefined; readonly full: Answer }>(...both);
}

const learners = fc.oneof(fc.constant(0), fc.nat({ max: 150 }));

const leftOut: fc.Arbitrary<Pick<Share, "excluded">> = fc.oneof(
  fc.constant({}),
  learners.map((medical) => ({ excluded: { medical } })),
);

/** A share that leaves open some of those who count, and some of those who do not. */
const inPart = (count: number, of: number): fc.Arbitrary<Share> =>
  fc.tuple(fc.nat({ max: count }), fc.nat({ max: of - count })).map(([open, others]) => ({
    count: count - open,
    of,
    unknown: open + others,
  }));

/** The level at a place of a scale, or a range of levels around it. */
function levelOrRange(scale: Scale, place: number, spread = 2): fc.Arbitrary<Answer> {
  const idAt = (index: number) => scale.levels[index]?.id ?? "";
  const last = scale.levels.length - 1;
  return fc.tuple(fc.nat({ max: spread }), fc.nat({ max: spread })).map(([below, above]) => {
    const [from, to] = [Math.max(0, place - below), Math.min(last, place + above)];
    return from === to ? idAt(place) : { from: idAt(from), to: idAt(to) };
  });
}

function levelPlace(rubric: Rubric, indicator: Indicator, share: Share): number {
  const scale = scaleOf(rubric, indicator);
  return scale.levels.indexOf(shareLevels(scale, rubric.shareRule, share)[0]);
}

function questions(rubric: Rubric, ids: readonly string[]): readonly Indicator[] {
  return indicatorsOf(rubric).filter(({ id }) => ids.includes(id));
}

function answers(
  indicators: readonly Indicator[],
  rubric: Rubric,
  changes: Changes,
): fc.Arbitrary<Told> {
  return fc.record(
    Object.fromEntries(
      indicators.map((indicator) => [
        indicator.id,
        changes(indicator, scaleOf(rubric, indicator)).map(([, later]) => later),
      ]),
    ),
    { noNullPrototype: true },
  );
}

function answersIn(told: readonly Told[]): Readonly<Record<string, Answer>> {
  return Object.fromEntries(
    told
      .flatMap((part) => Object.entries(part))
      .flatMap(([id, answer]) => (answer === undefined ? [] : [[id, answer]])),
  );
}
