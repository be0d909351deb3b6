import type { Setting, YearGroup } from "@career-benchmarks/core";
import type { Encoding, ReadOptions } from "@career-benchmarks/csv";
import { CommandError } from "../command-error.js";
import type { GivenFlag, Honours } from "../flags.js";
import { findRubric, interpretations, rubricInForce, rubrics } from "../rubrics.js";
import type { Terminal } from "../terminal.js";
import { type MappingFlags, readMapping } from "./read-mapping.js";
import { readRegisters } from "./read-registers.js";

/** The options that say how to read a CSV, as they come from the command line. */
export interface ReadFlags extends MappingFlags {
  /** The first is for rows that name none; empty means auto. */
  readonly rubric: readonly string[];
  readonly setting: Setting;
  readonly assumeYearGroups?: readonly YearGroup[];
  readonly onInvalid: "reject" | "unknown";
  /** Copies of the register of establishments, each perhaps with its day: `FILE@DAY`. */
  readonly register: readonly string[];
  readonly delimiter?: string;
  readonly encoding?: Encoding;
  readonly headerRow?: number;
  /** The rows of each assessment of a file with a row per answer stand together. */
  readonly together?: boolean;
}

/** Every output honours every one of them. */
export const readHonours: Honours<ReadFlags, never> = {
  rubric: "always",
  setting: "always",
  assumeYearGroups: "always",
  onInvalid: "always",
  register: "always",
  delimiter: "always",
  encoding: "always",
  headerRow: "always",
  together: "always",
  map: "always",
  match: "always",
};

/** Stops for rubrics that are not there, and for a setting that no row would be read by. */
export function checkReadFlags({ rubric }: ReadFlags, given: readonly GivenFlag[]): void {
  for (const id of rubric) if (id !== "auto") findRubric(id);
  const [first = "auto"] = rubric;
  if (first === "auto" || !given.some(({ name }) => name === "setting")) return;
  throw new CommandError(
    "--setting has no effect beside --rubric: it is for --rubric auto. Leave one of them out.",
  );
}

/** Turns the command line's options into those of the reader; reads the files that they name. */
export async function readOptions(flags: ReadFlags, terminal: Terminal): Promise<ReadOptions> {
  const { rubric: chosen, setting, assumeYearGroups, onInvalid, register } = flags;
  const { delimiter, encoding, headerRow } = flags;
  const first = chosen[0] ?? "auto";
  const mapping = await readMapping(flags, chosen[0]);
  return {
    rubrics,
    interpretations,
    rubric: first === "auto" ? (asAt) => rubricInForce(asAt, setting) : findRubric(first).id,
    onInvalid,
    ...(delimiter !== undefined && { delimiter }),
    ...(encoding && { encoding }),
    ...(headerRow !== undefined && { headerRow }),
    ...(assumeYearGroups && { assumeYearGroups }),
    ...(mapping && { mapping }),
    ...(flags.together && { together: true }),
    ...(register.length > 0 && { registers: await readRegisters(register, terminal) }),
  };
}
