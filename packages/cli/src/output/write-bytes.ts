import { open } from "node:fs/promises";

/** What is needed of an open file to write it whole. */
export interface Handle {
  readonly write: (
    bytes: Uint8Array,
    offset: number,
    length: number,
  ) => Promise<{ readonly bytesWritten: number }>;
  readonly sync: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens a file; a test gives its own to simulate a disk that fails. */
export type OpenFile = (path: string, flags: string, mode: number) => Promise<Handle>;

/** Opens a file of the disk. */
export const openFile: OpenFile = (path, flags, mode) => open(path, flags, mode);

/** Writes all bytes, however few the system takes at a time; fails if it takes none. */
export async function writeBytes(handle: Handle, bytes: Uint8Array): Promise<void> {
  let done = 0;
  while (done < bytes.length) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done);
    if (bytesWritten <= 0) throw Object.assign(new Error("nothing written"), { code: "ENOSPC" });
    done += bytesWritten;
  }
}
