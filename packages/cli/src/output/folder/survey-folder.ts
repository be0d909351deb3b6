import { lstatSync, type Stats } from "node:fs";
import { join } from "node:path";
import { CommandError, message } from "../../command-error.js";
import { cannotWrite } from "../cannot-write.js";
import { refuseReadOnly } from "../find-place.js";
import { lookAt } from "../look-at.js";
import { digestFile } from "./digest-file.js";
import type { EarlierRun } from "./earlier-run.js";
import { foldersAround } from "./folder-path.js";

/** What is to happen to the files of earlier runs that a new run does not write. */
export interface Survey {
  readonly remove: readonly string[];
  /** Changed by somebody since we wrote them, and so kept. */
  readonly keep: readonly string[];
}

/** What earlier versions, which wrote no manifest, left at the top of every folder. */
const ownNames = [
  "index.html",
  "group.html",
  "method.html",
  "results.json",
  "results.csv",
  "answers.json",
  "measures.txt",
  "gaps.csv",
  "institutions",
  "easy-read",
];

const shown = 5;

/**
 * Looks at a folder before anything in it is touched.
 *
 * Stops if a file would be lost that is not ours, or that somebody has changed since we wrote it,
 * unless `force` is said; and always for what can't be replaced by a file.
 */
export function surveyFolder(
  folder: string,
  paths: readonly string[],
  earlier: EarlierRun,
  options: { readonly force: boolean; readonly protect: (path: string) => void },
): Survey {
  const foreign: string[] = [];
  const changed: string[] = [];
  for (const around of new Set(paths.flatMap(foldersAround))) refuseNoFolder(folder, around);
  for (const path of paths) {
    const found = look(join(folder, path));
    if (!found) continue;
    if (found.isDirectory()) throw cannotWrite(join(folder, path), "it is a folder");
    options.protect(join(folder, path));
    if (!earlier.files.has(path)) foreign.push(path);
    else if (!found.isFile() || isChanged(folder, path, earlier)) changed.push(path);
    if (found.isFile()) refuseReadOnly(join(folder, path));
  }
  if (!options.force) {
    const ours = earlier.isOurs ? [] : ownNames.filter((name) => look(join(folder, name)));
    refuseForeign(folder, earlier, [...new Set([...foreign, ...ours])]);
    refuseChanged(folder, changed);
  }
  const [remove, keep]: [string[], string[]] = [[], []];
  const written = new Set(paths);
  for (const path of earlier.files.keys()) {
    if (written.has(path) || !lookAt(join(folder, path))?.isFile()) continue;
    if (foldersAround(path).some((around) => !lookAt(join(folder, around))?.isDirectory()))
      continue;
    const list = isChanged(folder, path, earlier) ? keep : remove;
    if (list === remove) options.protect(join(folder, path));
    list.push(path);
  }
  return { remove, keep };
}

function refuseForeign(folder: string, { isOurs }: EarlierRun, names: readonly string[]): void {
  if (names.length === 0) return;
  const why = isOurs
    ? "has files that its manifest does not list and that would be replaced"
    : "has no manifest, but files with names of ours";
  throw new CommandError(
    message`Nothing was written: ${folder} ${why}: ${list(names)}. Choose another folder, or add --force to replace them.`,
  );
}

function refuseChanged(folder: string, names: readonly string[]): void {
  if (names.length === 0) return;
  throw new CommandError(
    message`Nothing was written: files in ${folder} were changed since they were written and would be replaced: ${list(names)}. Move them elsewhere, or add --force to replace them.`,
  );
}

/** A link would lead out of the folder. */
function refuseNoFolder(folder: string, around: string): void {
  const found = look(join(folder, around));
  if (!found || found.isDirectory()) return;
  const what = found.isSymbolicLink() ? "a link" : "a file";
  throw cannotWrite(join(folder, around), `a folder is needed there, and it is ${what}`);
}

function isChanged(folder: string, path: string, { files }: EarlierRun): boolean {
  const { sha256 } = digestFile(join(folder, path));
  return !files.get(path)?.has(sha256);
}

function look(path: string): Stats | undefined {
  return lstatSync(path, { throwIfNoEntry: false });
}

function list(names: readonly string[]): string {
  const more = names.length - shown;
  return `${names.slice(0, shown).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
