import { formatIssue, formatIssues } from "@career-benchmarks/core";
import { type Register, readRegister } from "@career-benchmarks/csv";
import { CommandError } from "../command-error.js";
import { openInputs } from "../read-inputs.js";
import type { Terminal } from "../terminal.js";

const issuesShown = 5;

/** Reads the files of `--register`; a day may stand behind a name, as in `register.csv@2023-09-18`. */
export async function readRegisters(
  names: readonly string[],
  terminal: Terminal,
): Promise<readonly Register[]> {
  const registers: Register[] = [];
  // One after another, for a register is large.
  for (const name of names) registers.push(...(await readOne(name, terminal)));
  const issues = registers.flatMap((register) => register.issues);
  const errors = issues.filter(({ severity }) => severity === "error");
  if (errors.length > 0) {
    throw new CommandError(`No register: ${formatIssues(errors).join("\n")}`);
  }
  const shown = issues.slice(0, issuesShown).map((issue) => `${formatIssue(issue)}\n`);
  const rest = issues.length - shown.length;
  await terminal.err(
    [...shown, rest > 0 ? `… and ${rest} more about the registers.\n` : ""].join(""),
  );
  return registers;
}

/** Tells the file of a `--register` from its day. */
export function registerFile(name: string): { readonly file: string; readonly asAt?: string } {
  const [, file = name, asAt] = /^(.+)@(\d[\d-]*)$/.exec(name) ?? [];
  return { file, ...(asAt && { asAt }) };
}

async function readOne(name: string, terminal: Terminal): Promise<readonly Register[]> {
  const { file, asAt } = registerFile(name);
  const { inputs } = await openInputs([file], terminal);
  return Promise.all(
    inputs.map(({ source }) => readRegister(source, { file, ...(asAt && { asAt }) })),
  );
}
