import type { Terminal } from "./terminal.js";

/** How far a long run is. */
export interface Progress {
  readonly rows: number;
  /** The part that is done, from 0 to 1; absent where the end is not known. */
  readonly part?: number;
}

const milliseconds = 100;

/** Shows how far a run is, on a terminal that somebody watches; rubs it out when it is over. */
export function progressOn(
  terminal: Terminal,
  quiet: boolean,
  now: () => number = () => performance.now(),
): (progress: Progress) => void {
  if (quiet || !terminal.errIsTerminal) return () => {};
  const start = now();
  let shown = start;
  return (progress) => {
    const time = now();
    if (progress.part === 1) void terminal.status?.("");
    else if (time - shown >= milliseconds) {
      shown = time;
      void terminal.status?.(describeProgress(progress, (time - start) / 1000));
    }
  };
}

/** Says how far a run is after some seconds: rows, rate, and the time left where it can be told. */
export function describeProgress({ rows, part }: Progress, seconds: number): string {
  const rate = Math.round(rows / seconds);
  const done = `${rows.toLocaleString("en-GB")} rows, ${rate.toLocaleString("en-GB")} a second`;
  if (part === undefined || part <= 0) return done;
  const left = Math.ceil(seconds / part - seconds);
  return `${done}, ${Math.floor(part * 100)} %, ${duration(left)} left`;
}

function duration(seconds: number): string {
  return seconds < 90 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`;
}
