import { chmodSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { writing, writingSync } from "./cannot-write.js";
import { findPlace, type Place } from "./find-place.js";
import { onInterruption } from "./interruption.js";
import { type NamedPath, recogniseInputs } from "./keep-apart.js";
import { makeFolders, removeEmptyFolders } from "./make-folders.js";
import { openPart } from "./part-file.js";
import { partName, removeStaleParts } from "./part-names.js";
import { syncFile, syncFolder } from "./sync-to-disk.js";
import { type OpenFile, openFile, writeBytes } from "./write-bytes.js";

/** A file that is being written, piece by piece. */
export interface OutputFile {
  readonly write: (text: string) => Promise<void>;
  /** Waits until all of it is on the disk; whoever writes several files seals all before one is in its place. */
  readonly seal: () => Promise<void>;
  /** Puts the file, when it is sealed, in its place. */
  readonly place: () => void;
  /** Leaves no trace of it. */
  readonly abandon: () => void;
}

/** How a file is written. */
export interface OutputOptions {
  /** Permissions of the file, such as 0o600; default: those of the file that it replaces. */
  readonly mode?: number;
  /** What is read to make it: none of it is removed, whatever its name. */
  readonly inputs?: readonly NamedPath[];
  /** Opens the file; a test gives its own. */
  readonly open?: OpenFile;
}

const usualMode = 0o666;

/**
 * Opens a file to be written, making the folders above it.
 *
 * It is written under another name beside its place and then moved there, so that a run that is cut
 * off never leaves a file that looks complete.
 */
export async function openOutput(path: string, options: OutputOptions = {}): Promise<OutputFile> {
  return writing(path, () => {
    const place = findPlace(path);
    return place.kind === "device" ? openDevice(path, options) : openBeside(path, place, options);
  });
}

async function openBeside(
  path: string,
  place: Exclude<Place, { kind: "device" }>,
  { mode = place.kind === "file" ? place.mode : undefined, inputs = [], open }: OutputOptions,
): Promise<OutputFile> {
  const folder = dirname(place.path);
  const name = basename(place.path);
  const made = makeFolders(folder);
  removeStaleParts(folder, name, recogniseInputs(inputs));
  const partPath = join(folder, partName(name));
  const clear = () => {
    rmSync(partPath, { force: true });
    removeEmptyFolders(made);
  };
  const settle = onInterruption(clear);
  const part = await openPart(partPath, mode ?? usualMode, open).catch((error) => {
    clear();
    settle();
    throw error;
  });
  return {
    write: (text) => writing(path, () => part.write(text)),
    seal: () => writing(path, async () => void (await part.seal())),
    place: () => {
      writingSync(path, () => {
        if (mode !== undefined) chmodSync(part.path, mode);
        renameSync(part.path, place.path);
        syncFolder(folder);
      });
      settle();
    },
    abandon: () => {
      part.discard();
      clear();
      settle();
    },
  };
}

async function openDevice(path: string, { open = openFile }: OutputOptions): Promise<OutputFile> {
  const handle = await open(path, "w", usualMode);
  return {
    write: (text) => writing(path, () => writeBytes(handle, Buffer.from(text))),
    seal: () =>
      writing(path, async () => {
        await syncFile(handle);
        await handle.close();
      }),
    place: () => {},
    abandon: () => void handle.close().catch(() => {}),
  };
}
