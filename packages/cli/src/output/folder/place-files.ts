import { mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { writingSync } from "../cannot-write.js";
import { removeEmptyFolders } from "../make-folders.js";
import { syncFolder } from "../sync-to-disk.js";
import { noteName, stagingName } from "./earlier-run.js";
import { foldersAround } from "./folder-path.js";
import { manifestName } from "./manifest.js";
import type { StagedFile } from "./stage-files.js";

/** What is to be done to a folder once every file of it is whole. */
export interface Placement {
  /** The note of what is ours while the folder has no manifest. */
  readonly note: StagedFile;
  readonly files: readonly StagedFile[];
  /** The folder's own comes last. */
  readonly manifests: readonly StagedFile[];
  readonly remove: readonly string[];
}

/**
 * Puts the files of a folder in their places, the manifests last.
 *
 * It is done in one go, so that a signal comes before it or after it. Whatever ends it in the middle
 * leaves a folder without a manifest, which is incomplete, and a note of what in it is ours.
 */
export function placeFiles(folder: string, { note, files, manifests, remove }: Placement): void {
  const at = (path: string) => join(folder, path);
  const move = ({ part, path }: StagedFile) =>
    writingSync(at(path), () => renameSync(part, at(path)));
  const around = [...new Set([...files, ...manifests].flatMap(({ path }) => foldersAround(path)))];
  move(note);
  writingSync(folder, () => {
    syncFolder(at(stagingName));
    rmSync(at(manifestName), { force: true });
    syncFolder(folder);
    for (const path of manifests) rmSync(at(path.path), { force: true });
    for (const path of remove) rmSync(at(path), { force: true });
    removeEmptied(folder, remove);
    for (const path of around.toSorted()) mkdirSync(at(path), { recursive: true });
  });
  for (const file of files) move(file);
  const own = manifests.filter(({ path }) => path !== manifestName);
  for (const file of own) move(file);
  writingSync(folder, () => {
    for (const path of around) syncFolder(at(path));
    syncFolder(folder);
  });
  for (const file of manifests) if (!own.includes(file)) move(file);
  writingSync(folder, () => {
    syncFolder(folder);
    rmSync(at(noteName), { force: true });
  });
}

function removeEmptied(folder: string, removed: readonly string[]): void {
  const around = [...new Set(removed.flatMap(foldersAround))];
  // The deepest first: each is tried by itself, for one that is not empty says nothing of its neighbours.
  for (const path of around.toSorted().toReversed()) removeEmptyFolders([join(folder, path)]);
}
