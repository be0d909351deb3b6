import { lstatSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { CommandError, message } from "../../command-error.js";
import { removeEmptyFolders } from "../make-folders.js";
import { partName, removeStaleParts } from "../part-names.js";
import { describeKind, notOurs } from "../read-own-file.js";
import { noteName, stagingName } from "./earlier-run.js";

const partsOf = "file";

/** The folder in which a run keeps the parts of files. */
export interface WorkingFolder {
  /** Makes the path of a part that is not there yet. */
  readonly newPart: () => string;
  /** Removes all parts of this run, and the folder unless the note of an interrupted run stands in it. */
  readonly clear: () => void;
}

/** Gives a folder to work in; the parts of an earlier run are removed. */
export function openWorkingFolder(
  folder: string,
  isInput: (path: string) => boolean,
): WorkingFolder {
  const staging = join(folder, stagingName);
  const parts: string[] = [];
  checkWorkingFolder(folder, isInput);
  mkdirSync(staging, { recursive: true, mode: 0o700 });
  return {
    newPart: () => {
      const part = join(staging, partName(partsOf));
      parts.push(part);
      return part;
    },
    clear: () => {
      for (const part of parts) rmSync(part, { force: true });
      if (!lstatSync(join(folder, noteName), { throwIfNoEntry: false })) {
        removeEmptyFolders([staging]);
      }
    },
  };
}

/**
 * Stops unless the folder to work in, if there is one, is a real folder that holds nothing but our own;
 * removes the parts of runs that are gone.
 */
export function checkWorkingFolder(folder: string, isInput: (path: string) => boolean): void {
  const staging = join(folder, stagingName);
  const found = lstatSync(staging, { throwIfNoEntry: false });
  if (!found) return;
  if (!found.isDirectory()) throw notOurs(staging, describeKind(found));
  removeStaleParts(staging, partsOf, isInput);
  const [other, ...more] = readdirSync(staging).filter((name) => name !== basename(noteName));
  if (other === undefined) return;
  const others = more.length > 0 ? ` and ${more.length} more` : "";
  throw new CommandError(
    message`Nothing was written: ${staging} holds ${other}${others}, which is not known to be of a run that is gone. Move what you need elsewhere and remove ${staging}.`,
  );
}
