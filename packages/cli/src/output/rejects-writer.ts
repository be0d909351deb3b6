import { join, parse } from "node:path";
import type { Reject } from "@career-benchmarks/core";
import { writeRejects } from "@career-benchmarks/csv";
import { type OutputFile, openOutput } from "./output-file.js";

/** Writes rejects as they come. */
export interface RejectsWriter {
  readonly write: (batch: {
    readonly rejects: readonly Reject[];
    readonly header: readonly string[];
  }) => Promise<void>;
  /** Puts the files in their places and names them; none without rejects. */
  readonly finish: () => Promise<readonly string[]>;
  readonly abandon: () => Promise<void>;
}

interface OpenFile {
  readonly path: string;
  readonly columns: string;
  readonly file: OutputFile;
}

/** Opens a reject file as soon as there is a reject; rows under another header go to a file of their own. */
export function rejectsWriter(path: string | undefined): RejectsWriter {
  const open: OpenFile[] = [];
  return {
    write: async ({ rejects, header }) => {
      if (path === undefined || rejects.length === 0) return;
      const columns = JSON.stringify(header);
      const known = open.find((each) => each.columns === columns);
      const place = open.length === 0 ? path : numbered(path, open.length + 1);
      const target = known ?? { path: place, columns, file: await openOutput(place) };
      if (!known) open.push(target);
      await target.file.write(writeRejects(rejects, header, known ? { header: false } : {}));
    },
    finish: async () => {
      for (const { file } of open) await file.finish();
      return open.map((each) => each.path);
    },
    abandon: async () => {
      for (const { file } of open) await file.abandon();
    },
  };
}

/** Such as `rejects-2.csv`. */
function numbered(path: string, number: number): string {
  const { dir, name, ext } = parse(path);
  return join(dir, `${name}-${number}${ext}`);
}
