import { CommanderError } from "commander";
import { CommandError } from "./command-error.js";
import { buildProgram } from "./program.js";
import { processTerminal, type Terminal } from "./terminal.js";

export type { Terminal } from "./terminal.js";

/**
 * Runs the `career-benchmarks` command.
 *
 * @param args - the arguments after the command's name
 * @param terminal - where to read from and write to; the process's own by default
 * @returns the exit code: 0 done, 1 some rows were rejected, 2 could not run
 * @example
 * import { main } from "@career-benchmarks/cli";
 *
 * await main(["rubric", "list"]); //=> 0
 */
export async function main(
  args: readonly string[],
  terminal: Terminal = processTerminal,
): Promise<number> {
  let code = 0;
  const program = buildProgram(terminal, (exit) => {
    code = exit;
  });
  try {
    await program.parseAsync([...args], { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof CommandError)) throw error;
    terminal.err(`${error.message}\n`);
    return 2;
  }
}
