import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";

const size = 1024;

/** Mounts a disk of 1 MB on which so many kilobytes are free; gives a function that takes it away, or nothing where that is not allowed. */
export function mountSmallDisk(folder, room = size) {
  mkdirSync(folder, { recursive: true });
  const { status } = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${size}k`, "tmpfs", folder]);
  if (status !== 0) return undefined;
  if (room < size) writeFileSync(`${folder}/filler`, Buffer.alloc((size - room) * 1024, 1));
  return () => spawnSync("umount", ["-l", folder]);
}
