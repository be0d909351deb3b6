import {
  editionInForce,
  formatIssue,
  isIsoDate,
  type Rubric,
  type Setting,
} from "@career-benchmarks/core";
import { interpretations, rubrics } from "@career-benchmarks/core/all";
import { findRubric as find } from "@career-benchmarks/csv";
import { CommandError, message } from "./command-error.js";

export { interpretations, rubrics };

/** The settings that `--setting` may name. */
export const settings: readonly Setting[] = ["school", "college", "training-provider"];

/** Finds a rubric by id, read through the interpretations that the id names. */
export function findRubric(id: string): Rubric {
  const found = find(id, { rubrics, interpretations });
  if (found.ok) return found.value;
  throw new CommandError(
    message`There is no rubric ${id}: ` + formatIssue({ ...found.issue, place: {} }),
  );
}

/** Chooses the rubric of the edition in force at a date, where the date decides. */
export function rubricInForce(asAt: string, setting: Setting): string | undefined {
  // Without a date the row is rejected for that.
  const found = isIsoDate(asAt) ? editionInForce(asAt, setting) : undefined;
  return found && "rubric" in found ? found.rubric : undefined;
}
