import { encodings, matchModes } from "@career-benchmarks/csv";
import { type Command, Option } from "commander";
import { settings } from "../rubrics.js";
import { delimiterOption, rowOption, yearGroupsOption } from "./parse-options.js";

/** Adds the options that say how to read a CSV. */
export function readFlags(command: Command): Command {
  return command
    .option(
      "-r, --rubric <id>",
      "for rows that name none, such as gatsby-2025-school+specialist-setting; auto, the default, takes the edition in force at as_at",
      (id: string, earlier: readonly string[]) => [...earlier, id],
      [],
    )
    .addOption(
      new Option("--setting <setting>", "of rows that name no rubric, for --rubric auto")
        .choices(settings)
        .default("school"),
    )
    .option(
      "--assume-year-groups <years>",
      "for rows that give none, such as 7-13; recorded in the result",
      yearGroupsOption,
    )
    .option(
      "--delimiter <name>",
      "comma, semicolon, tab or pipe; default: found in the header",
      delimiterOption,
    )
    .addOption(
      new Option("--encoding <name>", "of the files; default: found in their bytes").choices(
        encodings,
      ),
    )
    .option(
      "--header-row <number>",
      "the row that names the columns, where titles stand above it; default: the first filled one",
      rowOption,
    )
    .option("--map <file>", "what the columns of the files mean, as JSON: see the command map")
    .addOption(
      new Option(
        "--match <mode>",
        "refuse a file whose columns are not exactly those of the mapping (or of the template), or that has others (subset), or lacks some (superset)",
      ).choices(matchModes),
    )
    .option(
      "--together",
      "in a file with a row per answer the rows of each assessment stand together",
    )
    .option(
      "--register <file>",
      "the register of establishments (edubasealldata….csv), for names, year groups and rubrics by URN; FILE@2023-09-18 gives its day; may be repeated, the nearest to as_at is used",
      (file: string, earlier: readonly string[]) => [...earlier, file],
      [],
    )
    .addOption(
      new Option(
        "--on-invalid <how>",
        "a cell that can't be read: reject the row, or count it as unknown",
      )
        .choices(["reject", "unknown"])
        .default("reject"),
    );
}
