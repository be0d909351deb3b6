import { exitCodes } from "../exit-codes.js";
import type { GivenFlag } from "../flags.js";
import type { Terminal } from "../terminal.js";
import { planScore } from "./plan-score.js";
import { sayScored } from "./say-scored.js";
import type { ScoreFlags } from "./score-flags.js";
import { canStream, streamScored } from "./stream-scored.js";
import { writeScored } from "./write-scored.js";

/** Scores CSV files and writes results, reports and rejects; gives the exit code. */
export async function score(
  files: readonly string[],
  flags: ScoreFlags,
  terminal: Terminal,
  given: readonly GivenFlag[],
): Promise<number> {
  const plan = planScore(files, flags, terminal, given);
  const scored = canStream(plan) ? await streamScored(plan) : await writeScored(plan);
  return scored ? sayScored(scored, flags, terminal) : exitCodes.done.code;
}
