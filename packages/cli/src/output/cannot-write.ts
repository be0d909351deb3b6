import { CommandError, message } from "../command-error.js";
import { codeOf, describeSystemError } from "../describe-system-error.js";

/** What means something else where a file is written than where one is read. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: "a folder of its path is not there and can't be made",
  EXDEV: "it lies on another disk than the folder around it",
  EPIPE: "nobody reads it any more",
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
  const why = reasons[codeOf(error) ?? ""] ?? describeSystemError(error);
  return why === undefined ? error : cannotWrite(path, why);
}
