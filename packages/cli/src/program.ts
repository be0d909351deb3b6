import { escapeText } from "@career-benchmarks/core";
import { Command } from "commander";
import { addExplain } from "./commands/explain-command.js";
import { addMap } from "./commands/map-command.js";
import { addRubric } from "./commands/rubric-command.js";
import { addScore } from "./commands/score-command.js";
import { addTemplate } from "./commands/template-command.js";
import { addVerify } from "./commands/verify-command.js";
import { describeExitCodes } from "./exit-codes.js";
import { addInspect } from "./measure/inspect-command.js";
import { addMeasure } from "./measure/measure-command.js";
import type { Terminal } from "./terminal.js";
import { version } from "./version.js";

const examples = `Examples:
  career-benchmarks template gatsby-2014-school > assessments.csv
  career-benchmarks score assessments.csv --out report/
  career-benchmarks score assessments.csv --format csv --shape benchmarks
  career-benchmarks explain assessments.csv --urn 900001 --benchmark 3
  career-benchmarks measure --learners learners.csv --activities activities.csv --rubric gatsby-2025-school --as-at 2025-07-18 --out report/`;

/** In the order of the help. */
const commands = [
  addScore,
  addExplain,
  addMeasure,
  addInspect,
  addTemplate,
  addMap,
  addVerify,
  addRubric,
];

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
    .addHelpText("after", `\n${examples}\n\n${describeExitCodes()}`);
  for (const add of commands) add(program, terminal, exit);
  return program;
}

/** Commander's refusals quote arguments as they are, line ends too. */
function onOneLine(text: string): string {
  return escapeText(text.trimEnd().replace(/\n(?=\(Did you mean [^\n]*\?\)$)/, " "), 600);
}
