import { dimensions } from "@career-benchmarks/evidence";
import { type Command, Option } from "commander";
import type { AddCommand } from "../add-command.js";
import { dayOption } from "../commands/parse-options.js";
import { givenFlags } from "../flags.js";
import { measure } from "./measure.js";
import {
  completeKinds,
  completeOption,
  groupByOption,
  listOption,
  type MeasureFlags,
} from "./measure-flags.js";

/** Declares `measure`. */
export const addMeasure: AddCommand = (program, terminal, exit) => {
  program
    .command("measure")
    .summary("measure answers from records of learners, and score them")
    .description(
      "Measure how many learners were reached, from files of a school's system and CSV files, and score the answers. No learner is named in anything that is written.",
    )
    .option("--mis <files...>", "JSON of a school's system: see inspect")
    .option("--learners <file>", "learners as CSV, instead of --mis: see template learners")
    .option("--activities <file>", "activities as CSV")
    .option("--guidance <file>", "meetings with a careers adviser as CSV")
    .option("--destinations <file>", "destinations as CSV")
    .option("--exclude <file>", "learners left out of cohorts as CSV, with the reasons")
    .option("--answers <file>", "a CSV row with the answers that no record gives, as for score")
    .requiredOption("-r, --rubric <id>", "such as gatsby-2025-school+specialist-setting")
    .requiredOption(
      "--as-at <day>",
      "the day on which learners are counted, such as 2025-07-18",
      dayOption,
    )
    .option(
      "--complete <kinds>",
      `kinds of records that are complete, so that a learner without one was not reached; each may be followed by @DAY if it is complete since then. Kinds: ${completeKinds.join(", ")}`,
      completeOption,
      [],
    )
    .option(
      "--assume-meaningful",
      "count encounters of which nobody wrote down if they were meaningful",
    )
    .option(
      "--subjects <names>",
      "the subjects taught, for questions about every subject",
      listOption,
    )
    .option(
      "--group-by <dimensions>",
      `show the same shares by group: ${dimensions.join(", ")}`,
      groupByOption,
      [],
    )
    .option(
      "--previous <path>",
      "what was published earlier, a gaps.csv or a published folder: what differs from it by few learners is withheld; may be repeated",
      (path: string, earlier: readonly string[]) => [...earlier, path],
      [],
    )
    .addOption(
      new Option(
        "--audience <who>",
        "whom to write for, when not for both: internal is exact, published is what may leave the institution",
      ).choices(["internal", "published"]),
    )
    .option(
      "--identifier <name>",
      "which identifier of the system the CSV files use; default: its own",
    )
    .option("--urn <number>", "the institution's URN")
    .option("--ukprn <number>", "the institution's UKPRN")
    .option("--name <text>", "the institution's name")
    .option(
      "-o, --out <folder>",
      "a folder, which gets internal/ with all that is exact and published/ with what may leave",
    )
    .option("--force", "replace files of a folder that are not ours or were changed since")
    .option("--allow-rejects", "exit with 0 although rows were rejected")
    .option("-q, --quiet", "say nothing but errors")
    .addHelpText(
      "after",
      `
Examples:
  career-benchmarks measure --mis students-*.json --activities activities.csv --rubric gatsby-2025-school --as-at 2025-07-18 --complete employer-encounter,guidance --out report/
  career-benchmarks measure --learners learners.csv --activities activities.csv --rubric gatsby-2014-school --as-at 2025-07-18 --group-by sen_provision --out report/`,
    )
    .action(async (flags: MeasureFlags, command: Command) =>
      exit(await measure(flags, terminal, givenFlags(command))),
    );
};
