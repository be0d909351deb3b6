import { CommandError, message } from "../command-error.js";
import { describeSystemError } from "../describe-system-error.js";

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
  const why = describeSystemError(error, "written");
  return why === undefined ? error : cannotWrite(path, why);
}
