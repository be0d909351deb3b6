import { mkdirSync, rmdirSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { codeOf } from "../describe-system-error.js";

/**
 * Makes a folder and those above it, level by level; gives those that were not there, outermost first.
 *
 * `mkdir` with `recursive` never ends below a folder that takes no new ones, such as /proc.
 */
export function makeFolders(folder: string): readonly string[] {
  const path = resolve(folder);
  const parent = dirname(path);
  if (isFolder(path)) return [];
  const above = parent === path ? [] : makeFolders(parent);
  try {
    mkdirSync(path);
    return [...above, path];
  } catch (error) {
    // Another run may have made it at the same moment.
    if (codeOf(error) === "EEXIST" && isFolder(path)) return above;
    removeEmptyFolders(above);
    throw error;
  }
}

/** Removes folders that are empty, innermost first, and leaves the others. */
export function removeEmptyFolders(outermostFirst: readonly string[]): void {
  for (const folder of outermostFirst.toReversed()) {
    try {
      rmdirSync(folder);
    } catch {
      return;
    }
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch (error) {
    if (codeOf(error) === "ENOENT") return false;
    throw error;
  }
}
