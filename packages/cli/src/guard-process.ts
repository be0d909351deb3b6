import { tellFailure } from "./tell-failure.js";
import type { Terminal } from "./terminal.js";

let guarded = false;

/** Ends the process with a line, and no stack trace, on an error that nothing in it waits for. */
export function guardProcess(terminal: Terminal): void {
  if (guarded) return;
  guarded = true;
  const end = async (error: unknown) => process.exit(await tellFailure(error, terminal));
  process.on("uncaughtException", end);
  process.on("unhandledRejection", end);
}
