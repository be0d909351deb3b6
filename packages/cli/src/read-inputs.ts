import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import type { CsvInput, CsvStreamInput } from "@career-benchmarks/csv";
import { CommandError, message } from "./command-error.js";
import { describeSystemError } from "./describe-system-error.js";
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
  for await (const chunk of inWords(standardInput, terminal.stdin())) chunks.push(chunk);
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
  const inputs = files.map((file, index) =>
    file === "-"
      ? { file: standardInput, source: inWords(standardInput, terminal.stdin()) }
      : { file, source: readPieces(file, sizes[index]) },
  );
  return { inputs, bytes };
}

/** Reads a file; an unreadable one is an error in words. */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    const handle = await open(file);
    try {
      const { size } = await handle.stat();
      const bytes = await handle.readFile();
      if (bytes.length < size) throw cutOff(file);
      return bytes;
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw unreadable(file, error);
  }
}

async function sizeOf(file: string): Promise<number | undefined> {
  try {
    const found = await stat(file);
    if (found.isDirectory()) throw new CommandError(message`Cannot read ${file}: it is a folder.`);
    return found.isFile() ? found.size : undefined;
  } catch (error) {
    throw unreadable(file, error);
  }
}

/** The file is opened when the first piece is asked for. */
async function* readPieces(file: string, size = 0): AsyncGenerator<Uint8Array> {
  let read = 0;
  for await (const piece of inWords(file, createReadStream(file, { highWaterMark: 262_144 }))) {
    read += piece.length;
    yield piece;
  }
  if (read < size) throw cutOff(file);
}

/** Passes pieces on; an error of the system while they are read is told in words. */
async function* inWords(
  file: string,
  pieces: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const reader = pieces[Symbol.asyncIterator]();
  let done = false;
  try {
    while (!done) {
      const next = await reader.next().catch((error: unknown) => {
        done = true;
        throw unreadable(file, error);
      });
      done = next.done === true;
      if (!done) yield next.value;
    }
  } finally {
    if (!done) await reader.return?.();
  }
}

/** Says that less was read than the file had when it was opened: what is missing may be anything. */
function cutOff(file: string): CommandError {
  return new CommandError(
    message`Cannot read ${file}: it became shorter while it was read. Try again when nobody writes to it.`,
  );
}

/** Runs work that reads a path; an error of the system becomes one in words that names the path. */
export function readingSync<Result>(path: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw unreadable(path, error);
  }
}

function unreadable(file: string, error: unknown): unknown {
  const why = describeSystemError(error, "read");
  return why === undefined ? error : new CommandError(message`Cannot read ${file}: ${why}.`);
}
