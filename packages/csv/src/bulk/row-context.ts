import type { Profile, Rubric } from "@career-benchmarks/core";
import { newScores, type PreparedScorer, prepareScorer } from "@career-benchmarks/core/bulk";
import { indicatorsById } from "../read/indicators-by-id.js";
import { mostTexts, unknownText } from "./known-texts.js";
import { type PlainLine, shareText } from "./plain-line.js";

/** A rubric made ready for the columns of a file. */
export interface RubricContext {
  readonly rubric: Rubric;
  readonly scorer: PreparedScorer;
  /** Whether a row without a cohort is as it should be. */
  readonly cohortOptional: boolean;
  /** Gives the code of an answer in a column; {@link noCode} when the row needs the usual way. */
  readonly codeOf: (line: PlainLine, column: number) => number;
  /** The codes by column and number of text, as far as `codeOf` gave them; else {@link notLookedUp}. */
  readonly codesByText: Int32Array;
  /** The position of the indicator that a column is about; -1 when it is of another rubric. */
  readonly positions: Int32Array;
  readonly codes: Int32Array;
  readonly scores: ReturnType<typeof newScores>;
}

/** A rubric and the year groups of rows. */
export interface RowContext {
  readonly of: RubricContext;
  readonly profile: Profile;
  /** The position of the indicator that a column is about; -1 when it is not asked, or of another rubric. */
  readonly positions: Int32Array;
  readonly score: ReturnType<PreparedScorer["scorerFor"]>["score"];
}

/** Stands for an answer that the usual way has to look at. */
export const noCode = -1;

/** Stands for an answer whose code was not looked up yet. */
export const notLookedUp = -2;

/** Prepares a rubric for columns with these names. */
export function rubricContext(rubric: Rubric, names: readonly string[]): RubricContext {
  const scorer = prepareScorer(rubric);
  const indicators = indicatorsById(rubric);
  const positions = Int32Array.from(names, (name) => scorer.indicators.indexOf(name));
  const questions = names.map((name) => indicators.get(name));
  const takesShares = questions.map((question) => {
    const parsed = question?.parse("1 of 2");
    return !!question && !!parsed?.ok && isPlainShare(parsed.value) && !hasDigits(question);
  });
  const codesByText = new Int32Array(names.length * mostTexts).fill(notLookedUp);

  const lookUp = (column: number, text: string): number => {
    const parsed = questions[column]?.parse(text);
    if (!parsed?.ok || parsed.issue) return noCode;
    return scorer.codeOf(positions[column] ?? -1, parsed.value) ?? noCode;
  };
  const codeOf = (line: PlainLine, column: number): number => {
    const number = line.numbers[column] as number;
    if (number === shareText && takesShares[column]) {
      const code = scorer.codeOfShare(
        positions[column] as number,
        line.counts[column] as number,
        line.ofs[column] as number,
      );
      if (code !== undefined) return code;
    }
    if (number === shareText || number === unknownText) return lookUp(column, line.cell(column));
    const at = column * mostTexts + number;
    const known = codesByText[at] as number;
    if (known !== notLookedUp) return known;
    const code = lookUp(column, line.known(number));
    codesByText[at] = code;
    return code;
  };
  return {
    rubric,
    scorer,
    cohortOptional: scorer.checkDetails({}).length === 0,
    codeOf,
    codesByText,
    positions,
    codes: new Int32Array(scorer.indicators.length),
    scores: newScores(rubric),
  };
}

function isPlainShare(answer: unknown): boolean {
  return JSON.stringify(answer) === '{"count":1,"of":2}';
}

/** Whether a level of the question could be taken for a share. */
function hasDigits({ scale }: { readonly scale: Rubric["scales"][number] }): boolean {
  return scale.levels.some(({ id, label }) => /\d/.test(id + label));
}
