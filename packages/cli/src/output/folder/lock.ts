import { linkSync, lstatSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import * as z from "zod";
import { codeOf } from "../../describe-system-error.js";
import { cannotWrite } from "../cannot-write.js";
import { partName, removeStaleParts } from "../part-names.js";
import { isGone, ownMark } from "../process-mark.js";
import { readOwnFile } from "../read-own-file.js";

/** The name of the file that says which process is writing into a folder. */
export const lockName = ".career-benchmarks.lock";

const ownerSchema = z.object({
  format: z.literal("career-benchmarks/lock"),
  pid: z.int().positive(),
  start: z.string(),
  place: z.string(),
  host: z.string(),
});

type Owner = z.infer<typeof ownerSchema>;

const unsupported = new Set(["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS"]);
const attempts = 100;
const largest = 64 * 1024;

/**
 * Takes the lock of a folder for this process; gives a function that gives it back.
 *
 * The lock of a process that is gone is taken over. Only who holds the lock `….takeover` may do so, and
 * looks again first, so that of several runs that find the same old lock exactly one gets it.
 */
export function lockFolder(
  folder: string,
  isInput: (path: string) => boolean = () => false,
): () => void {
  const path = join(folder, lockName);
  take(path, folder);
  clearTakeover(`${path}.takeover`, folder);
  for (const name of [lockName, `${lockName}.takeover`]) removeStaleParts(folder, name, isInput);
  return () => rmSync(path, { force: true });
}

function take(path: string, folder: string): void {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    if (create(path)) return;
    const owner = readOwner(path);
    if (owner === "none") continue;
    if (owner === "unknown" || !isGone(owner)) throw refused(path, folder, owner);
    if (takeOver(path, folder, owner)) return;
  }
  throw cannotWrite(folder, "other runs are writing into it");
}

/** Puts a lock of our own in the place of one whose process is gone, if it still is there. */
function takeOver(path: string, folder: string, gone: Owner): boolean {
  const takeover = `${path}.takeover`;
  take(takeover, folder);
  try {
    const now = readOwner(path);
    if (typeof now === "string" || !isSame(now, gone)) return false;
    const part = writePart(path);
    renameSync(part, path);
    return true;
  } finally {
    rmSync(takeover, { force: true });
  }
}

/** Removes what a run that was killed in the middle of a takeover has left. */
function clearTakeover(takeover: string, folder: string): void {
  if (!lstatSync(takeover, { throwIfNoEntry: false })) return;
  try {
    take(takeover, folder);
    rmSync(takeover, { force: true });
  } catch {
    // It is held by a run that is about to find our lock.
  }
}

/** Makes the lock, with all that it says, unless there is one. */
function create(path: string): boolean {
  const part = writePart(path);
  try {
    linkSync(part, path);
    return true;
  } catch (error) {
    const code = codeOf(error) ?? "";
    if (code === "EEXIST") return false;
    if (!unsupported.has(code)) throw error;
    return createWithoutLinks(path);
  } finally {
    rmSync(part, { force: true });
  }
}

/** For disks that know no hard links: another run may see the lock before it says whose it is. */
function createWithoutLinks(path: string): boolean {
  try {
    writeFileSync(path, describeOwner(), { flag: "wx" });
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

function writePart(path: string): string {
  const part = join(dirname(path), partName(basename(path)));
  writeFileSync(part, describeOwner(), { flag: "wx" });
  return part;
}

function describeOwner(): string {
  const owner: Owner = { format: "career-benchmarks/lock", ...ownMark(), host: hostname() };
  return `${JSON.stringify(owner)}\n`;
}

function readOwner(path: string): Owner | "none" | "unknown" {
  const text = readOwnFile(path, largest);
  if (text === undefined) return "none";
  try {
    return ownerSchema.parse(JSON.parse(text));
  } catch {
    return "unknown";
  }
}

function isSame(a: Owner, b: Owner): boolean {
  return a.pid === b.pid && a.start === b.start && a.place === b.place;
}

function refused(path: string, folder: string, owner: Owner | "unknown") {
  if (owner !== "unknown" && owner.place === ownMark().place) {
    return cannotWrite(folder, `another run, process ${owner.pid}, is writing into it`);
  }
  const who = owner === "unknown" ? "" : `, process ${owner.pid} on ${owner.host},`;
  return cannotWrite(
    folder,
    `another run${who} is writing into it; if that run is over, remove ${path}`,
  );
}
