import { formatIssue } from "@career-benchmarks/core";
import { type Proposal, proposeMapping, readRows } from "@career-benchmarks/csv";
import { CommandError, message } from "../command-error.js";
import { refuseBlank } from "../output/blank-path.js";
import { keepApart } from "../output/keep-apart.js";
import { writeFile } from "../output/write-file.js";
import { openInputs } from "../read-inputs.js";
import { findRubric } from "../rubrics.js";
import type { Terminal } from "../terminal.js";

/** The options of `map`. */
export interface MapFlags {
  readonly rubric: string;
  readonly out?: string;
  readonly quiet?: boolean;
}

const columnsShown = 200;

/** Proposes a mapping for the columns of a file; gives the exit code. */
export async function map(file: string, flags: MapFlags, terminal: Terminal): Promise<number> {
  refuseBlank("--out", flags.out);
  const out = flags.out === "-" ? undefined : flags.out;
  const inputs = [{ name: "the input", path: file }];
  keepApart(inputs, out === undefined ? [] : [{ name: "--out", path: out }]);
  const header = await readHeader(file, terminal);
  const { mapping, proposals } = proposeMapping(header, findRubric(flags.rubric));
  const json = `${JSON.stringify(mapping, null, 2)}\n`;
  const mapped = Object.keys(mapping.columns).length;
  if (!flags.quiet) {
    await terminal.err(proposals.slice(0, columnsShown).map(describe).join(""));
    const more = proposals.length - columnsShown;
    if (more > 0) await terminal.err(`… and ${more} more columns.\n`);
    const open = proposals.length - mapped;
    const rest = open > 0 ? `; ${open} are left for you to add or to ignore` : "";
    await terminal.err(`${mapped} of ${proposals.length} columns are in the mapping${rest}.\n`);
  }
  if (mapped === 0) throw new CommandError(message`No column of ${file} could be recognised.`);
  if (out === undefined) {
    await terminal.out(json);
    return 0;
  }
  await writeFile(out, json, { inputs });
  if (!flags.quiet) {
    await terminal.err(
      message`Written: ${out}. Look through it, then: score ${file} --map ${out}\n`,
    );
  }
  return 0;
}

/** Reads the header and no more of the file than it takes. */
async function readHeader(file: string, terminal: Terminal): Promise<readonly string[]> {
  const { inputs } = await openInputs([file], terminal);
  for (const { source } of inputs) {
    for await (const { header, issues } of readRows(source)) {
      const error = issues.find(({ severity }) => severity === "error");
      if (error) throw new CommandError(formatIssue({ ...error, place: { file } }));
      if (header.length > 0) return header;
    }
  }
  throw new CommandError(message`${file} has no header.`);
}

function describe({ column, target, sure, by, others }: Proposal): string {
  const found = target === undefined ? "?" : `${target} (${sure}, by ${by})`;
  const also = sure !== "certain" && others.length > 0 ? `; or ${others.join(", ")}` : "";
  return message`${column.replaceAll(/\s+/g, " ")} → ${found}${also}\n`;
}
