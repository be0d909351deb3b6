import { chmodSync, lstatSync } from "node:fs";
import { join } from "node:path";
import { writing } from "../cannot-write.js";
import { openPart } from "../part-file.js";
import type { OpenFile } from "../write-bytes.js";
import { piecesOf, type TextFile } from "../write-file.js";
import type { ListedFile } from "./manifest.js";
import { openWorkingFolder } from "./working-folder.js";

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
export function stageFiles(
  folder: string,
  open: OpenFile | undefined,
  isInput: (path: string) => boolean = () => false,
): Staging {
  const { newPart, clear } = openWorkingFolder(folder, isInput);
  return {
    add: ({ path, text, mode = modeOf(join(folder, path)) }) =>
      writing(join(folder, path), async () => {
        const part = await openPart(newPart(), mode ?? usualMode, open);
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
    clear,
  };
}

function modeOf(path: string): number | undefined {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found?.isFile() ? found.mode & 0o777 : undefined;
}
