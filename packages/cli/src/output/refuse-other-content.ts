import { readFile } from "node:fs/promises";
import { CommandError, message } from "../command-error.js";

/** Stops when a file is there and holds something else than is to be written, such as work of somebody. */
export async function refuseOtherContent(
  files: readonly { readonly path: string; readonly text: string }[],
): Promise<void> {
  for (const { path, text } of files) {
    const found = await readFile(path, "utf8").catch(() => undefined);
    if (found === undefined || found === text) continue;
    throw new CommandError(
      message`Nothing was written: ${path} is there and holds something else. Choose another folder, or add --force to replace it.`,
    );
  }
}
