import { join, parse } from "node:path";
import type { Reject } from "@career-benchmarks/core";
import { writeRejects } from "@career-benchmarks/csv";
import { type OutputFile, type OutputOptions, openOutput } from "./output-file.js";

/** Writes rejects as they come. */
export interface RejectsWriter {
  readonly write: (batch: {
    readonly rejects: readonly Reject[];
    readonly header: readonly string[];
  }) => Promise<void>;
  readonly seal: () => Promise<void>;
  /** Puts the files in their places and names them; none without rejects. */
  readonly place: () => readonly string[];
  readonly abandon: () => void;
}

interface OpenFile {
  readonly path: string;
  readonly columns: string;
  readonly file: OutputFile;
}

/**
 * Opens a reject file as soon as there is a reject; rows under another header go to a file of their own.
 *
 * @param path - where the first goes; nowhere without
 */
export function rejectsWriter(path: string | undefined, options: OutputOptions): RejectsWriter {
  const open: OpenFile[] = [];
  return {
    write: async ({ rejects, header }) => {
      if (path === undefined || rejects.length === 0) return;
      const columns = JSON.stringify(header);
      const known = open.find((each) => each.columns === columns);
      const place = open.length === 0 ? path : numbered(path, open.length + 1);
      const target = known ?? { path: place, columns, file: await openOutput(place, options) };
      if (!known) open.push(target);
      await target.file.write(writeRejects(rejects, header, known ? { header: false } : {}));
    },
    seal: async () => {
      for (const { file } of open) await file.seal();
    },
    place: () => {
      for (const { file } of open) file.place();
      return open.map((each) => each.path);
    },
    abandon: () => {
      for (const { file } of open) file.abandon();
    },
  };
}

/** Names all files that rejects of so many inputs may go to: rows of one file share a header. */
export function rejectPaths(path: string, inputs: number): readonly string[] {
  return Array.from({ length: Math.max(inputs, 1) }, (_, at) =>
    at === 0 ? path : numbered(path, at + 1),
  );
}

/** Such as `rejects-2.csv`. */
function numbered(path: string, number: number): string {
  const { dir, name, ext } = parse(path);
  return join(dir, `${name}-${number}${ext}`);
}
