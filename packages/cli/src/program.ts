import { escapeText } from "@career-benchmarks/core";
import { encodings, matchModes, recordKinds, resultShapes } from "@career-benchmarks/csv";
import { dimensions } from "@career-benchmarks/evidence";
import { Command, Option } from "commander";
import { type ExplainFlags, explain } from "./commands/explain.js";
import { type MapFlags, map } from "./commands/map.js";
import {
  benchmarkOption,
  dayOption,
  delimiterOption,
  rowOption,
  yearGroupsOption,
} from "./commands/parse-options.js";
import { listRubrics, type RubricFormat, rubricFormats, showRubric } from "./commands/rubric.js";
import { type ScoreFlags, score } from "./commands/score.js";
import { type TemplateFlags, template } from "./commands/template.js";
import { verify } from "./commands/verify.js";
import { describeExitCodes } from "./exit-codes.js";
import { type InspectFlags, inspect } from "./measure/inspect.js";
import { measure } from "./measure/measure.js";
import {
  completeKinds,
  completeOption,
  groupByOption,
  listOption,
  type MeasureFlags,
} from "./measure/measure-flags.js";
import { formats } from "./output/format.js";
import { reportKinds } from "./output/report-kinds.js";
import { settings } from "./rubrics.js";
import type { Terminal } from "./terminal.js";
import { version } from "./version.js";

/** Builds the command; `written` takes help and refusals, `exit` the exit code of what was run. */
export function buildProgram(
  terminal: Terminal,
  written: { readonly out: (text: string) => void; readonly err: (text: string) => void },
  exit: (code: number) => void,
): Command {
  const program = new Command("career-benchmarks")
    .description("Score careers programmes against the Gatsby Benchmarks.")
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: written.out,
      writeErr: written.err,
      outputError: (text, write) => write(`${onOneLine(text)}\n`),
    })
    .showHelpAfterError("Add --help to see how it is used.")
    .addHelpText(
      "after",
      `
Examples:
  career-benchmarks template gatsby-2014-school > assessments.csv
  career-benchmarks score assessments.csv --out report/
  career-benchmarks score assessments.csv --format csv --shape benchmarks
  career-benchmarks explain assessments.csv --urn 900001 --benchmark 3
  career-benchmarks measure --learners learners.csv --activities activities.csv --rubric gatsby-2025-school --as-at 2025-07-18 --out report/

${describeExitCodes()}`,
    );

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

  addMeasure(program, terminal, exit);
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
    .action(async (what: string, flags: TemplateFlags) =>
      exit(await template(what, flags, terminal)),
    );

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

  program
    .command("verify")
    .summary("check that a folder holds what was written into it")
    .description(
      "Compare a folder that score or measure has written with its manifest: exit code 0 if it is whole, 2 if files are missing or changed.",
    )
    .argument("<folder>", "the folder, or one of its subfolders with a manifest of its own")
    .action(async (folder: string) => exit(await verify(folder, terminal)));

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

function addMeasure(program: Command, terminal: Terminal, exit: (code: number) => void): void {
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
    .action(async (flags: MeasureFlags) => exit(await measure(flags, terminal)));
}

/** Commander's refusals quote arguments as they are, line ends too. */
function onOneLine(text: string): string {
  return escapeText(text.trimEnd().replace(/\n(?=\(Did you mean [^\n]*\?\)$)/, " "), 600);
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
