import { quote } from "@career-benchmarks/core";
import { cellForms } from "./cell-forms.js";
import { parseMissing } from "./parse-missing.js";
import type { Parsed } from "./parsed.js";

/**
 * Reads yes or no, in the forms that `cellForms` lists for a question of yes and no.
 *
 * @param cell - the text of the cell
 * @returns true, false, undefined where it is not known, or what is wrong with the text
 * @example
 * import { parseYesNo } from "@career-benchmarks/evidence/cells";
 *
 * parseYesNo("✓"); //=> { ok: true, value: true }
 * parseYesNo("not known"); //=> { ok: true, value: undefined }
 * parseYesNo("perhaps").ok; //=> false
 */
export function parseYesNo(cell: string): Parsed<boolean | undefined> {
  const text = cell.trim();
  const value = yesOrNo(text);
  if (value !== undefined) return { ok: true, value };
  return (
    parseMissing(text) ?? {
      ok: false,
      issue: {
        code: "cell-not-understood",
        severity: "error",
        expected: "yes or no",
        received: quote(text),
      },
    }
  );
}

/**
 * Tells whether a text says yes or no.
 *
 * @param text - the text, trimmed
 * @returns true, false, or undefined when it says neither
 * @example
 * import { yesOrNo } from "@career-benchmarks/evidence/cells";
 *
 * ["Y", "0", "unknown"].map(yesOrNo); //=> [true, false, undefined]
 */
export function yesOrNo(text: string): boolean | undefined {
  const meaning = cellForms.find(({ pattern }) => pattern.test(text))?.means["yes-no"];
  return meaning === "yes" ? true : meaning === "no" ? false : undefined;
}

/** Every text that is read as yes or as no, each in its usual cases. */
export const yesNoTexts = { yes: textsFor("yes"), no: textsFor("no") } as const;

function textsFor(meaning: "yes" | "no"): readonly string[] {
  const forms = cellForms.filter(({ means }) => means["yes-no"] === meaning);
  const cases = forms.flatMap(({ texts = [] }) =>
    texts.flatMap((text) => [
      text,
      text.toUpperCase(),
      `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`,
    ]),
  );
  return [...new Set(cases)];
}
