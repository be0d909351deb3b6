import { UnsayableError } from "./command-error.js";
import { describeFailure } from "./describe-failure.js";
import { say, type Terminal } from "./terminal.js";

/** Says on stderr, or where that must not be written to on stdout, why a run failed; gives its exit code. */
export async function tellFailure(error: unknown, terminal: Terminal): Promise<number> {
  const { code, text } = describeFailure(error);
  try {
    if (!(error instanceof UnsayableError)) await terminal.err(text);
    else if (error.outIsFree) await say(terminal, text);
  } catch {
    // There is nowhere left to say it; the exit code does.
  }
  return code;
}
