import { readFile } from "node:fs/promises";
import type { CsvInput } from "@career-benchmarks/csv";
import { CommandError } from "./command-error.js";
import type { Terminal } from "./terminal.js";

/** Reads files as bytes, whose encoding is for the CSV reader to find; `-` is standard input. */
export function readInputs(files: readonly string[], terminal: Terminal): Promise<CsvInput[]> {
  return Promise.all(
    files.map(async (file) => {
      const bytes = file === "-" ? await terminal.readStdin() : await readBytes(file);
      return { file: file === "-" ? "standard input" : file, text: bytes };
    }),
  );
}

/** Reads a file; an unreadable one is an error in words. */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    const why =
      code === "ENOENT" ? "there is no such file" : code === "EISDIR" ? "it is a folder" : code;
    throw new CommandError(`Cannot read ${file}: ${why}.`);
  }
}
