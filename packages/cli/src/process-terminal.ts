import { fstatSync, type Stats, write as writeSome } from "node:fs";
import { promisify } from "node:util";
import { CommandError } from "./command-error.js";
import { codeOf, describeSystemError } from "./describe-system-error.js";
import type { Terminal } from "./terminal.js";

const eraseLine = "\r\u001b[K";
const writePart = promisify(writeSome);

/**
 * The terminal that the process runs in.
 *
 * A reader of stdout that goes away is no error: the rest is dropped, as `head` means it. A stdout
 * that can't take the text is one. Nothing is said of a stderr that can't be written to, for there is
 * nowhere left to say it.
 */
export function processTerminal(): Terminal {
  const out = openStream(process.stdout);
  const err = openStream(process.stderr);
  return {
    stdin: openStdin,
    out: async (text) => {
      const why = await out.write(text);
      if (why === undefined) return;
      throw new CommandError(
        `Cannot write to standard output: ${describeSystemError(why, "written") ?? "it failed"}.`,
      );
    },
    err: async (text) => void (await err.write(text)),
    errIsTerminal: process.stderr.isTTY === true,
    status: async (line) => void (await err.write(`${eraseLine}${line}`)),
    outIsClosed: out.isClosed,
  };
}

type ProcessStream = NodeJS.WriteStream & { readonly fd: number };

/** Node reads a folder as if it were empty. */
function openStdin(): AsyncIterable<Uint8Array> {
  if (statOf(process.stdin.fd)?.isDirectory()) {
    throw new CommandError("Cannot read standard input: it is a folder.");
  }
  return process.stdin;
}

function statOf(fd: number): Stats | undefined {
  try {
    return fstatSync(fd);
  } catch {
    return undefined;
  }
}

interface Stream {
  /** Gives the error that kept the text from being written; none when the reader has gone. */
  readonly write: (text: string) => Promise<unknown>;
  readonly isClosed: () => boolean;
}

const readerGone = ["EPIPE", "ECONNRESET", "EOF", "ERR_STREAM_DESTROYED"];

function openStream(stream: ProcessStream): Stream {
  let closed = false;
  // Each write is told of its own failure; without a listener the stream would throw it as well.
  if (!stream.listeners("error").includes(ignore)) stream.on("error", ignore);
  const writeText = takesParts(stream) ? writeWhole : writeToStream;
  return {
    isClosed: () => closed,
    write: async (text) => {
      if (closed) return undefined;
      try {
        await writeText(stream, text);
        return undefined;
      } catch (error) {
        closed = readerGone.includes(codeOf(error) ?? "");
        return closed ? undefined : error;
      }
    },
  };
}

function ignore(): void {}

/** Files and devices take less than they are given when they are full, which the stream ignores. */
function takesParts({ fd, isTTY }: ProcessStream): boolean {
  const found = statOf(fd);
  return found !== undefined && (found.isFile() || (found.isCharacterDevice() && !isTTY));
}

async function writeWhole({ fd }: ProcessStream, text: string): Promise<void> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) {
    const { bytesWritten } = await writePart(fd, bytes, at, bytes.length - at, null);
    at += bytesWritten;
  }
}

function writeToStream(stream: ProcessStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => (error ? reject(error) : resolve()));
  });
}
