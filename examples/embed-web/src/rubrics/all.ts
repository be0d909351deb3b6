import { editionInForce, isIsoDate, type Setting } from "@career-benchmarks/core";
import { alternativeProvision } from "@career-benchmarks/core/interpretations/alternative-provision";
import { sendInMainstream } from "@career-benchmarks/core/interpretations/send-in-mainstream";
import { specialistSetting } from "@career-benchmarks/core/interpretations/specialist-setting";
import { gatsby2014College } from "@career-benchmarks/core/rubrics/2014-college";
import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
import { gatsby2025College } from "@career-benchmarks/core/rubrics/2025-college";
import { gatsby2025School } from "@career-benchmarks/core/rubrics/2025-school";
import { gatsby2025TrainingProvider } from "@career-benchmarks/core/rubrics/2025-training-provider";

// A file may name any of them in any row, so the worker has them all; the page itself has none.

/** The rubrics that a row may name. */
export const rubrics = [
  gatsby2014School,
  gatsby2014College,
  gatsby2025School,
  gatsby2025College,
  gatsby2025TrainingProvider,
];

/** The interpretations that a row may name. */
export const interpretations = [alternativeProvision, sendInMainstream, specialistSetting];

/** Chooses the rubric of the edition in force at a date, for rows that name none. */
export function rubricInForce(asAt: string, setting: Setting): string | undefined {
  const found = isIsoDate(asAt) ? editionInForce(asAt, setting) : undefined;
  return found && "rubric" in found ? found.rubric : undefined;
}
