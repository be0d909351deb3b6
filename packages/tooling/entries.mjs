import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Finds the entries of a package: every folder of its source with an `index.ts` is one, named after it.
 *
 * @param {string} source - the path of the folder `src`
 * @returns {Record<string, string>} the output name of each entry, and its file below `source`
 */
export function entriesOf(source) {
  const files = readdirSync(source, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file === "index.ts" || file.endsWith("/index.ts"))
    .sort();
  return Object.fromEntries(
    files.map((file) => [file === "index.ts" ? "index" : dirname(file), join(source, file)]),
  );
}
