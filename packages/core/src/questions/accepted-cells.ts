import type { Answer } from "../model/answer.js";
import type { Indicator, Scale } from "../model/rubric.js";

/** A text that a cell of a table may hold, and the answer that it stands for. */
export interface AcceptedCell {
  readonly form: "level" | "level-range" | "share" | "percent" | "not-applicable" | "unknown";
  /** The text itself, or an example of its form. */
  readonly text: string;
  /** Absent for an empty cell, which means unknown. */
  readonly answer?: Answer;
}

/** Lists what a cell for an indicator may hold: every level, and an example of every other form. */
export function acceptedCells(indicator: Indicator, scale: Scale): readonly AcceptedCell[] {
  const levels = scale.levels.map(
    ({ id }): AcceptedCell => ({ form: "level", text: id, answer: id }),
  );
  const reasons = indicator.notApplicable?.allowed ?? [];
  return [
    ...levels,
    ...(scale.kind === "yes-no" ? [] : [rangeExample(scale)]),
    ...(scale.kind === "coverage" ? shareExamples : []),
    ...(indicator.emptyCohort ? [share("0 of 0", { count: 0, of: 0 })] : []),
    ...reasons.map((reason): AcceptedCell => {
      const text = reason === "other" ? "in our words" : undefined;
      return {
        form: "not-applicable",
        text: text ? `na:other: ${text}` : `na:${reason}`,
        answer: { notApplicable: { reason, ...(text && { text }) } },
      };
    }),
    { form: "unknown", text: "" },
  ];
}

/* @__NO_SIDE_EFFECTS__ */
function share(text: string, answer: Answer): AcceptedCell {
  return { form: "share", text, answer };
}

const shareExamples: readonly AcceptedCell[] = [
  share("8 of 12", { count: 8, of: 12 }),
  share("8/12", { count: 8, of: 12 }),
  share("8 of 12 (1 unknown)", { count: 8, of: 12, unknown: 1 }),
  share("8 of 12 (1 unknown, 2 best-interests)", {
    count: 8,
    of: 12,
    unknown: 1,
    excluded: { "best-interests": 2 },
  }),
  { form: "percent", text: "69%", answer: { percent: 69 } },
];

function rangeExample(scale: Scale): AcceptedCell {
  const middle = Math.floor(scale.levels.length / 2);
  const from = scale.levels[middle - 1]?.id ?? "";
  const to = scale.levels[middle]?.id ?? "";
  return { form: "level-range", text: `${from}..${to}`, answer: { from, to } };
}
