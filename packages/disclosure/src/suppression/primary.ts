import type { Policy } from "../policy/policy.js";
import { type Hidden, hideCell, hideSize, sizeOf } from "./hidden.js";
import { type Component, type Counts, components, type Study } from "./study.js";

/** Withholds what must not be shown for its own sake. */
export function hidePrimary(study: Study, policy: Policy, hidden: Hidden): void {
  const { rows, cohorts, measures, wholes } = study;
  for (const cohort of cohorts.keys()) {
    for (const row of rows.keys()) {
      if (isSmall(sizeOf(study, cohort, row), policy.minDenominator)) {
        hideSize(study, hidden, cohort, row, "small-denominator");
      }
    }
  }
  // The wholes first: what a whole that is shown says of everyone is not withheld of its groups.
  const others = [...rows.keys()].filter((row) => !wholes.includes(row));
  for (const row of wholes) {
    for (const [measure, { excluded }] of measures.entries()) {
      if (isSmall(excluded[row], policy.minNumerator)) hideLeftOut(study, hidden, measure, row);
    }
  }
  for (const row of [...(policy.protectWhole ? wholes : []), ...others]) {
    for (const [measure, { counts, excluded }] of measures.entries()) {
      const numbers = counts[row];
      // Beside the size of another measure the size of this one tells how many were left out of it.
      if (isSmall(excluded[row], policy.minNumerator)) {
        hideLeftOut(study, hidden, measure, row);
      }
      if (!numbers?.of || isWhole(study, hidden, measure, row)) continue;
      if (components.some((each) => isSmall(numbers[each], policy.minNumerator))) {
        hideCell(study, hidden, measure, row, "small-numerator");
      }
      const { suppressClassDisclosure: guarded } = policy;
      const told = components.filter((each) => tellsOfAll(study, hidden, measure, row, each));
      if (guarded && told.length > 0) {
        hideCell(study, hidden, measure, row, "class-disclosure");
      }
    }
  }
}

/** Withholds everything that would tell how many of a row were left out of a measure. */
function hideLeftOut(study: Study, hidden: Hidden, measure: number, row: number): void {
  const cohort = study.measures[measure]?.cohort ?? -1;
  hideSize(study, hidden, cohort, row, "small-numerator");
  hideCell(study, hidden, measure, row, "small-numerator");
}

/** Whether a number is not to be shown, nor to be worked out to be small. */
export function isSensitive(
  study: Study,
  policy: Policy,
  hidden: Hidden,
  measure: number,
  row: number,
  component: Component,
): boolean {
  const numbers = study.measures[measure]?.counts[row];
  if (!numbers || isWhole(study, hidden, measure, row)) return false;
  if (isSmall(numbers[component], policy.minNumerator)) return true;
  if (isSmall(numbers.of, policy.minDenominator)) {
    const saidByWhole = shownWhole(study, hidden, measure, row)?.[component] === 0;
    return numbers[component] === 0 && component !== "unknown" && !saidByWhole;
  }
  return policy.suppressClassDisclosure && tellsOfAll(study, hidden, measure, row, component);
}

/** Whether a 0 says something of every learner of the group that the whole doesn't say of everyone. */
function tellsOfAll(
  study: Study,
  hidden: Hidden,
  measure: number,
  row: number,
  component: Component,
): boolean {
  const numbers = study.measures[measure]?.counts[row];
  if (!numbers || component === "unknown" || numbers[component] > 0) return false;
  if (study.wholes.includes(row)) return true;
  return shownWhole(study, hidden, measure, row)?.[component] !== 0;
}

/** Gives the whole that a row belongs to, if it is shown. */
export function shownWhole(
  study: Study,
  hidden: Hidden,
  measure: number,
  row: number,
): Counts | undefined {
  const whole = study.wholes[study.rows[row]?.table ?? -1] ?? -1;
  return hidden.cells[measure]?.[whole] ? undefined : study.measures[measure]?.counts[whole];
}

/** Whether a group holds everyone, and everyone is shown: a school where all have a plan. */
function isWhole(study: Study, hidden: Hidden, measure: number, row: number): boolean {
  const whole = shownWhole(study, hidden, measure, row);
  const isItself = study.wholes.includes(row);
  return !isItself && whole !== undefined && whole.of === study.measures[measure]?.counts[row]?.of;
}

function isSmall(number: number | undefined, limit: number): boolean {
  return number !== undefined && number > 0 && number < limit;
}
