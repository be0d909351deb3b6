import { readFile } from "node:fs/promises";
import type { CsvInput } from "@career-benchmarks/csv";
import { CommandError } from "./command-error.js";
import type { Terminal } from "./terminal.js";

/** Reads files as UTF-8 text; `-` is standard input. */
export function readInputs(files: readonly string[], terminal: Terminal): Promise<CsvInput[]> {
  return Promise.all(
    files.map(async (file) => {
      const name = file === "-" ? "standard input" : file;
      const bytes = file === "-" ? await terminal.readStdin() : await readBytes(file);
      return { file: name, text: decode(bytes, name) };
    }),
  );
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    const why =
      code === "ENOENT" ? "there is no such file" : code === "EISDIR" ? "it is a folder" : code;
    throw new CommandError(`Cannot read ${file}: ${why}.`);
  }
}

function decode(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new CommandError(
      `${name} is not UTF-8 text. Save it as "CSV UTF-8" in the spreadsheet and try again.`,
    );
  }
}
