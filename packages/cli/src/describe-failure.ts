import { InputError } from "@career-benchmarks/core";
import { CommanderError } from "commander";
import { CommandError } from "./command-error.js";
import { codeOf } from "./describe-system-error.js";
import { exitCodes } from "./exit-codes.js";
import { version } from "./version.js";

/** The variable of the environment that asks for the places in the program behind a fault. */
const traceVariable = "CAREER_BENCHMARKS_TRACE";

/** How a run that failed ends, and what is said of it. */
export interface Failure {
  readonly code: number;
  readonly text: string;
}

/** Says why a run failed: what to do, or that it is a fault of ours. */
export function describeFailure(error: unknown): Failure {
  if (error instanceof CommanderError) {
    // Commander has said it already.
    const { code } = error.exitCode === 0 ? exitCodes.done : exitCodes.refused;
    return { code, text: "" };
  }
  if (error instanceof CommandError || error instanceof InputError) {
    return { code: exitCodes.refused.code, text: `${error.message}\n` };
  }
  return { code: exitCodes.fault.code, text: describeFault(error) };
}

/** Tells only the kind of an error: its own message may quote what is in a file. */
function describeFault(error: unknown): string {
  const line = `This is a fault in career-benchmarks ${version}, not in what you gave it (${kindOf(error)}). Please report this line and the name of the command, without any data; ${traceVariable}=1 adds where in the program it happened.\n`;
  return process.env[traceVariable] ? `${line}${placesOf(error)}` : line;
}

function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return "not an Error";
  const name = /^[A-Za-z]{1,40}$/.test(error.name) ? error.name : "Error";
  const code = codeOf(error);
  return code === undefined ? name : `${name} ${code}`;
}

/** The lines of a stack that are places, without the message above them. */
function placesOf(error: unknown): string {
  const stack = error instanceof Error ? `${error.stack}` : "";
  const places = stack.split("\n").filter((line) => /^ {4}at \S.*:\d+:\d+\)?$/.test(line));
  return places.map((line) => `${line}\n`).join("");
}
