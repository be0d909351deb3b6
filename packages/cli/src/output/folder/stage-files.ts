import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  rmdirSync,
  rmSync,
} from "node:fs";
import { join } from "node:path";
import { writing } from "../cannot-write.js";
import { openPart } from "../part-file.js";
import type { OpenFile } from "../write-bytes.js";
import { piecesOf, type TextFile } from "../write-file.js";
import { noteName, stagingName } from "./earlier-run.js";
import type { ListedFile } from "./manifest.js";

/** A file that is whole and waits to be put in its place. */
export interface StagedFile extends ListedFile {
  readonly part: string;
}

/** Files of a folder that are being written beside their places. */
export interface Staging {
  readonly add: (file: TextFile) => Promise<StagedFile>;
  /** Removes all parts, and the folder of parts unless the note of an interrupted run stands in it. */
  readonly clear: () => void;
}

const usualMode = 0o666;

/** Begins to write files of a folder; the parts of an earlier run are removed. */
export function stageFiles(folder: string, open: OpenFile | undefined): Staging {
  const staging = join(folder, stagingName);
  let count = 0;
  clearParts(folder);
  if (!existsSync(staging)) mkdirSync(staging, { mode: 0o700 });
  return {
    add: ({ path, text, mode = modeOf(join(folder, path)) }) =>
      writing(join(folder, path), async () => {
        count += 1;
        const part = await openPart(join(staging, `${count}.part`), mode ?? usualMode, open);
        try {
          for await (const piece of piecesOf(text)) await part.write(piece);
          const digest = await part.seal();
          if (mode !== undefined) chmodSync(part.path, mode);
          return { path, part: part.path, ...digest };
        } catch (error) {
          part.discard();
          throw error;
        }
      }),
    clear: () => clearParts(folder),
  };
}

function clearParts(folder: string): void {
  const staging = join(folder, stagingName);
  if (!existsSync(staging)) return;
  const isNoted = existsSync(join(folder, noteName));
  for (const name of readdirSync(staging)) {
    if (name.endsWith(".part")) rmSync(join(staging, name), { force: true });
  }
  if (!isNoted) rmdirSync(staging);
}

function modeOf(path: string): number | undefined {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found?.isFile() ? found.mode & 0o777 : undefined;
}
