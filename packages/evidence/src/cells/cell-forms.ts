import type { Scale } from "@career-benchmarks/core";

/** What a form of writing an answer means under a kind of scale. */
export type FormMeaning =
  /** The last level of a scale from no to yes, or the first. */
  | "yes"
  | "no"
  /** A level of the scale, or several, by the per cents that its rubric publishes. */
  | "band"
  | "share"
  | "percent"
  /** It could mean more than one thing: an error that says what to write instead. */
  | "ambiguous"
  /** It means nothing here. */
  | "nothing";

/** A form in which people write answers. */
export interface CellForm {
  readonly id:
    | "affirmative"
    | "negative"
    | "one"
    | "zero"
    | "number"
    | "decimal"
    | "band"
    | "share"
    | "percent";
  /** Matches the cell, trimmed, with single spaces. */
  readonly pattern: RegExp;
  /** Every text of the form in lower case, where they can be counted. */
  readonly texts?: readonly string[];
  readonly examples: readonly string[];
  readonly means: Readonly<Record<Scale["kind"], FormMeaning>>;
  /** What it could mean, where it is ambiguous, and what to write. */
  readonly hint?: string;
}

const yes = ["yes", "y", "true", "t", "✓", "✔", "☑", "✅"];
const no = ["no", "n", "false", "f"];

const oneOf = (texts: readonly string[]) => new RegExp(`^(?:${texts.join("|")})$`, "i");

const writeShare = "Write a share as 8 of 12, a per cent as 69%, or the name of the level.";

/**
 * The forms of answers beside the ids and labels of levels, and what each means; the first that
 * matches counts.
 */
export const cellForms: readonly CellForm[] = [
  {
    id: "affirmative",
    pattern: oneOf(yes),
    texts: yes,
    examples: ["Y", "Yes", "TRUE", "t", "✓"],
    means: { "yes-no": "yes", coverage: "ambiguous", agreement: "ambiguous" },
    hint: "It does not say how many or how much. Write the name of a level, or a share as 8 of 12.",
  },
  {
    id: "negative",
    pattern: oneOf(no),
    texts: no,
    examples: ["N", "No", "FALSE", "f"],
    means: { "yes-no": "no", coverage: "ambiguous", agreement: "ambiguous" },
    hint: "It does not say how many or how much. Write the name of a level, or a share as 0 of 12.",
  },
  {
    id: "one",
    pattern: /^1$/,
    texts: ["1"],
    examples: ["1"],
    means: { "yes-no": "yes", coverage: "ambiguous", agreement: "ambiguous" },
    hint: `It could be one learner, 1%, all of them or the number of a level. ${writeShare}`,
  },
  {
    id: "zero",
    pattern: /^0$/,
    texts: ["0"],
    examples: ["0"],
    means: { "yes-no": "no", coverage: "ambiguous", agreement: "ambiguous" },
    hint: `It could be no learner, an empty cohort or the number of a level. ${writeShare}`,
  },
  {
    id: "number",
    pattern: /^\d+$/,
    examples: ["69", "12"],
    means: { "yes-no": "ambiguous", coverage: "ambiguous", agreement: "ambiguous" },
    hint: `It could be learners, a per cent or the number of a level. ${writeShare}`,
  },
  {
    id: "decimal",
    pattern: /^\d*[.,]\d+$/,
    examples: ["0.69", "1.0", ".5"],
    means: { "yes-no": "ambiguous", coverage: "ambiguous", agreement: "ambiguous" },
    hint: "A number such as 0.69 could be 69%, as a spreadsheet keeps it, or 0.69%. Write it as 69%.",
  },
  {
    id: "percent",
    pattern: /^\d+(?:\.\d+)? ?(?:%|per ?cent|pc)$/i,
    examples: ["69%", "69.5 %", "69 per cent"],
    means: { "yes-no": "nothing", coverage: "percent", agreement: "nothing" },
  },
  {
    id: "band",
    pattern: /^\d{1,3} ?%? ?(?:-|–|—|to) ?\d{1,3} ?%?$/i,
    examples: ["76-99%", "76 – 99", "26% to 75%"],
    means: { "yes-no": "nothing", coverage: "band", agreement: "nothing" },
  },
  {
    id: "share",
    pattern: /^\d[\d,]* ?(?:of|out of|\/) ?\d[\d,]* ?(?:\(.*\))?$/i,
    examples: ["83 of 120", "83/120", "83 out of 120", "1,083 of 1,200", "83 of 120 (69%)"],
    means: { "yes-no": "nothing", coverage: "share", agreement: "nothing" },
  },
];

/** Finds the form in which a cell is written, which must be trimmed and have single spaces. */
export function findForm(text: string): CellForm | undefined {
  return cellForms.find(({ pattern }) => pattern.test(text));
}
