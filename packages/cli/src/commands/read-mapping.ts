import { formatIssues, type Rubric } from "@career-benchmarks/core";
import {
  type ColumnMapping,
  type MatchMode,
  parseMapping,
  templateMapping,
} from "@career-benchmarks/csv";
import { CommandError, message } from "../command-error.js";
import { readBytes } from "../read-inputs.js";
import { findRubric, rubrics } from "../rubrics.js";

/** The options that say what the columns of a CSV are. */
export interface MappingFlags {
  /** A mapping in JSON. */
  readonly map?: string;
  /** Wins over the mode of the mapping; without a mapping it is about the template. */
  readonly match?: MatchMode;
}

/** Reads the mapping of `--map`, or makes that of the template where only `--match` is given. */
export async function readMapping(
  { map, match }: MappingFlags,
  rubric: string | undefined,
): Promise<ColumnMapping | undefined> {
  if (map !== undefined) {
    const mapping = await readFile(map, rubrics);
    return { ...mapping, ...(match && { match }) };
  }
  if (match === undefined) return undefined;
  if (rubric === undefined || rubric === "auto") {
    throw new CommandError("--match needs --rubric ID, whose template it is about, or --map FILE.");
  }
  return templateMapping(findRubric(rubric), match);
}

async function readFile(file: string, known: readonly Rubric[]): Promise<ColumnMapping> {
  const parsed = parseMapping(new TextDecoder().decode(await readBytes(file)), known);
  if (parsed.ok) return parsed.mapping;
  const lines = formatIssues(parsed.issues).map((line) => `- ${line}`);
  throw new CommandError([message`${file} is no mapping that can be used:`, ...lines].join("\n"));
}
