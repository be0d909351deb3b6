import type { Rubric } from "@career-benchmarks/core";
import { formatAnswer } from "@career-benchmarks/csv";
import type { MeasuredIndicator, Measurement } from "@career-benchmarks/evidence";

/** Says in plain text what was measured and how each share came about. */
export function describeMeasurement(
  rubric: Rubric,
  { asAt, roll, options, indicators }: Measurement,
): string {
  const complete = options.complete.map(({ kind, since }) =>
    since ? `${kind} since ${since}` : kind,
  );
  const head = [
    `${rubric.title}: ${indicators.length} questions measured as at ${asAt}.`,
    `${roll.onRoll} of ${roll.learners} learners in the records are on roll.`,
    complete.length > 0
      ? `Complete, so that a learner without a record was not reached: ${complete.join(", ")}.`
      : "No kind of record is declared complete, so a learner without a record is unknown (--complete).",
    ...(options.assumeMeaningful
      ? ["An encounter of which nobody wrote down whether it was meaningful counts as meaningful."]
      : []),
  ];
  const width = Math.max(0, ...indicators.map(({ indicator }) => indicator.length));
  const rows = indicators.map((each) => describeIndicator(each, width));
  return `${[...head, "", ...rows].join("\n")}\n`;
}

function describeIndicator({ indicator, share, explanation }: MeasuredIndicator, width: number) {
  const why = Object.entries(explanation.unknown).map(
    ([reason, learners]) => `${learners} ${reason.replaceAll("-", " ")}`,
  );
  const unknown = why.length > 0 ? `  unknown because: ${why.join(", ")}` : "";
  return `${indicator.padEnd(width)}  ${formatAnswer(share)}${unknown}`;
}
