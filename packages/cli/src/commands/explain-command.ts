import type { Command } from "commander";
import type { AddCommand } from "../add-command.js";
import { givenFlags } from "../flags.js";
import { type ExplainFlags, explain } from "./explain.js";
import { benchmarkOption } from "./parse-options.js";
import { readFlags } from "./read-flags.js";

/** Declares `explain`. */
export const addExplain: AddCommand = (program, terminal, exit) => {
  readFlags(
    program
      .command("explain")
      .summary("explain how one institution was scored")
      .description("Explain how one institution of a CSV was scored, down to each answer.")
      .argument("<file>", "a CSV file; - reads standard input")
      .option("--urn <number>", "the institution's URN")
      .option("--name <text>", "the institution's name, if it has no URN")
      .option("--benchmark <number>", "only this benchmark", benchmarkOption),
  ).action(async (file: string, flags: ExplainFlags, command: Command) =>
    exit(await explain(file, flags, terminal, givenFlags(command))),
  );
};
