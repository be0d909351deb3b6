import { describeFailure } from "./describe-failure.js";
import type { Terminal } from "./terminal.js";

/** Says on stderr why a run failed; gives its exit code. */
export async function tellFailure(error: unknown, terminal: Terminal): Promise<number> {
  const { code, text } = describeFailure(error);
  try {
    await terminal.err(text);
  } catch {
    // There is nowhere left to say it; the exit code does.
  }
  return code;
}
