import type { Terminal } from "./terminal.js";

/** Shows how far the scoring is, on a terminal that somebody watches. */
export function progressOn(
  terminal: Terminal,
  quiet: boolean,
): (done: number, all: number) => void {
  if (quiet || !terminal.errIsTerminal) return () => {};
  return (done, all) => {
    terminal.err(`\rScored ${done} of ${all} rows`);
    if (done === all) terminal.err("\r\u001b[K");
  };
}
