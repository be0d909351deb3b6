import type { AddCommand } from "../add-command.js";
import { type MapFlags, map } from "./map.js";

/** Declares `map`. */
export const addMap: AddCommand = (program, terminal, exit) => {
  program
    .command("map")
    .summary("propose what the columns of a foreign CSV mean")
    .description(
      "Propose what the columns of a CSV with other headers mean, as JSON to look through and give to score --map. Only what is certain or likely is put into it.",
    )
    .argument("<file>", "a CSV file; - reads standard input")
    .requiredOption("-r, --rubric <id>", "whose questions the file answers")
    .option("-o, --out <file>", "where the mapping goes, such as mapping.json")
    .option("-q, --quiet", "say nothing but errors")
    .action(async (file: string, flags: MapFlags) => exit(await map(file, flags, terminal)));
};
