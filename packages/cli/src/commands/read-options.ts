import type { Setting, YearGroup } from "@career-benchmarks/core";
import type { ReadOptions } from "@career-benchmarks/csv";
import { findRubric, interpretations, rubricInForce, rubrics } from "../rubrics.js";

/** The options that say how to read a CSV, as they come from the command line. */
export interface ReadFlags {
  /** The first is for rows that name none; empty means auto. */
  readonly rubric: readonly string[];
  readonly setting: Setting;
  readonly assumeYearGroups?: readonly YearGroup[];
  readonly onInvalid: "reject" | "unknown";
}

/** Turns the command line's options into those of the reader. */
export function readOptions(flags: ReadFlags): ReadOptions {
  const { rubric: chosen, setting, assumeYearGroups, onInvalid } = flags;
  const first = chosen[0] ?? "auto";
  return {
    rubrics,
    interpretations,
    rubric: first === "auto" ? (asAt) => rubricInForce(asAt, setting) : findRubric(first).id,
    onInvalid,
    ...(assumeYearGroups && { assumeYearGroups }),
  };
}
