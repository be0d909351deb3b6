import type { Prepared } from "../prepared/prepare.js";
import { spanBetween } from "../prepared/prepare-question.js";

/** The code of a question that has no answer. */
export const unansweredCode = 0;

/** The code of an answer that the question does not apply: judged so, or a cohort of nobody. */
export const notApplicableCode = 1;

/** Codes from here on say between which levels of the scale the answer lies. */
const firstLevelCode = 2;

/** Gives the code of an answer between two places of a scale with so many levels. */
export function levelsCode(levels: number, low: number, high: number): number {
  return firstLevelCode + low * levels + high;
}

/**
 * What every code of every question adds to its benchmark: {@link fields} numbers for each code, the
 * codes of a question from its position times `width` on. A table without branches, all numbers of
 * a code side by side, is what makes the scoring of a row cheap.
 */
export interface PointsByCode {
  readonly width: number;
  readonly table: Int32Array;
}

/** Min, max, available; 1 where the question is answered; 1 where it applies; the rest is empty. */
export const fields = 8;

/** Stands as `min` where a question has no such code. */
const noSuchCode = -1;

/** Works out what every code that a question of the rubric can have adds. */
export function pointsByCode({ rubric, questions }: Prepared): PointsByCode {
  const width = Math.max(
    0,
    ...rubric.scales.map(({ levels }) => firstLevelCode + levels.length ** 2),
  );
  const table = new Int32Array(questions.length * width * fields);
  for (let at = 0; at < table.length; at += fields) table[at] = noSuchCode;
  for (const [position, question] of questions.entries()) {
    const { levels } = question.scale.scale;
    const { available } = question.scale;
    const set = (code: number, min: number, max: number) => {
      const applies = code !== notApplicableCode;
      const isAnswered = applies && code !== unansweredCode;
      const numbers = [min, max, applies ? available : 0, isAnswered ? 1 : 0, applies ? 1 : 0];
      table.set(numbers, (position * width + code) * fields);
    };
    const { span } = question.unanswered;
    set(unansweredCode, span.min, span.max);
    if (question.mayNotApply) set(notApplicableCode, 0, 0);
    for (const low of levels.keys()) {
      for (let high = low; high < levels.length; high++) {
        const { min, max } = spanBetween(question, low, high);
        set(levelsCode(levels.length, low, high), min, max);
      }
    }
  }
  return { width, table };
}
