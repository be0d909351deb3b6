import fc from "fast-check";
import type { Answer, Share } from "../model/answer.js";
import type { Indicator, Scale } from "../model/rubric.js";

/** What is known of one indicator first, and later; undefined is nothing. */
export type Change = readonly [before: Answer | undefined, after: Answer | undefined];

/** Makes changes for an indicator that is answered on a scale. */
export type Changes = (indicator: Indicator, scale: Scale) => fc.Arbitrary<Change>;

/** Says the same first and later. */
export const same = (answer: Answer | undefined): Change => [answer, answer];

/** The same answer twice, of any form, or none twice. */
export const unchanged: Changes = (indicator, scale) =>
  fc.option(anyAnswer(indicator, scale), { nil: undefined }).map(same);

/** The same answer twice, one that leaves nothing open. */
export const settled: Changes = (indicator, scale) => certainAnswer(indicator, scale).map(same);

/** Nothing first and then an answer of any form, or a range or share that grows narrower. */
export const answering: Changes = (indicator, scale) =>
  fc.oneof(
    anyAnswer(indicator, scale).map((answer): Change => [undefined, answer]),
    fourLevels(scale).map(
      ([a, b, c, d]): Change => [
        { from: a, to: d },
        { from: b, to: c },
      ],
    ),
    ...onCoverage(
      scale,
      fc
        .tuple(learners, learners, learners, learners, learners, leftOut)
        .filter(
          ([count, found, unknown, missed, others]) =>
            count + found + unknown + missed + others > 0,
        )
        .map(([count, found, unknown, missed, others, excluded]): Change => {
          const of = count + found + unknown + missed + others;
          return [
            { count, of, unknown: found + unknown + missed, ...excluded },
            { count: count + found, of, unknown, ...excluded },
          ];
        }),
    ),
  );

/** An answer and a better one, or the same again, of the same form. */
export const raising: Changes = (_indicator, scale) =>
  fc.oneof(
    twoLevels(scale),
    fourLevels(scale).map(
      ([a, b, c, d]): Change => [
        { from: a, to: c },
        { from: b, to: d },
      ],
    ),
    ...onCoverage(
      scale,
      percents.map(([a, b]): Change => [{ percent: a }, { percent: b }]),
      fc
        .tuple(learners, learners, learners, learners, leftOut)
        .filter(([count, more, unknown, others]) => count + more + unknown + others > 0)
        .map(([count, more, unknown, others, excluded]): Change => {
          const rest = { of: count + more + unknown + others, unknown, ...excluded };
          return [
            { count, ...rest },
            { count: count + more, ...rest },
          ];
        }),
    ),
  );

/** Anything that JSON can hold, and things that look almost like an answer. */
export const wrongAnswer: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue(),
  fc.record({ count: fc.jsonValue(), of: fc.jsonValue(), unknown: fc.jsonValue() }),
  fc.record({
    count: fc.nat(9),
    of: fc.nat(9),
    excluded: fc.dictionary(fc.string(), fc.jsonValue()),
  }),
  fc.record({ from: fc.jsonValue(), to: fc.jsonValue() }),
  fc.record({ percent: fc.jsonValue() }),
  fc.record({ notApplicable: fc.record({ reason: fc.jsonValue(), text: fc.jsonValue() }) }),
);

function anyAnswer(indicator: Indicator, scale: Scale): fc.Arbitrary<Answer> {
  return fc.oneof(
    certainAnswer(indicator, scale),
    twoLevels(scale).map(([from, to]) => ({ from, to })),
    ...onCoverage(scale, shares(learners)),
  );
}

function certainAnswer(indicator: Indicator, scale: Scale): fc.Arbitrary<Answer> {
  const reasons = indicator.notApplicable?.allowed ?? [];
  return fc.oneof(
    twoLevels(scale).map(([level]) => level),
    ...(scale.kind === "yes-no" ? [fc.boolean()] : []),
    ...onCoverage<Answer>(
      scale,
      shares(fc.constant(0)),
      percents.map(([percent]) => ({ percent })),
    ),
    ...reasons.map((reason) => fc.constant({ notApplicable: { reason, text: "as agreed" } })),
    ...(indicator.emptyCohort
      ? [leftOut.map((excluded) => ({ count: 0, of: 0, ...excluded }))]
      : []),
  );
}

const onCoverage = <T>(scale: Scale, ...arbitraries: fc.Arbitrary<T>[]): fc.Arbitrary<T>[] =>
  scale.kind === "coverage" ? arbitraries : [];

const learners = fc.oneof(fc.constant(0), fc.nat({ max: 150 }));

/** Learners left out of a cohort, for any of the reasons, or nobody. */
const leftOut: fc.Arbitrary<Pick<Share, "excluded" | "excludedText">> = fc.oneof(
  fc.constant({}),
  fc.record({
    excluded: fc.record(
      { "plan-outcome": learners, "best-interests": learners, other: learners },
      { requiredKeys: [], noNullPrototype: true },
    ),
    excludedText: fc.constant("as agreed"),
  }),
);

const shares = (unknowns: fc.Arbitrary<number>): fc.Arbitrary<Share> =>
  fc
    .tuple(learners, unknowns, learners, leftOut)
    .filter(([count, unknown, others]) => count + unknown + others > 0)
    .map(([count, unknown, others, excluded]) => ({
      count,
      of: count + unknown + others,
      ...(unknown > 0 && { unknown }),
      ...excluded,
    }));

const percents = fc
  .tuple(fc.double({ min: 0, max: 100, noNaN: true }), fc.integer({ min: 0, max: 100 }))
  .map(ascending);

const twoLevels = (scale: Scale) =>
  fc.tuple(place(scale), place(scale)).map((places) => idsAt(scale, ascending(places)));

const fourLevels = (scale: Scale) =>
  fc
    .tuple(place(scale), place(scale), place(scale), place(scale))
    .map((places) => idsAt(scale, ascending(places)));

const place = (scale: Scale) => fc.nat({ max: scale.levels.length - 1 });

/** Sorts a tuple of numbers from low to high. */
function ascending<T extends readonly number[]>(numbers: T): T {
  return numbers.toSorted((a, b) => a - b) as unknown as T;
}

function idsAt<T extends readonly number[]>(scale: Scale, places: T): { [I in keyof T]: string } {
  return places.map((index) => scale.levels[index]?.id) as { [I in keyof T]: string };
}
