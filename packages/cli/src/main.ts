import { exitCodes } from "./exit-codes.js";
import { guardProcess } from "./guard-process.js";
import { processTerminal } from "./process-terminal.js";
import { buildProgram } from "./program.js";
import { spareNamedFiles } from "./spare-named-files.js";
import { tellFailure } from "./tell-failure.js";
import { safeTerminal, type Terminal } from "./terminal.js";

/**
 * Runs the `career-benchmarks` command. It never throws: whatever goes wrong is told on stderr.
 *
 * @param args - the arguments after the command's name
 * @param terminal - where to read from and write to; without one it is run as the process itself, whose
 *   uncaught errors then end it with a line on stderr
 * @returns an exit code of docs/command-line.md: 0 done, 1 something was rejected, 2 could not run,
 *   70 a fault of the program
 * @example
 * import { main } from "@career-benchmarks/cli";
 *
 * await main(["rubric", "list"]); //=> 0
 */
export async function main(args: readonly string[], terminal?: Terminal): Promise<number> {
  const safe = safeTerminal(terminal ?? spareNamedFiles(processTerminal(), args));
  if (!terminal) guardProcess(safe);
  try {
    return await run(args, safe);
  } catch (error) {
    return tellFailure(error, safe);
  }
}

async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  let code: number = exitCodes.done.code;
  // Commander does not wait for what it writes.
  const written = { out: "", err: "" };
  const collected = {
    out: (text: string) => {
      written.out += text;
    },
    err: (text: string) => {
      written.err += text;
    },
  };
  const program = buildProgram(terminal, collected, (exit) => {
    code = exit;
  });
  try {
    await program.parseAsync([...args], { from: "user" });
  } finally {
    await terminal.err(written.err);
    if (written.out !== "") await terminal.out(written.out);
  }
  return code;
}
