import { createHash } from "node:crypto";
import { lstatSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { isGone, ownMark, type ProcessMark } from "./process-mark.js";

const longestStem = 100;
let count = 0;

/** Makes a name, unique to this process, for what will be a file of this name when it is whole. */
export function partName(name: string): string {
  const { pid, start, place } = ownMark();
  count += 1;
  return `.${stemOf(name)}.${pid}-${start}-${place}-${count}.part`;
}

/**
 * Removes the parts of a file that runs which are gone have left, and nothing else of such a name.
 *
 * @param isInput - tells what is being read, such as a part that somebody takes rows from: it stays
 */
export function removeStaleParts(
  folder: string,
  name: string,
  isInput: (path: string) => boolean,
): void {
  const stem = `.${stemOf(name)}.`;
  for (const found of readdirSync(folder)) {
    if (!found.startsWith(stem)) continue;
    const mark = markOf(found.slice(stem.length));
    const path = join(folder, found);
    if (!mark || !isGone(mark) || !isFile(path) || isInput(path)) continue;
    rmSync(path, { force: true });
  }
}

/** Another run may have removed it already. */
function isFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function markOf(text: string): ProcessMark | undefined {
  const [, pid, start, place] = /^(\d+)-(\d*)-([0-9a-f]+)-\d+\.part$/.exec(text) ?? [];
  if (pid === undefined || start === undefined || place === undefined) return undefined;
  return { pid: Number(pid), start, place };
}

/** A name as long as a disk allows leaves no room for more. */
function stemOf(name: string): string {
  if (Buffer.byteLength(name) <= longestStem) return name;
  return createHash("sha256").update(name).digest("hex").slice(0, 16);
}
