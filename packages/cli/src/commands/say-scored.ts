import { formatIssues } from "@career-benchmarks/core";
import type { CsvIssue } from "@career-benchmarks/csv";
import { exitCodeOf } from "../exit-codes.js";
import { say, type Terminal } from "../terminal.js";
import type { collectProblems } from "./describe-problems.js";
import { describeRubrics } from "./describe-rubrics.js";
import type { ScoreFlags } from "./score-flags.js";

/** What became of the rows, once they are written. */
export interface Scored {
  readonly problems: ReturnType<typeof collectProblems>;
  /** How many rows were kept and rejected. */
  readonly kept: number;
  readonly rejected: number;
  readonly rejectFiles: readonly string[];
  /** How many results there are by the id of the rubric. */
  readonly rubrics: ReadonlyMap<string, number>;
  /** What makes a file wrong as a whole. */
  readonly errors: readonly CsvIssue[];
  /** What to say on stdout; empty where the results went there. */
  readonly said: string;
  /** What else to say, before and behind that. */
  readonly before?: string;
  readonly behind?: string;
}

/** Says what became of the rows; gives the exit code. */
export async function sayScored(
  scored: Scored,
  flags: ScoreFlags,
  terminal: Terminal,
): Promise<number> {
  const { problems, kept, rejected, rejectFiles, errors } = scored;
  if (flags.quiet) {
    await terminal.err(
      formatIssues(errors)
        .map((line) => `${line}\n`)
        .join(""),
    );
  } else {
    await terminal.err(problems.describe({ rejected, all: kept + rejected, rejectFiles }));
    await terminal.err(describeRubrics(scored.rubrics, flags));
    await terminal.err(scored.before ?? "");
    await say(terminal, scored.said);
    await terminal.err(scored.behind ?? "");
  }
  const { allowRejects } = flags;
  return exitCodeOf({ fileErrors: errors.length, rejected, allowRejects });
}
