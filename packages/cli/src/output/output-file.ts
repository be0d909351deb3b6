import { mkdir, open, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { CommandError } from "../command-error.js";

/** A file that is being written, piece by piece. */
export interface OutputFile {
  readonly write: (text: string) => Promise<void>;
  /** Puts the file in its place. */
  readonly finish: () => Promise<void>;
  /** Leaves no trace of it. */
  readonly abandon: () => Promise<void>;
}

/**
 * Opens a file to be written, making the folders above it.
 *
 * It is written under another name beside its place and then moved there, so that a run that is cut
 * off never leaves a file that looks complete.
 */
export async function openOutput(path: string): Promise<OutputFile> {
  const inWords = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work();
    } catch (error) {
      const why = error instanceof Error ? error.message : error;
      throw new CommandError(`Cannot write ${path}: ${why}`);
    }
  };
  return inWords(async () => {
    await mkdir(dirname(path), { recursive: true });
    const place = await findPlace(path);
    const part = place.isDevice ? place.path : partOf(place.path);
    const file = await open(part, "w");
    return {
      write: (text) => inWords(async () => void (await file.write(text))),
      finish: () =>
        inWords(async () => {
          await file.close();
          if (!place.isDevice) await rename(part, place.path);
        }),
      abandon: async () => {
        await file.close();
        if (!place.isDevice) await rm(part, { force: true });
      },
    };
  });
}

function partOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.part`);
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
