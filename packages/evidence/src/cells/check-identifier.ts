import { quote } from "@career-benchmarks/core";
import type { CellIssue } from "./cell-issue.js";

/** The identifiers that a spreadsheet likes to take for numbers. */
export type IdentifierKind = keyof typeof identifierShapes;

/** How identifiers look; all are text, and leading zeros belong to them. */
export const identifierShapes = {
  urn: { pattern: /^\d{6}$/, expected: "six digits" },
  ukprn: { pattern: /^\d{8}$/, expected: "eight digits" },
  laestab: { pattern: /^\d{7}$/, expected: "seven digits" },
  uln: { pattern: /^\d{10}$/, expected: "ten digits" },
  upn: {
    pattern: /^[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z]$/,
    expected: "a letter, eleven digits, and a digit or a letter",
  },
} as const;

/**
 * Checks that an identifier looks like one, and names what a spreadsheet has done to it.
 *
 * @param text - the text of the cell, trimmed
 * @param kind - the identifier that it should be
 * @returns a warning, without a place; undefined when it looks as it should
 * @example
 * import { checkIdentifier } from "@career-benchmarks/evidence/cells";
 *
 * checkIdentifier("1.00123E+05", "urn")?.code; //=> "identifier-damaged"
 * checkIdentifier("100123", "urn"); //=> undefined
 */
export function checkIdentifier(text: string, kind: IdentifierKind): CellIssue | undefined {
  const { pattern, expected } = identifierShapes[kind];
  if (pattern.test(text)) return undefined;
  const damage = damageOf(text, pattern);
  return {
    code: damage ? "identifier-damaged" : "identifier-unusual",
    severity: "warning",
    expected,
    received: quote(text),
    hint: damage ?? "It was kept as it is.",
  };
}

function damageOf(text: string, pattern: RegExp): string | undefined {
  if (/^\d(?:[.,]\d+)?E\+?\d+$/i.test(text)) {
    return "A spreadsheet has written it as a power of ten; its last digits may be lost. Format the column as text and export it anew.";
  }
  const whole = /^(\d+)[.,]0+$/.exec(text)?.[1];
  if (whole !== undefined && pattern.test(whole)) {
    return "A program has taken it for a number with decimals. It was kept as it is: take them away.";
  }
  if (/^\d{1,3}(?:,\d{3})+$/.test(text) && pattern.test(text.replaceAll(",", ""))) {
    return "A program has put commas between its digits. It was kept as it is: take them away.";
  }
  for (let zeros = "0"; /^\d+$/.test(text) && zeros.length <= 2; zeros += "0") {
    if (!pattern.test(zeros + text)) continue;
    return "A spreadsheet has probably eaten a leading zero, or a digit is missing. It was kept as it is.";
  }
  return undefined;
}
