import { lstatSync, type Stats } from "node:fs";
import { codeOf } from "../describe-system-error.js";

/** What the system answers of a path at which nothing can be. */
const nothingThere = new Set(["ENOENT", "ENOTDIR", "ENAMETOOLONG", "ELOOP"]);

/** Looks at what a path names without following a link; gives nothing where nothing is or can be. */
export function lookAt(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch (error) {
    if (nothingThere.has(codeOf(error) ?? "")) return undefined;
    throw error;
  }
}
