import {
  editionInForce,
  formatIssue,
  type Interpretation,
  isIsoDate,
  type Rubric,
  type Setting,
} from "@career-benchmarks/core";
import { alternativeProvision } from "@career-benchmarks/core/interpretations/alternative-provision";
import { sendInMainstream } from "@career-benchmarks/core/interpretations/send-in-mainstream";
import { specialistSetting } from "@career-benchmarks/core/interpretations/specialist-setting";
import { gatsby2014College } from "@career-benchmarks/core/rubrics/2014-college";
import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
import { gatsby2025College } from "@career-benchmarks/core/rubrics/2025-college";
import { gatsby2025School } from "@career-benchmarks/core/rubrics/2025-school";
import { gatsby2025TrainingProvider } from "@career-benchmarks/core/rubrics/2025-training-provider";
import { findRubric as find } from "@career-benchmarks/csv";
import { CommandError, message } from "./command-error.js";

/** The rubrics that the command knows. */
export const rubrics: readonly Rubric[] = [
  gatsby2014School,
  gatsby2014College,
  gatsby2025School,
  gatsby2025College,
  gatsby2025TrainingProvider,
];

/** The interpretations that a rubric can be read through. */
export const interpretations: readonly Interpretation[] = [
  alternativeProvision,
  sendInMainstream,
  specialistSetting,
];

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
