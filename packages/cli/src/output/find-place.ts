import { accessSync, constants, lstatSync, realpathSync, type Stats, statSync } from "node:fs";
import { codeOf } from "../describe-system-error.js";
import { cannotWrite } from "./cannot-write.js";

/** Where a file is to be written. */
export type Place =
  | { readonly kind: "new"; readonly path: string }
  | { readonly kind: "file"; readonly path: string; readonly mode: number }
  /** Such as /dev/stdout or a pipe: written to and not replaced. */
  | { readonly kind: "device"; readonly path: string };

/**
 * Finds where an output goes. A link is followed, so that it stays.
 *
 * A link to nothing is refused: what it points to may lie on a disk that is not there at the moment.
 */
export function findPlace(path: string): Place {
  const found = statOf(path, statSync);
  if (!found) {
    if (statOf(path, lstatSync)) throw cannotWrite(path, "it is a link to nothing");
    return { kind: "new", path };
  }
  if (found.isDirectory()) throw cannotWrite(path, "it is a folder");
  if (!found.isFile()) return { kind: "device", path };
  const real = realpathSync(path);
  refuseReadOnly(path);
  return { kind: "file", path: real, mode: found.mode & 0o777 };
}

/** Tells what is neither a file nor a folder, such as /dev/stdout or a pipe. */
export function isDevice(path: string): boolean {
  try {
    const found = statSync(path);
    return !found.isFile() && !found.isDirectory();
  } catch {
    return false;
  }
}

/** Stops for what can't be a folder that is written into; a link to a folder is followed. */
export function findFolder(path: string): void {
  const found = statOf(path, statSync);
  if (found && !found.isDirectory())
    throw cannotWrite(path, "a folder is needed, and it is a file");
  if (!found && statOf(path, lstatSync)) throw cannotWrite(path, "it is a link to nothing");
}

/** Stops for a file that may not be written: a new one could take its place all the same. */
export function refuseReadOnly(path: string): void {
  try {
    accessSync(path, constants.W_OK);
  } catch {
    throw cannotWrite(path, "it is read-only");
  }
}

function statOf(path: string, read: (path: string) => Stats): Stats | undefined {
  try {
    return read(path);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}
