import type { Rubric } from "@career-benchmarks/core";
import { formatAnswer } from "@career-benchmarks/csv";
import {
  explainMeasure,
  type MeasuredIndicator,
  type Measurement,
  type TableCount,
} from "@career-benchmarks/evidence";

/** Says in plain text what was measured: a line for each question. */
export function describeMeasurement(rubric: Rubric, measurement: Measurement): string {
  const { indicators } = measurement;
  const width = Math.max(0, ...indicators.map(({ indicator }) => indicator.length));
  const rows = indicators.map((each) => describeIndicator(each, width));
  return `${[...describeBasis(rubric, measurement), "", ...rows].join("\n")}\n`;
}

/** Says in plain text how each share came about: a paragraph for each question. */
export function explainMeasurement(rubric: Rubric, measurement: Measurement): string {
  const criteria = rubric.benchmarks.flatMap((benchmark) => benchmark.criteria);
  const questions = new Map(
    criteria.flatMap(({ indicators }) => indicators.map(({ id, question }) => [id, question])),
  );
  const paragraphs = measurement.indicators.map((each) =>
    [
      `${each.indicator}  ${formatAnswer(each.share)}`,
      questions.get(each.indicator),
      ...explainMeasure(each).map((sentence) => `  ${sentence}`),
    ].join("\n"),
  );
  const basis = describeBasis(rubric, measurement).join("\n");
  return `${[basis, ...paragraphs, describeBenchmark3(measurement)].join("\n\n")}\n`;
}

/** Says what records tell of benchmark 3, which no question of a rubric asks for as a share. */
function describeBenchmark3({ benchmark3 }: Measurement): string {
  const shares = benchmark3.shares.map(
    ({ label, ...share }) => `  ${label}: ${formatShare(share)}`,
  );
  const unused = benchmark3.withoutConsent
    .filter(({ learners }) => learners > 0)
    .map(
      ({ yearsAfter, learners }) =>
        `  Found ${yearsAfter === 1 ? "a year" : `${yearsAfter} years`} after leaving without consent, so not used: ${learners}`,
    );
  return ["Benchmark 3 in numbers", ...shares, ...unused].join("\n");
}

function formatShare({ count, of, unknown }: TableCount): string {
  return formatAnswer({ count, of, ...(unknown ? { unknown } : {}) });
}

function describeBasis(
  rubric: Rubric,
  { asAt, roll, options, indicators }: Measurement,
): readonly string[] {
  const complete = options.complete.map(({ kind, since }) =>
    since ? `${kind} since ${since}` : kind,
  );
  return [
    `${rubric.title}: ${indicators.length} questions measured as at ${asAt}.`,
    `${roll.onRoll} of ${roll.learners} learners in the records are on roll.`,
    complete.length > 0
      ? `Complete, so that a learner without a record was not reached: ${complete.join(", ")}.`
      : "No kind of record is declared complete, so a learner without a record is unknown (--complete).",
    ...(options.assumeMeaningful
      ? ["An encounter of which nobody wrote down whether it was meaningful counts as meaningful."]
      : []),
  ];
}

function describeIndicator({ indicator, share, explanation }: MeasuredIndicator, width: number) {
  const reasons = Object.keys(explanation.unknown).map((reason) => reason.replaceAll("-", " "));
  const unknown = reasons.length > 0 ? `  unknown: ${reasons.join(", ")}` : "";
  return `${indicator.padEnd(width)}  ${formatAnswer(share)}${unknown}`;
}
