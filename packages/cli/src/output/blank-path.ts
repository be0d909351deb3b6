import { CommandError } from "../command-error.js";

/** Stops for the name of an output that is empty or blank, such as that of a variable that is not set. */
export function refuseBlank(option: string, path: string | undefined): void {
  if (path === undefined || path.trim() !== "") return;
  throw new CommandError(`${option} is empty: name where to write, or leave ${option} out.`);
}

/** Stops for a folder's name that is empty, or `-`, which is standard output. */
export function refuseNoFolder(option: string, path: string | undefined): void {
  refuseBlank(option, path);
  if (path !== "-") return;
  throw new CommandError(
    `${option} takes a folder here, and - is standard output: leave ${option} out for that.`,
  );
}
