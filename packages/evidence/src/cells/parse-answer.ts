import {
  type Answer,
  nearestName,
  type Question,
  quote,
  reasonCodes,
} from "@career-benchmarks/core";
import { type CellForm, findForm } from "./cell-forms.js";
import type { CellIssue } from "./cell-issue.js";
import { findLevel } from "./find-level.js";
import { looksLikeDate } from "./looks-like-date.js";
import { findMissing } from "./missing-codes.js";
import { parseBand } from "./parse-band.js";
import { legacyCode } from "./parse-missing.js";
import { parseShare } from "./parse-share.js";
import type { Parsed } from "./parsed.js";

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
 * import { parseAnswer } from "@career-benchmarks/evidence/cells";
 *
 * const [, , question] = questionsFor(gatsby2014School, { yearGroups: [11] }).slice(-3);
 * question && parseAnswer("8 of 12 (1 unknown)", question);
 * //=> { ok: true, value: { count: 8, of: 12, unknown: 1 } }
 */
export function parseAnswer(cell: string, question: CellQuestion): Parsed<Answer | undefined> {
  const text = cell.trim().replace(/\s+/g, " ");
  const { scale } = question;
  const level = findLevel(text, scale);
  if (level !== undefined) return { ok: true, value: level };

  const missing = findMissing(text);
  if (missing?.means === "unknown") {
    return {
      ok: true,
      value: undefined,
      ...(missing.legacy && { issue: legacyCode(text, missing) }),
    };
  }
  const judged = /^(?:na|n\/a|z|not applicable)(?: ?: ?(.*))?$/i.exec(text);
  if (missing || judged) return parseNotApplicable(text, judged?.[1] ?? "", question);

  const ends = /^(.+?) ?\.\. ?(.+)$/.exec(text);
  const from = ends?.[1] && findLevel(ends[1], scale);
  const to = ends?.[2] && findLevel(ends[2], scale);
  if (from && to) return { ok: true, value: { from, to } };

  const form = findForm(text);
  const parsed = form && parseForm(text, form, question);
  if (parsed) return parsed;
  if (/^#(?:REF|VALUE|N\/A|NAME|DIV\/0|NUM|NULL|SPILL|CALC)[!?]?$/i.test(text)) {
    return { ok: false, issue: spreadsheetError(text) };
  }
  if (question.takesShare && looksLikeDate(text)) return { ok: false, issue: dateInstead(text) };
  return { ok: false, issue: notUnderstood(text, question) };
}

/** Reads a form by what the table says that it means here; undefined when it means nothing. */
function parseForm(
  text: string,
  form: CellForm,
  { scale, takesShare }: CellQuestion,
): Parsed<Answer | undefined> | undefined {
  switch (form.means[scale.kind]) {
    case "yes":
    case "no": {
      // On a scale with a level between, digits may be points or places.
      if ((form.id === "one" || form.id === "zero") && scale.levels.length > 2) {
        return { ok: false, issue: ambiguous(text, form) };
      }
      const value = scale.levels.at(form.means[scale.kind] === "yes" ? -1 : 0)?.id;
      return { ok: true, value };
    }
    case "band":
      return parseBand(text, scale);
    case "share": {
      const share = takesShare ? parseShare(text) : undefined;
      return share && { ok: true, value: share };
    }
    case "percent":
      return takesShare ? { ok: true, value: { percent: Number.parseFloat(text) } } : undefined;
    case "ambiguous":
      return { ok: false, issue: ambiguous(text, form) };
    case "nothing":
      return undefined;
  }
}

function ambiguous(text: string, { hint }: CellForm): CellIssue {
  return {
    code: "cell-ambiguous",
    severity: "error",
    expected: "an answer that can be read in one way only",
    received: quote(text),
    ...(hint && { hint }),
  };
}

function spreadsheetError(text: string): CellIssue {
  return {
    code: "cell-spreadsheet-error",
    severity: "error",
    expected: "an answer, not the error of a formula",
    received: quote(text),
    hint: "Mend the formula in the spreadsheet, or leave the cell empty if it is not known.",
  };
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
  const issue: CellIssue = {
    code: "not-applicable-reason-missing",
    severity: "error",
    expected: "a reason why the question is not applicable",
    received: quote(text),
    hint,
  };
  return { ok: false, issue };
}

function dateInstead(text: string): CellIssue {
  return {
    code: "cell-looks-like-date",
    severity: "error",
    expected: "a share of learners such as 8 of 12",
    received: quote(text),
    hint: "A spreadsheet has turned a share such as 8/12 into a date. Write it as 8 of 12.",
  };
}

function notUnderstood(text: string, { scale, takesShare }: CellQuestion): CellIssue {
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
