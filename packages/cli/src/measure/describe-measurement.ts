import type { Rubric } from "@career-benchmarks/core";
import { formatAnswer } from "@career-benchmarks/csv";
import {
  explainMeasure,
  type MeasuredIndicator,
  type Measurement,
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

/** Says what the records tell of benchmark 3, whose questions ask for no share. */
function describeBenchmark3({ benchmark3: { shares, withoutConsent } }: Measurement): string {
  const width = Math.max(0, ...shares.map(({ label }) => label.length));
  const refused = withoutConsent.reduce((sum, { learners }) => sum + learners, 0);
  return [
    "Benchmark 3 in numbers",
    ...shares.map(({ label, count, of, unknown = 0 }) => {
      const share = formatAnswer({ count, of, ...(unknown > 0 && { unknown }) });
      return `${label.padEnd(width)}  ${of === 0 ? "nobody to count" : share}`;
    }),
    ...(refused > 0
      ? [`Destinations left aside, for want of consent after 16: ${refused} learners.`]
      : []),
  ].join("\n");
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
  // Why somebody was left out, in words that somebody wrote, stands in the files and not on the terminal.
  const { excludedText: _, ...counts } = share;
  return `${indicator.padEnd(width)}  ${formatAnswer(counts)}${unknown}`;
}
