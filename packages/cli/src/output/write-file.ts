import { type FileHandle, mkdir, open, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { CommandError } from "../command-error.js";

/** Text in one piece, or in pieces that are made while it is written. */
export type Text = string | Iterable<string> | AsyncIterable<string>;

/**
 * Writes a text file, making the folders above it.
 *
 * It is written under another name beside its place and then moved there, so that a run that is cut
 * off never leaves a file that looks complete.
 */
export async function writeFile(path: string, text: Text): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    const place = await findPlace(path);
    if (place.isDevice) await writeText(place.path, text);
    else await writeThenMove(place.path, text);
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw new CommandError(
      `Cannot write ${path}: ${error instanceof Error ? error.message : error}`,
    );
  }
}

/** Follows links, so that they stay, and tells devices such as /dev/stdout from files. */
async function findPlace(path: string): Promise<{ path: string; isDevice: boolean }> {
  try {
    const real = await realpath(path);
    return { path: real, isDevice: !(await stat(real)).isFile() };
  } catch {
    return { path, isDevice: false };
  }
}

async function writeThenMove(path: string, text: Text): Promise<void> {
  const part = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  try {
    await writeText(part, text);
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

async function writeText(path: string, text: Text): Promise<void> {
  const file = await open(path, "w");
  try {
    await writePieces(file, typeof text === "string" ? [text] : text);
  } finally {
    await file.close();
  }
}

async function writePieces(
  file: FileHandle,
  pieces: Iterable<string> | AsyncIterable<string>,
): Promise<void> {
  for await (const piece of pieces) await file.write(piece);
}
