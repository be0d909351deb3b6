import {
  type Answer,
  nearestName,
  type Question,
  quote,
  reasonCodes,
} from "@career-benchmarks/core";
import type { CsvIssue } from "../issue.js";
import { findLevel } from "./find-level.js";
import { looksLikeDate } from "./looks-like-date.js";
import { parseShare } from "./parse-share.js";

/** A cell read: its answer, nothing for an empty cell, or what is wrong with it. */
export type Parsed<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly issue: CsvIssue };

/** What the reading of a cell needs to know of its question. */
export type CellQuestion = Pick<Question, "scale" | "takesShare" | "notApplicable" | "emptyCohort">;

/**
 * Reads the cell of an indicator; whether the answer fits the question is for `core` to say.
 *
 * @param cell - the text of the cell
 * @param question - the question that it answers, as `questionsFor` gives it
 * @returns the answer, undefined for an empty cell, or what is wrong with the text
 * @example
 * import { questionsFor } from "@career-benchmarks/core";
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 * import { parseAnswer } from "@career-benchmarks/csv";
 *
 * const [, , question] = questionsFor(gatsby2014School, { yearGroups: [11] }).slice(-3);
 * question && parseAnswer("8 of 12 (1 unknown)", question);
 * //=> { ok: true, value: { count: 8, of: 12, unknown: 1 } }
 */
export function parseAnswer(cell: string, question: CellQuestion): Parsed<Answer | undefined> {
  const text = cell.trim().replace(/\s+/g, " ");
  if (text === "") return { ok: true, value: undefined };

  const judged = /^(?:na|n\/a|not applicable)(?: ?: ?(.*))?$/i.exec(text);
  if (judged) return parseNotApplicable(text, judged[1] ?? "", question);

  const level = findLevel(text, question.scale);
  if (level !== undefined) return { ok: true, value: level };

  const ends = /^(.+?) ?\.\. ?(.+)$/.exec(text);
  const from = ends?.[1] && findLevel(ends[1], question.scale);
  const to = ends?.[2] && findLevel(ends[2], question.scale);
  if (from && to) return { ok: true, value: { from, to } };

  if (question.takesShare) {
    const share = parseShare(text);
    if (share) return { ok: true, value: share };
    const percent = /^(\d+(?:\.\d+)?) ?%$/.exec(text);
    if (percent) return { ok: true, value: { percent: Number(percent[1]) } };
    if (looksLikeDate(text)) return { ok: false, issue: dateInstead(text) };
  }
  return { ok: false, issue: notUnderstood(text, question) };
}

function parseNotApplicable(
  text: string,
  given: string,
  question: CellQuestion,
): Parsed<Answer | undefined> {
  const [, reasonText = "", words] = /^([^:]*?)(?: ?: ?(.*))?$/.exec(given) ?? [];
  const written = reasonText.toLowerCase().replace(/[ _]/g, "-");
  const reason = reasonCodes.find((code) => code === written);
  if (reason) {
    return { ok: true, value: { notApplicable: { reason, ...(words && { text: words }) } } };
  }
  const allowed = question.notApplicable;
  const hint = allowed.length
    ? `Write it as ${allowed.map((code) => `na:${code}`).join(" or ")}.`
    : question.emptyCohort
      ? "If the question concerns nobody here, write 0 of 0."
      : "This question may not be judged not applicable; leave the cell empty if it is not known.";
  const issue: CsvIssue = {
    code: "not-applicable-reason-missing",
    severity: "error",
    expected: "a reason why the question is not applicable",
    received: quote(text),
    hint,
  };
  return { ok: false, issue };
}

function dateInstead(text: string): CsvIssue {
  return {
    code: "cell-looks-like-date",
    severity: "error",
    expected: "a share of learners such as 8 of 12",
    received: quote(text),
    hint: "A spreadsheet has turned a share such as 8/12 into a date. Write it as 8 of 12.",
  };
}

function notUnderstood(text: string, { scale, takesShare }: CellQuestion): CsvIssue {
  const levels = scale.levels.map(({ id }) => id);
  const nearest = nearestName(text, levels);
  return {
    code: "cell-not-understood",
    severity: "error",
    expected: `${levels.join(", ")}${takesShare ? ", a share such as 8 of 12, or a per cent such as 69%" : ""}`,
    received: quote(text),
    hint: nearest ? `Did you mean ${nearest}?` : "Leave the cell empty if it is not known.",
  };
}
