import type { YearGroup } from "@career-benchmarks/core";
import type { ReadOptions } from "@career-benchmarks/csv";
import { findRubric, rubricInForce, rubrics } from "../rubrics.js";

/** The options that say how to read a CSV, as they come from the command line. */
export interface ReadFlags {
  readonly rubric: string;
  readonly assumeYearGroups?: readonly YearGroup[];
  readonly onInvalid: "reject" | "unknown";
}

/** Turns the command line's options into those of the reader. */
export function readOptions(flags: ReadFlags): ReadOptions {
  const { rubric, assumeYearGroups, onInvalid } = flags;
  return {
    rubrics,
    rubric: rubric === "auto" ? rubricInForce : findRubric(rubric).id,
    onInvalid,
    ...(assumeYearGroups && { assumeYearGroups }),
  };
}
