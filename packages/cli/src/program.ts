import { resultShapes, writeTemplate } from "@career-benchmarks/csv";
import { Command, Option } from "commander";
import { type ExplainFlags, explain } from "./commands/explain.js";
import { benchmarkOption, yearGroupsOption } from "./commands/parse-options.js";
import { listRubrics, type RubricFormat, rubricFormats, showRubric } from "./commands/rubric.js";
import { type ScoreFlags, score } from "./commands/score.js";
import { formats } from "./output/format.js";
import { findRubric, settings } from "./rubrics.js";
import type { Terminal } from "./terminal.js";
import { version } from "./version.js";

/** Builds the command; `exit` is told the exit code of what was run. */
export function buildProgram(terminal: Terminal, exit: (code: number) => void): Command {
  const program = new Command("career-benchmarks")
    .description("Score careers programmes against the Gatsby Benchmarks.")
    .version(version)
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err })
    .showHelpAfterError("Add --help to see how it is used.")
    .addHelpText(
      "after",
      `
Examples:
  career-benchmarks template gatsby-2014-school > assessments.csv
  career-benchmarks score assessments.csv --out report/
  career-benchmarks score assessments.csv --format csv --shape benchmarks
  career-benchmarks explain assessments.csv --urn 900001 --benchmark 3

Exit codes: 0 done; 1 some rows were rejected; 2 could not run.`,
    );

  readFlags(
    program
      .command("score")
      .summary("score CSV files and write results or a report")
      .description(
        "Score CSV files, a row per assessment. A row holds answers by indicator, or the eight percentages bm1_percent to bm8_percent.",
      )
      .argument("<files...>", "CSV files; - reads standard input")
      .option("-o, --out <path>", "a file, or a folder for an overview and a page each")
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
      .option("--rejects <file>", "where rejected rows go; default: beside the output")
      .option("--carry", "carry answers to every other --rubric and score them there too")
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
  cat assessments.csv | career-benchmarks score - --format csv > results.csv`,
    )
    .action(async (files: string[], flags: ScoreFlags) =>
      exit(await score(files, flags, terminal)),
    );

  readFlags(
    program
      .command("explain")
      .summary("explain how one institution was scored")
      .description("Explain how one institution of a CSV was scored, down to each answer.")
      .argument("<file>", "a CSV file; - reads standard input")
      .option("--urn <number>", "the institution's URN")
      .option("--name <text>", "the institution's name, if it has no URN")
      .option("--benchmark <number>", "only this benchmark", benchmarkOption),
  ).action(async (file: string, flags: ExplainFlags) => exit(await explain(file, flags, terminal)));

  program
    .command("template")
    .summary("write an empty CSV to fill in")
    .description("Write an empty CSV to fill in: the header row only.")
    .argument("<rubric>", "a rubric, such as gatsby-2014-school")
    .option("--percents", "columns for eight published percentages instead of answers")
    .action((id: string, flags: { percents?: boolean }) =>
      terminal.out(writeTemplate(findRubric(id), flags)),
    );

  const rubric = program.command("rubric").description("List and show the rubrics.");
  rubric
    .command("list")
    .description("List the rubrics, and the interpretations that they can be read through.")
    .action(() => terminal.out(listRubrics()));
  rubric
    .command("show")
    .description("Show a rubric whole: benchmarks, criteria, questions, levels, points, sources.")
    .argument(
      "<rubric>",
      "a rubric, such as gatsby-2025-school+specialist-setting, or an interpretation",
    )
    .addOption(new Option("-f, --format <format>").choices(rubricFormats).default("text"))
    .action((id: string, { format }: { format: RubricFormat }) =>
      terminal.out(showRubric(id, format)),
    );
  return program;
}

/** Adds the options that say how to read a CSV. */
function readFlags(command: Command): Command {
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
    .addOption(
      new Option(
        "--on-invalid <how>",
        "a cell that can't be read: reject the row, or count it as unknown",
      )
        .choices(["reject", "unknown"])
        .default("reject"),
    );
}
