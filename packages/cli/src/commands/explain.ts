import {
  type Explanation,
  escapeText,
  explainResult,
  formatIssues,
  type Reject,
} from "@career-benchmarks/core";
import { type ColumnMapping, type ScoredRow, scoreCsv } from "@career-benchmarks/csv";
import { CommandError, message } from "../command-error.js";
import { exitCodeOf } from "../exit-codes.js";
import type { GivenFlag } from "../flags.js";
import { keepApart } from "../output/keep-apart.js";
import { readInputs } from "../read-inputs.js";
import { fileErrors, refuseFiles } from "../refuse-files.js";
import { say, type Terminal } from "../terminal.js";
import { checkReadFlags, type ReadFlags, readOptions } from "./read-options.js";
import { scoreInputs } from "./score-inputs.js";

/** The options of `explain`. */
export interface ExplainFlags extends ReadFlags {
  readonly urn?: string;
  readonly name?: string;
  readonly benchmark?: number;
}

/** Explains how one institution of a CSV was scored; gives the exit code. */
export async function explain(
  file: string,
  flags: ExplainFlags,
  terminal: Terminal,
  given: readonly GivenFlag[],
): Promise<number> {
  keepApart(scoreInputs([file], flags), []);
  const { urn, name } = flags;
  checkReadFlags(flags, given);
  if (flags.rubric.length > 1) {
    throw new CommandError("--rubric is taken once here: explain carries no answers to another.");
  }
  if ((urn === undefined) === (name === undefined)) {
    throw new CommandError("Say which institution to explain: --urn NUMBER or --name TEXT.");
  }
  const options = await readOptions(flags, terminal);
  const scored = scoreCsv(await readInputs([file], terminal), options);
  refuseFiles(scored.issues);
  const matches = (of: {
    readonly urn?: string | undefined;
    readonly name?: string | undefined;
  }) =>
    urn === undefined
      ? of.name?.trim().toLowerCase() === name?.toLowerCase()
      : of.urn?.trim() === urn;
  const results = scored.results.filter(({ result }) => matches(result.institution));
  const cellOf = cellFinder(options.mapping);
  const rejects = scored.rejects.filter(({ cells }) =>
    matches({ urn: cellOf(cells, "urn"), name: cellOf(cells, "name") }),
  );
  if (results.length + rejects.length === 0) {
    const what = urn === undefined ? message`named "${name}"` : message`with URN ${urn}`;
    const rows = scored.results.length + scored.rejects.length;
    throw new CommandError(message`${file} has no institution ${what} among its ${rows} rows.`);
  }
  for (const row of results) await say(terminal, explainRow(row, flags.benchmark));
  for (const reject of rejects) await terminal.err(explainReject(reject));
  const errors = fileErrors(scored.issues);
  for (const line of formatIssues(errors)) await terminal.err(`${line}\n`);
  return exitCodeOf({ fileErrors: errors.length, rejected: rejects.length });
}

/** Finds a cell of a reject, which has the headers of the file, by our name. */
function cellFinder(mapping: ColumnMapping | undefined) {
  const plain = (name: string) => name.trim().replace(/\s+/g, " ").toLowerCase();
  const theirs = Object.entries(mapping?.columns ?? {});
  return (cells: Reject["cells"], column: string) => {
    const header = theirs.find(([, ours]) => ours === column)?.[0] ?? column;
    return Object.entries(cells).find(([name]) => plain(name) === plain(header))?.[1];
  };
}

function explainRow({ rubric, result }: ScoredRow, benchmark: number | undefined): string {
  const { name, urn, ukprn, site } = result.institution;
  const title = [name ?? urn ?? ukprn, site, result.asAt].filter(Boolean).join(", ");
  const tree = explainResult(rubric, result);
  const shown = tree.because.filter(({ id }) => benchmark === undefined || id === `${benchmark}`);
  const issues = formatIssues(result.issues)
    .map((line) => `! ${line}\n`)
    .join("");
  return `${escapeText(title)}\n${indent({ ...tree, because: shown }, 0)}${issues}\n`;
}

function indent({ text, because }: Explanation, depth: number): string {
  return `${"  ".repeat(depth)}${escapeText(text, 1500)}\n${because.map((part) => indent(part, depth + 1)).join("")}`;
}

function explainReject({ issues }: Reject): string {
  return formatIssues(issues)
    .map((line) => `${line}\n`)
    .join("");
}
