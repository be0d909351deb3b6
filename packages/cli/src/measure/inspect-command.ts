import type { AddCommand } from "../add-command.js";
import { type InspectFlags, inspect } from "./inspect.js";

/** Declares `inspect`. */
export const addInspect: AddCommand = (program, terminal, exit) => {
  program
    .command("inspect")
    .summary("say what JSON of a school's system holds, without any value")
    .description(
      "Say which system JSON files are of, which fields would be used, dropped and missed, with counts and no values.",
    )
    .argument("<files...>", "JSON files; - reads standard input")
    .option("--allow-rejects", "exit with 0 although pages or learners could not be read")
    .action(async (files: string[], flags: InspectFlags) =>
      exit(await inspect(files, flags, terminal)),
    );
};
