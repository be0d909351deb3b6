import { open } from "node:fs/promises";
import type { OpenFile } from "../output/write-bytes.js";

/** A disk that takes so many bytes at a time, and fails with a code after so many in all. */
export function failingDisk(options: {
  readonly atATime?: number;
  readonly room?: number;
  readonly code?: string;
  readonly failsAt?: "write" | "sync" | "close";
}): OpenFile {
  const { atATime = Number.POSITIVE_INFINITY, code = "ENOSPC", failsAt = "write" } = options;
  let room = options.room ?? Number.POSITIVE_INFINITY;
  const fail = () => {
    throw Object.assign(new Error(code), { code });
  };
  return async (path, flags, mode) => {
    const handle = await open(path, flags, mode);
    return {
      write: async (bytes, offset, length) => {
        const taken = Math.min(length, atATime, room);
        if (taken === 0 && failsAt === "write") fail();
        await handle.write(bytes, offset, taken);
        room -= taken;
        return { bytesWritten: taken };
      },
      sync: async () => (failsAt === "sync" ? fail() : handle.sync()),
      close: async () => {
        await handle.close();
        if (failsAt === "close") fail();
      },
    };
  };
}
