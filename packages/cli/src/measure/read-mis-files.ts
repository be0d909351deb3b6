import { InputError } from "@career-benchmarks/core";
import { type MisIdentifier, type MisRecords, readMis } from "@career-benchmarks/mis";
import { CommandError } from "../command-error.js";
import { readBytes, readStdin } from "../read-inputs.js";
import type { Terminal } from "../terminal.js";

/** Reads the JSON files of a school's system, one after another. */
export async function readMisFiles(
  files: readonly string[],
  options: {
    readonly asAt: string;
    readonly key: string;
    readonly identifier?: MisIdentifier;
  },
  terminal: Terminal,
): Promise<MisRecords> {
  try {
    return await readMis(pagesOf(files, terminal), options);
  } catch (error) {
    if (error instanceof InputError) throw new CommandError(error.message);
    throw error;
  }
}

/** Gives the parsed content of each file; `-` is standard input. */
export async function* pagesOf(
  files: readonly string[],
  terminal: Terminal,
): AsyncGenerator<unknown> {
  for (const file of files) {
    const bytes = file === "-" ? await readStdin(terminal) : await readBytes(file);
    yield parseJson(new TextDecoder().decode(bytes), file);
  }
}

/** Parses JSON; the parser's own message would quote the file, which is about learners. */
function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new CommandError(
      `${file} is not JSON. It may be cut off, or not be a file of a school's system; learner files in CSV are given with --learners.`,
    );
  }
}
