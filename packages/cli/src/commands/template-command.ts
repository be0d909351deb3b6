import { recordKinds } from "@career-benchmarks/csv";
import type { Command } from "commander";
import type { AddCommand } from "../add-command.js";
import { givenFlags } from "../flags.js";
import { type TemplateFlags, template } from "./template.js";

/** Declares `template`. */
export const addTemplate: AddCommand = (program, terminal, exit) => {
  program
    .command("template")
    .summary("write an empty CSV to fill in")
    .description("Write an empty CSV to fill in: the header row only.")
    .argument(
      "<what>",
      `a rubric, such as gatsby-2014-school, or a file about learners: ${recordKinds.join(", ")}`,
    )
    .option("--percents", "columns for eight published percentages instead of answers")
    .option("--dictionary", "write what the columns mean instead: a Table Schema in JSON")
    .option("-o, --out <folder>", "a folder for both: the CSV and a Data Package that explains it")
    .option("--force", "replace files of the same names that hold something else")
    .action(async (what: string, flags: TemplateFlags, command: Command) =>
      exit(await template(what, flags, terminal, givenFlags(command))),
    );
};
