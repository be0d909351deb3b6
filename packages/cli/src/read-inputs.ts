import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import type { CsvInput, CsvStreamInput } from "@career-benchmarks/csv";
import { CommandError } from "./command-error.js";
import type { Terminal } from "./terminal.js";

const standardInput = "standard input";

/** Reads files as bytes, whose encoding is for the CSV reader to find; `-` is standard input. */
export function readInputs(files: readonly string[], terminal: Terminal): Promise<CsvInput[]> {
  return Promise.all(
    files.map(async (file) => {
      const bytes = file === "-" ? await readStdin(terminal) : await readBytes(file);
      return { file: file === "-" ? standardInput : file, text: bytes };
    }),
  );
}

/** Reads all of standard input. */
export async function readStdin(terminal: Terminal): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of terminal.stdin()) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Files that are read as they are needed, and their size where it is known. */
export interface OpenedInputs {
  readonly inputs: readonly CsvStreamInput[];
  readonly bytes: number | undefined;
}

/** Opens files to be read piece by piece; `-` is standard input. */
export async function openInputs(
  files: readonly string[],
  terminal: Terminal,
): Promise<OpenedInputs> {
  const sizes = await Promise.all(files.map((file) => (file === "-" ? undefined : sizeOf(file))));
  const bytes = sizes.reduce<number | undefined>(
    (sum, size) => (sum === undefined || size === undefined ? undefined : sum + size),
    0,
  );
  const inputs = files.map((file) =>
    file === "-"
      ? { file: standardInput, source: terminal.stdin() }
      : { file, source: readPieces(file) },
  );
  return { inputs, bytes };
}

/** Reads a file; an unreadable one is an error in words. */
export function readBytes(file: string): Promise<Uint8Array> {
  return inWords(file, () => readFile(file));
}

async function sizeOf(file: string): Promise<number | undefined> {
  const found = await inWords(file, () => stat(file));
  if (found.isDirectory()) throw new CommandError(`Cannot read ${file}: it is a folder.`);
  return found.isFile() ? found.size : undefined;
}

/** The file is opened when the first piece is asked for. */
async function* readPieces(file: string): AsyncGenerator<Uint8Array> {
  yield* createReadStream(file, { highWaterMark: 262_144 });
}

async function inWords<Result>(file: string, read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    const why =
      code === "ENOENT" ? "there is no such file" : code === "EISDIR" ? "it is a folder" : code;
    throw new CommandError(`Cannot read ${file}: ${why}.`);
  }
}
