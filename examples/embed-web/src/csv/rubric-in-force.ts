import { editionInForce, isIsoDate, type Setting } from "@career-benchmarks/core";

/** Chooses the rubric of the edition in force at a date, for rows that name none. */
export function rubricInForce(asAt: string, setting: Setting): string | undefined {
  const found = isIsoDate(asAt) ? editionInForce(asAt, setting) : undefined;
  return found && "rubric" in found ? found.rubric : undefined;
}
