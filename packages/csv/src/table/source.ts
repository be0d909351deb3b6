import { InputError, quote } from "@career-benchmarks/core";

/** A piece of a file: bytes, or text that is decoded already. */
export type Chunk = string | Uint8Array;

/** What a web stream of chunks can do; `ReadableStream` fits. */
export interface ChunkStream {
  getReader(): {
    read(): Promise<{ readonly done: boolean; readonly value?: unknown }>;
    cancel(reason?: unknown): Promise<void>;
  };
}

/** What a file in a browser can do; `Blob` and `File` fit. */
export interface ChunkBlob {
  readonly size: number;
  stream(): ChunkStream;
}

/** Where a table can be read from; a Node stream is an async iterable. */
export type TableSource = Chunk | ChunkBlob | ChunkStream | AsyncIterable<Chunk> | Iterable<Chunk>;

/** The pieces that a file is read in are no longer than this, so that batches of rows stay small. */
const longestPiece = 65_536;

/** Cuts a chunk into pieces of at most 65,536 bytes or characters. */
export function* piecesOf(chunk: Chunk): Generator<Chunk> {
  if (typeof chunk !== "string" && !(chunk instanceof Uint8Array)) throw unreadable(chunk);
  for (let at = 0; at < chunk.length; at += longestPiece) {
    yield typeof chunk === "string"
      ? chunk.slice(at, at + longestPiece)
      : chunk.subarray(at, at + longestPiece);
  }
}

/** Reads a source piece by piece, no faster than the pieces are asked for. */
export async function* chunksOf(source: TableSource): AsyncGenerator<Chunk> {
  if (typeof source === "string" || source instanceof Uint8Array) {
    yield* piecesOf(source);
  } else if (has(source, "getReader")) {
    yield* chunksOfStream(source as ChunkStream);
  } else if (has(source, "stream")) {
    yield* chunksOfStream((source as ChunkBlob).stream());
  } else if (has(source, Symbol.asyncIterator) || has(source, Symbol.iterator)) {
    for await (const chunk of source as AsyncIterable<Chunk>) yield* piecesOf(chunk);
  } else {
    throw unreadable(source);
  }
}

/** Tells the size of a source in bytes or characters, where it is known beforehand. */
export function sizeOf(source: TableSource): number | undefined {
  if (typeof source === "string" || source instanceof Uint8Array) return source.length;
  return has(source, "stream") && has(source, "size") ? (source as ChunkBlob).size : undefined;
}

/** Reads by `getReader`, for not every browser can iterate over a stream. */
async function* chunksOfStream(stream: ChunkStream): AsyncGenerator<Chunk> {
  const reader = stream.getReader();
  let done = false;
  try {
    while (!done) {
      const read = await reader.read();
      done = read.done;
      if (!done) yield* piecesOf(read.value as Chunk);
    }
  } finally {
    if (!done) await reader.cancel();
  }
}

function has(source: unknown, member: PropertyKey): boolean {
  return typeof source === "object" && source !== null && member in source;
}

function unreadable(received: unknown): InputError {
  return new InputError([
    {
      code: "source-unreadable",
      severity: "error",
      expected: "text, bytes, a file, or a stream or list of text or bytes",
      received: quote(typeof received === "string" ? "text" : received),
    },
  ]);
}
