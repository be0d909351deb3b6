import { readFileSync } from "node:fs";
import { root } from "./source.mjs";

const mark = "<!-- What follows is written by `npm run generate` from the source. -->\n";

/**
 * Replaces the end of a page, from the mark that says that it is generated.
 *
 * @param {string} path - the page, from the root
 * @param {string} end - what follows the mark
 * @returns {string} the whole page
 */
export function afterMark(path, end) {
  const parts = readFileSync(new URL(path, root), "utf8").split(mark);
  if (parts.length !== 2) throw new Error(`${path} needs this line once: ${mark}`);
  return `${parts[0]}${mark}${end}`;
}
