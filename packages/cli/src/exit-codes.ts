/** An exit code, and what it says of a run. */
export interface ExitCode {
  readonly code: number;
  readonly meaning: string;
}

/** The exit codes of every command; `--help` and docs/command-line.md are made from them. */
export const exitCodes = {
  done: { code: 0, meaning: "done" },
  rejected: {
    code: 1,
    meaning: "done, but rows, pages or learners could not be read (0 with --allow-rejects)",
  },
  refused: {
    code: 2,
    meaning: "could not run: a wrong argument, or a file that can't be read or written",
  },
  fault: { code: 70, meaning: "a fault in the program itself" },
  interrupted: { code: 130, meaning: "interrupted (Ctrl-C, SIGINT)" },
  terminated: { code: 143, meaning: "asked to stop (SIGTERM)" },
} as const satisfies Readonly<Record<string, ExitCode>>;

/** Chooses the exit code of a run that came to its end. */
export function exitCodeOf(run: {
  /** What is wrong with files as a whole, whose rows can't be trusted. */
  readonly fileErrors: number;
  /** Rows, pages or learners that were left behind. */
  readonly rejected: number;
  readonly allowRejects?: boolean | undefined;
}): number {
  if (run.fileErrors > 0) return exitCodes.refused.code;
  return run.rejected > 0 && !run.allowRejects ? exitCodes.rejected.code : exitCodes.done.code;
}

/** Lists the exit codes for `--help`, a line for each. */
export function describeExitCodes(): string {
  const lines = Object.values(exitCodes).map(
    ({ code, meaning }) => `  ${`${code}`.padEnd(3)}  ${meaning}\n`,
  );
  return `Exit codes:\n${lines.join("")}`;
}
