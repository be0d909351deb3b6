import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * Finds the files that are not as they should be.
 *
 * @param {ReadonlyMap<string, string | undefined>} files - the text of each by its path; undefined where there should be none
 * @param {URL} root - the folder that paths start from
 * @returns {readonly string[]} the paths, in order
 */
export function staleFiles(files, root) {
  const current = (path) => {
    const url = new URL(path, root);
    return existsSync(url) ? readFileSync(url, "utf8") : undefined;
  };
  return [...files.keys()].filter((path) => current(path) !== files.get(path)).sort();
}

/** Writes those of some files that are named, or removes them. */
export function writeFiles(files, paths, root) {
  for (const path of paths) {
    const url = new URL(path, root);
    const text = files.get(path);
    if (text === undefined) rmSync(url);
    else {
      mkdirSync(new URL(".", url), { recursive: true });
      writeFileSync(url, text);
    }
  }
}

/** Lays TypeScript out as the formatter does, so that a file is current or not to the byte. */
export function formatted(files, root) {
  return new Map(
    [...files].map(([path, text]) => [
      path,
      text !== undefined && path.endsWith(".ts") ? layOut(path, text, root) : text,
    ]),
  );
}

function layOut(path, text, root) {
  const biome = fileURLToPath(new URL("node_modules/@biomejs/biome/bin/biome", root));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [biome, "check", "--write", `--stdin-file-path=${path}`],
    { cwd: fileURLToPath(root), input: text, encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`${path} cannot be laid out:\n${stderr}`);
  return stdout;
}
