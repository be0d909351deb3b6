import type { AddCommand } from "../add-command.js";
import { verify } from "./verify.js";

/** Declares `verify`. */
export const addVerify: AddCommand = (program, terminal, exit) => {
  program
    .command("verify")
    .summary("check that a folder holds what was written into it")
    .description(
      "Compare a folder that score or measure has written with its manifest: exit code 0 if it is whole, 2 if files are missing or changed.",
    )
    .argument("<folder>", "the folder, or one of its subfolders with a manifest of its own")
    .action(async (folder: string) => exit(await verify(folder, terminal)));
};
