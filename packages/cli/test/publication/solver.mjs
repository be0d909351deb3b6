import loadHighs from "highs";

const highs = await loadHighs();

/**
 * Finds whole numbers that fit some equations and make a weighted sum as large as it can be.
 *
 * @param {readonly number[]} most the most that each number can be; the least is 0
 * @param {readonly ({ terms: readonly (readonly [at: number, weight: number])[] } & ({ equals: number } | { atLeast: number }))[]} equations
 * @param {readonly number[]} weights
 * @returns {readonly number[] | undefined} the numbers, if any fit
 */
export function largest(most, equations, weights) {
  const sum = (terms) =>
    terms.map(([at, weight]) => `${weight < 0 ? "-" : "+"} ${Math.abs(weight)} x${at}`).join(" ");
  const aim = weights.flatMap((weight, at) => (weight === 0 ? [] : [[at, weight]]));
  const text = [
    "Maximize",
    ` aim: ${aim.length > 0 ? sum(aim) : "0 x0"}`,
    "Subject To",
    ...equations.flatMap(({ terms, equals, atLeast }, index) =>
      terms.length > 0
        ? [` e${index}: ${sum(terms)} ${equals === undefined ? `>= ${atLeast}` : `= ${equals}`}`]
        : [],
    ),
    "Bounds",
    ...most.map((each, at) => ` 0 <= x${at} <= ${each}`),
    "Generals",
    ` ${most.map((_, at) => `x${at}`).join(" ")}`,
    "End",
  ].join("\n");
  const { Status, Columns } = highs.solve(text, { output_flag: false, mip_rel_gap: 0 });
  if (Status === "Infeasible") return undefined;
  if (Status !== "Optimal") throw new Error(`the solver ended with ${Status}`);
  return most.map((_, at) => Math.round(Columns[`x${at}`]?.Primal ?? 0));
}
