import type { Indicator } from "@career-benchmarks/core";
import type { Finding } from "./measure-indicator.js";
import type { MeasuredIndicator } from "./measurement.js";

/** One question, and what was found of each learner of the file. */
export interface Found<Id extends string> {
  readonly indicator: Indicator<Id>;
  readonly findings: readonly Finding[];
  readonly measured: MeasuredIndicator<Id>;
}

/** A cohort of nobody is an answer only where the question says so; elsewhere nothing is known. */
export function isAnswer({ indicator, measured }: Found<string>): boolean {
  return measured.share.of > 0 || indicator.emptyCohort === true;
}
