import { createHash } from "node:crypto";
import { closeSync, openSync, rmSync } from "node:fs";
import { syncFile } from "./sync-to-disk.js";
import { type OpenFile, openFile, writeBytes } from "./write-bytes.js";

/** What stands in a file: enough to tell whether it is still the same. */
export interface FileDigest {
  readonly bytes: number;
  readonly sha256: string;
}

/** A file that is written under another name until it is whole. */
export interface PartFile {
  readonly path: string;
  readonly write: (text: string) => Promise<void>;
  /** Waits until all of it is on the disk, and closes it. */
  readonly seal: () => Promise<FileDigest>;
  /** Removes it; may be called at any moment, also by a signal. */
  readonly discard: () => void;
}

/**
 * Begins a new file under the name of a part.
 *
 * The file is made at once, so that a signal finds it: what is opened in the background may appear
 * after everything has been cleared away.
 */
export async function openPart(
  path: string,
  mode: number,
  open: OpenFile = openFile,
): Promise<PartFile> {
  closeSync(openSync(path, "wx", mode));
  const handle = await open(path, "r+", mode);
  const hash = createHash("sha256");
  let [bytes, isOpen] = [0, true];
  const close = async () => {
    if (!isOpen) return;
    isOpen = false;
    await handle.close();
  };
  return {
    path,
    write: async (text) => {
      const data = Buffer.from(text);
      await writeBytes(handle, data);
      hash.update(data);
      bytes += data.length;
    },
    seal: async () => {
      await syncFile(handle);
      await close();
      return { bytes, sha256: hash.digest("hex") };
    },
    discard: () => {
      rmSync(path, { force: true });
      void close().catch(() => {});
    },
  };
}
