import type { Answer, JudgedNotApplicable, Share } from "@career-benchmarks/core";

/**
 * Writes an answer as the cell that is read as the same answer; no answer gives an empty cell.
 *
 * @param answer - an answer of any form
 * @returns such as `most`, `yes`, `some..most`, `8 of 12 (1 unknown)`, `69%` or `na:best-interests`
 * @example
 * import { formatAnswer } from "@career-benchmarks/csv";
 *
 * formatAnswer({ count: 8, of: 12, unknown: 1, excluded: { medical: 2 } });
 * //=> "8 of 12 (1 unknown, 2 medical)"
 */
export function formatAnswer(answer: Answer | undefined): string {
  if (answer === undefined) return "";
  if (typeof answer === "string") return answer;
  if (typeof answer === "boolean") return answer ? "yes" : "no";
  if ("from" in answer) return `${answer.from}..${answer.to}`;
  if ("percent" in answer) return `${answer.percent}%`;
  return "count" in answer ? formatShare(answer) : formatNotApplicable(answer);
}

function formatShare({ count, of, unknown, excluded = {}, excludedText }: Share): string {
  const reasons = Object.entries(excluded).sort(
    ([a], [b]) => Number(a === "other") - Number(b === "other"),
  );
  const notes = [
    ...(unknown === undefined ? [] : [`${unknown} unknown`]),
    ...reasons.map(([reason, learners]) => `${learners} ${reason}`),
  ];
  if (notes.length === 0) return `${count} of ${of}`;
  return `${count} of ${of} (${notes.join(", ")}${excludedText ? `: ${excludedText}` : ""})`;
}

function formatNotApplicable({ notApplicable: { reason, text } }: JudgedNotApplicable): string {
  return `na:${reason}${text ? `: ${text}` : ""}`;
}
