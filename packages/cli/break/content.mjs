import { lstatSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { join } from "node:path";

const leftOver = /\.part$|\.lock(\.takeover)*$|unfinished\.json$/;

/** Reads all that is in a folder, hidden names too, by path: bytes of files, targets of links. */
export function contentOf(folder) {
  const content = {};
  const walk = (below) => {
    for (const name of readdirSync(join(folder, below)).toSorted()) {
      const path = below === "" ? name : `${below}/${name}`;
      const found = lstatSync(join(folder, path));
      if (found.isSymbolicLink()) content[path] = `-> ${readlinkSync(join(folder, path))}`;
      else if (found.isDirectory()) {
        content[`${path}/`] = "";
        walk(path);
      } else if (found.isFile()) content[path] = readFileSync(join(folder, path), "latin1");
    }
  };
  walk("");
  return content;
}

/** Names what differs between two contents. */
export function differences(before, after) {
  const paths = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...paths].filter((path) => before[path] !== after[path]);
}

/** Names the parts, locks and notes in a content. */
export function leftOvers(content) {
  return Object.keys(content).filter((path) => leftOver.test(path.replace(/\/$/, "")));
}
