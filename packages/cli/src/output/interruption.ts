import { writeSync } from "node:fs";
import { constants } from "node:os";

const signals = ["SIGINT", "SIGTERM"] as const;
const abandons = new Set<() => void>();

/**
 * Says what to clear away if the process is told to stop; gives a function that takes it back.
 *
 * While nothing is being written the system ends the process at once, for there is nothing to clear
 * away, and a long calculation would keep a handler waiting.
 */
export function onInterruption(abandon: () => void): () => void {
  if (abandons.size === 0) for (const signal of signals) process.on(signal, stop);
  abandons.add(abandon);
  return () => {
    abandons.delete(abandon);
    if (abandons.size === 0) for (const signal of signals) process.off(signal, stop);
  };
}

function stop(signal: (typeof signals)[number]): void {
  for (const abandon of abandons) {
    try {
      abandon();
    } catch {
      // The others are to be cleared away too.
    }
  }
  try {
    writeSync(2, `Stopped by ${signal}: what was not finished has been removed.\n`);
  } catch {
    // Nobody reads it.
  }
  process.exit(128 + constants.signals[signal]);
}
