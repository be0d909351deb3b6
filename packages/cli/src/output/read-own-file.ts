import { lstatSync, readFileSync, type Stats } from "node:fs";
import { CommandError, message } from "../command-error.js";

/** What a manifest of some hundred thousand files takes. */
const usualLimit = 64 * 1024 * 1024;

/**
 * Reads a small file that the command itself has written; gives nothing where there is none.
 *
 * What else stands there is never opened: a pipe would wait for ever, and a device has no end.
 */
export function readOwnFile(path: string, limit = usualLimit): string | undefined {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found) return undefined;
  if (!found.isFile()) throw notOurs(path, describeKind(found));
  if (found.size > limit) throw notOurs(path, "a file too large to be one of ours");
  return readFileSync(path, "utf8");
}

/** Says that something of others stands where the command keeps its own, and what to do. */
export function notOurs(path: string, what: string): CommandError {
  return new CommandError(
    message`${path} is ${what}, and the command keeps a file of its own there. Move or remove it.`,
  );
}

/** Names what is there: a file, a folder, a link, or a pipe or device. */
export function describeKind(found: Stats): string {
  if (found.isSymbolicLink()) return "a link";
  if (found.isDirectory()) return "a folder";
  return found.isFile() ? "a file" : "a pipe or device";
}
