import { closeSync, fsyncSync, openSync } from "node:fs";
import { codeOf } from "../describe-system-error.js";
import type { Handle } from "./write-bytes.js";

/** What a file system answers that can't sync such a file. */
const unsupported = new Set(["EINVAL", "ENOTSUP", "EOPNOTSUPP", "ENOSYS"]);

/** Waits until the bytes of a file are on the disk, where the file system can tell. */
export async function syncFile(handle: Handle): Promise<void> {
  try {
    await handle.sync();
  } catch (error) {
    if (!unsupported.has(codeOf(error) ?? "")) throw error;
  }
}

/** Waits until the names in a folder are on the disk, where the platform lets a folder be opened. */
export function syncFolder(folder: string): void {
  if (process.platform === "win32") return;
  const opened = openSync(folder, "r");
  try {
    fsyncSync(opened);
  } catch (error) {
    if (!unsupported.has(codeOf(error) ?? "")) throw error;
  } finally {
    closeSync(opened);
  }
}
