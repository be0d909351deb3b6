import { statSync } from "node:fs";
import { join } from "node:path";
import { CommandError, message } from "../command-error.js";
import { checkFolder, type FolderCheck } from "../output/folder/check-folder.js";
import { manifestName } from "../output/folder/manifest.js";
import { keepApart } from "../output/keep-apart.js";
import { readingSync } from "../read-inputs.js";
import { say, type Terminal } from "../terminal.js";

const shown = 20;

/** Checks that a folder holds what was written into it; gives the exit code, 2 where it does not. */
export async function verify(folder: string, terminal: Terminal): Promise<number> {
  const found = readingSync(folder, () => statSync(folder, { throwIfNoEntry: false }));
  if (!found?.isDirectory()) {
    throw new CommandError(message`Cannot read ${folder}: there is no such folder.`);
  }
  const check = checkFolder(folder);
  keepApart(
    filesOf(check).map((path) => ({ name: "the file", path: join(folder, path) })),
    [],
  );
  if (!check.isWhole) throw new CommandError(describeIncomplete(folder, check));
  await say(terminal, describeWhole(folder, check));
  return 0;
}

/** What belongs to the folder; without a manifest it may be any file. */
function filesOf({ manifest, others }: FolderCheck): readonly string[] {
  return manifest ? [manifestName, ...manifest.files.map(({ path }) => path)] : others;
}

function describeIncomplete(folder: string, { manifest, missing, changed }: FolderCheck): string {
  if (!manifest) {
    return message`${folder} is incomplete: it has no manifest. Either a run into it was interrupted, or it is not a folder that was written by this command.`;
  }
  return [
    message`${folder} is incomplete: it does not hold what its manifest lists.`,
    ...list("Missing", missing),
    ...list("Changed", changed),
  ].join("\n");
}

function describeWhole(folder: string, { manifest, others }: FolderCheck): string {
  const { command, audience, files } = manifest ?? { command: "", audience: "", files: [] };
  const by = `written by ${command}, audience ${audience}`;
  return `${[
    message`${folder} is whole: ${files.length} files, ${by}.`,
    ...list("Not listed in the manifest", others),
  ].join("\n")}\n`;
}

function list(title: string, paths: readonly string[]): readonly string[] {
  if (paths.length === 0) return [];
  const more = paths.length - shown;
  return [
    `${title}:`,
    ...paths.slice(0, shown).map((path) => message`  ${path}`),
    ...(more > 0 ? [`  … and ${more} more`] : []),
  ];
}
