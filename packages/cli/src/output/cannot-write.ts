import { CommandError, message } from "../command-error.js";

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
  EIO: "the disk reports an error",
  EFBIG: "the file would be too large for the disk",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EROFS: "the disk is read-only",
  EISDIR: "it is a folder",
  ENOTDIR: "a part of its path is not a folder",
  ENOENT: "a folder of its path is not there and can't be made",
  ENAMETOOLONG: "the name is too long",
  ELOOP: "it is a link that leads back to itself",
  EXDEV: "it lies on another disk than the folder around it",
  ENXIO: "there is nothing to write to",
  EPIPE: "nobody reads it any more",
  EMFILE: "too many files are open",
};

/** Says that a path can't be written and why. */
export function cannotWrite(path: string, why: string): CommandError {
  return new CommandError(message`Cannot write ${path}: ${why}.`);
}

/** Runs work on a path; an error of the system becomes one in words that names the path. */
export async function writing<Result>(
  path: string,
  work: () => Result | Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw inWords(path, error);
  }
}

/** Like `writing`, for work that must not be interrupted. */
export function writingSync<Result>(path: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw inWords(path, error);
  }
}

function inWords(path: string, error: unknown): unknown {
  const code = errorCode(error);
  return code === undefined ? error : cannotWrite(path, reasons[code] ?? code);
}

/** The code of an error of the system, such as ENOENT. */
export function errorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  return typeof error.code === "string" && !error.code.startsWith("ERR_") ? error.code : undefined;
}
