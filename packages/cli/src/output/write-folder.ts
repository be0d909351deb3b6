import { rm } from "node:fs/promises";
import { join } from "node:path";
import { type Text, writeFile } from "./write-file.js";

/** A file of a folder. */
export interface FolderFile {
  readonly path: string;
  readonly text: Text;
}

const entrance = "index.html";

/**
 * Writes the files of a report into a folder.
 *
 * Its index.html is taken away first and written last, so that a run that is cut off never leaves a
 * report that looks complete.
 */
export async function writeFolder(folder: string, files: readonly FolderFile[]): Promise<void> {
  await rm(join(folder, entrance), { force: true });
  const last = files.filter(({ path }) => path === entrance);
  const others = files.filter(({ path }) => path !== entrance);
  for (const { path, text } of [...others, ...last]) await writeFile(join(folder, path), text);
}
