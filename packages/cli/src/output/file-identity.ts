import { fstatSync, readdirSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

/** The standard streams of a process. */
export const streams = { stdin: 0, stdout: 1, stderr: 2 } as const;

/**
 * Gives a text that is the same for two paths if and only if they lead to one file: its device and
 * inode, or, of a file that is not there yet, its folder and its name. Nothing for what is no file.
 */
export function identityOf(path: string): string | undefined {
  try {
    return inodeOf(statSync(path, { bigint: true }));
  } catch {
    return placeOf(resolve(path));
  }
}

/** Gives the same for a stream that leads from or to a file. */
export function identityOfStream(descriptor: number): string | undefined {
  try {
    return inodeOf(fstatSync(descriptor, { bigint: true }));
  } catch {
    return undefined;
  }
}

function inodeOf(found: ReturnType<typeof fstatSync>): string | undefined {
  return found?.isFile() ? `inode ${found.dev}:${found.ino}` : undefined;
}

/** The folder may not be there yet either. */
function placeOf(path: string): string {
  const folder = dirname(path);
  if (folder === path) return `path ${path}`;
  try {
    const real = realpathSync(folder);
    const name = basename(path);
    return `path ${join(real, foldsCase(real) ? foldName(name) : name)}`;
  } catch {
    return `${placeOf(folder)}/${basename(path)}`;
  }
}

/** Gives a name as a disk that folds case compares it. */
export function foldName(name: string): string {
  return name.normalize("NFC").toLowerCase();
}

/** Asks the disk for a file of the folder by its name in other case; an empty folder is judged by the platform. */
export function foldsCase(folder: string): boolean {
  for (const name of readdirSync(folder)) {
    const other = name === name.toUpperCase() ? name.toLowerCase() : name.toUpperCase();
    if (other === name) continue;
    const found = identityOfAny(join(folder, other));
    return found !== undefined && found === identityOfAny(join(folder, name));
  }
  return process.platform === "darwin" || process.platform === "win32";
}

function identityOfAny(path: string): string | undefined {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return undefined;
  }
}
