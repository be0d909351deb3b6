import { type Stage, stages, type YearGroup, yearGroups } from "@career-benchmarks/core";

const yearShape = /^(?:year|yr|y)?\s*(?:0?(\d)|(1\d)|(n1|n2)|([rx]))$/i;
const stageShape = /^(?:ks|key\s*stage)?\s*(\d)$/i;

/**
 * Finds the year group that a text names: `10`, `Year  10`, `Yr 10`, `Y10`, `09`, `R` or `X`.
 *
 * The nursery years are years, but outside the benchmarks. The name of a class is not a year group,
 * even one like 5D.
 *
 * @param text - what stands in a cell
 * @returns the year group, `nursery`, or undefined when it names none
 * @example
 * import { findYearGroup } from "@career-benchmarks/evidence/cells";
 *
 * ["Year 10", "09", "x", "N2", "5D"].map(findYearGroup);
 * //=> [10, 9, "X", "nursery", undefined]
 */
export function findYearGroup(text: string): YearGroup | "nursery" | undefined {
  const [, digit, teen, nursery, letter] = yearShape.exec(text.trim()) ?? [];
  if (nursery) return "nursery";
  const name = (digit ?? teen ?? letter)?.toUpperCase();
  return yearGroups.find((each) => `${each}` === name);
}

/**
 * Finds the key stage that a text names: `4`, `KS4` or `Key Stage 4`; the benchmarks know none before 3.
 *
 * @param text - what stands in a cell
 * @returns the stage, or undefined when it names none
 * @example
 * import { findStage } from "@career-benchmarks/evidence/cells";
 *
 * ["KS 4", "key stage 5", "ks2"].map(findStage); //=> ["ks4", "ks5", undefined]
 */
export function findStage(text: string): Stage | undefined {
  const [, number] = stageShape.exec(text.trim()) ?? [];
  return stages.find((each) => each === `ks${number}`);
}
