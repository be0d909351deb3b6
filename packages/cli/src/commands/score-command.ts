import { resultShapes } from "@career-benchmarks/csv";
import { type Command, Option } from "commander";
import type { AddCommand } from "../add-command.js";
import { givenFlags } from "../flags.js";
import { formats } from "../output/format.js";
import { reportKinds } from "../output/report-kinds.js";
import { dayOption } from "./parse-options.js";
import { readFlags } from "./read-flags.js";
import { score } from "./score.js";
import type { ScoreFlags } from "./score-flags.js";

/** Declares `score`. */
export const addScore: AddCommand = (program, terminal, exit) => {
  readFlags(
    program
      .command("score")
      .summary("score CSV files and write results or a report")
      .description(
        "Score CSV files, a row per assessment. A row holds answers by indicator, or the eight percentages bm1_percent to bm8_percent.",
      )
      .argument("<files...>", "CSV files; - reads standard input")
      .option(
        "-o, --out <path>",
        "a file, or a folder for an overview, the group, the method, and a report and an easy-read page each",
      )
      .addOption(
        new Option("-f, --format <format>", "default: from the ending of --out, else text").choices(
          formats,
        ),
      )
      .addOption(
        new Option("--shape <shape>", "what a row of a results CSV is")
          .choices(resultShapes)
          .default("wide"),
      )
      .addOption(
        new Option("--report <kind>", "what a report is of; a folder has them all")
          .choices(reportKinds)
          .default("institution"),
      )
      .addOption(
        new Option(
          "--audience <who>",
          "who reads the reports: for published a folder gets published/, with what may leave, and internal/; there is no JSON, NDJSON or CSV file",
        )
          .choices(["internal", "published"])
          .default("internal"),
      )
      .option(
        "--expected <file>",
        "CSV of the institutions that should have reported: urn, ukprn, name, site",
      )
      .option(
        "--at <day>",
        "the day that the report of the group is of; default: the latest of the results",
        dayOption,
      )
      .option("--title <text>", "the heading of an overview or of a group")
      .option("--rejects <file>", "where rejected rows go; default: beside the output")
      .option("--carry", "carry answers to every other --rubric and score them there too")
      .option(
        "--groups <file>",
        "a CSV (urn, group_type, group, from, to) of trusts, hubs or authorities to sum results up by; a folder gets groups.csv",
      )
      .option("--force", "replace files of a folder that are not ours or were changed since")
      .option("--allow-rejects", "exit with 0 although rows were rejected")
      .option("-q, --quiet", "say nothing but errors"),
  )
    .addHelpText(
      "after",
      `
Examples:
  career-benchmarks score assessments.csv
  career-benchmarks score 2023.csv 2024.csv --out report/
  career-benchmarks score assessments.csv --out results.json
  career-benchmarks score foreign.csv --map mapping.json --register edubasealldata20250718.csv
  career-benchmarks score assessments.csv --groups trusts.csv --out report/
  career-benchmarks score assessments.csv --report group --expected schools.csv --at 2025-07-31
  cat assessments.csv | career-benchmarks score - --format csv > results.csv`,
    )
    .action(async (files: string[], flags: ScoreFlags, command: Command) =>
      exit(await score(files, flags, terminal, givenFlags(command))),
    );
};
