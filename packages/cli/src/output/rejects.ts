import { basename, dirname, join, parse } from "node:path";
import type { Target } from "./format.js";

/** Where rejected rows go when nobody says: beside the output, or nowhere when that is stdout. */
export function defaultRejectsPath(target: Target): string | undefined {
  if (target.kind === "stdout") return undefined;
  if (target.kind === "folder") return join(target.path, "rejects.csv");
  return join(dirname(target.path), `${parse(basename(target.path)).name}.rejects.csv`);
}
