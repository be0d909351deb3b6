import { mkdir, writeFile as write } from "node:fs/promises";
import { dirname } from "node:path";
import { CommandError } from "../command-error.js";

/** Writes a text file, making the folders above it. */
export async function writeFile(path: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await write(path, text);
  } catch (error) {
    throw new CommandError(
      `Cannot write ${path}: ${error instanceof Error ? error.message : error}`,
    );
  }
}
