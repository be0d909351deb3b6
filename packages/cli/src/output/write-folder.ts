import { realpathSync } from "node:fs";
import { join } from "node:path";
import { CommandError, message } from "../command-error.js";
import { writing } from "./cannot-write.js";
import { foldName } from "./file-identity.js";
import { findFolder } from "./find-place.js";
import { formatNote, noteName, readEarlierRun } from "./folder/earlier-run.js";
import { lockFolder } from "./folder/lock.js";
import { type Audience, formatManifest, type ListedFile, manifestName } from "./folder/manifest.js";
import { placeFiles } from "./folder/place-files.js";
import { severalAtOnce } from "./folder/several-at-once.js";
import { type StagedFile, type Staging, stageFiles } from "./folder/stage-files.js";
import { surveyFolder } from "./folder/survey-folder.js";
import { checkWorkingFolder } from "./folder/working-folder.js";
import { onInterruption } from "./interruption.js";
import { type NamedPath, protectInputs, recogniseInputs } from "./keep-apart.js";
import { makeFolders, removeEmptyFolders } from "./make-folders.js";
import type { OpenFile } from "./write-bytes.js";
import { sealFiles, type TextFile } from "./write-file.js";

/** To wait for the disk takes longer than to write: it syncs several files in hardly more time than one. */
const filesAtOnce = 16;

/** A file of a folder; its path is below the folder and may hold `/`. */
export type FolderFile = TextFile;

/** How a folder is written. */
export interface FolderOptions {
  /** The name of the command, for the manifest. */
  readonly command: string;
  readonly audience: Audience;
  /** Subfolders that may be copied alone, each with a manifest of its own: `{ published: "published" }`. */
  readonly folders?: Readonly<Record<string, Audience>>;
  /** Replaces files that are not ours or that somebody has changed. */
  readonly force?: boolean;
  /** What was read to make the files: none of it is replaced or removed. */
  readonly inputs?: readonly NamedPath[];
  /** Files elsewhere that belong to the folder: whole before anything is moved, and moved first. */
  readonly beside?: readonly TextFile[];
  /** Opens files; a test gives its own. */
  readonly open?: OpenFile;
}

/**
 * Writes files into a folder, with a manifest that says what belongs to it.
 *
 * All files are whole on the disk before the first is put in its place, and the manifest comes last.
 * What the manifest of an earlier run lists and this run does not write is removed, unless somebody has
 * changed it; files of others stay. A second run into the folder at the same time is refused.
 *
 * @returns what to tell the user about files that were kept, a line each
 */
export async function writeFolder(
  path: string,
  files: readonly FolderFile[],
  options: FolderOptions,
): Promise<readonly string[]> {
  const made = await writing(path, () => {
    findFolder(path);
    return makeFolders(path);
  });
  const folder = realpathSync(path);
  const isInput = recogniseInputs(options.inputs ?? []);
  const undo: (() => void)[] = [() => removeEmptyFolders(made)];
  const abandon = () => {
    for (const step of undo.toReversed()) step();
  };
  const settle = onInterruption(abandon);
  try {
    undo.push(await writing(path, () => lockFolder(folder, isInput)));
    return await writeLocked({ path, folder, files, options, undo, isInput });
  } finally {
    abandon();
    settle();
  }
}

interface Work {
  /** As the user named it, for messages. */
  readonly path: string;
  readonly folder: string;
  readonly files: readonly FolderFile[];
  readonly options: FolderOptions;
  readonly undo: (() => void)[];
  readonly isInput: (path: string) => boolean;
}

async function writeLocked({ path, folder, files, options, undo, isInput }: Work) {
  const { force = false, inputs = [], folders = {}, beside = [], open } = options;
  await writing(path, () => checkWorkingFolder(folder, isInput));
  const earlier = await writing(path, () => readEarlierRun(folder));
  const manifests = [
    ...Object.keys(folders).map((name) => `${name}/${manifestName}`),
    manifestName,
  ];
  const paths = [...files.map((file) => file.path), ...manifests];
  refuseRepeated(path, paths);
  const protect = protectInputs(inputs);
  const survey = await writing(path, () =>
    surveyFolder(folder, paths, earlier, { force, protect }),
  );

  const staging = await writing(path, () => stageFiles(folder, open, isInput));
  undo.push(staging.clear);
  const staged = await severalAtOnce(files, filesAtOnce, staging.add);
  const written = await stageManifests(staged, staging, options);
  const text = formatNote(earlier, [...staged, ...written]);
  const note = await staging.add({ path: noteName, text });
  const others = await sealFiles(beside, { inputs, ...(open && { open }) });
  undo.push(others.abandon);
  others.place();
  placeFiles(folder, { note, files: staged, manifests: written, remove: survey.remove });
  return survey.keep.map(
    (name) => `Kept, because it was changed since it was written: ${join(path, name)}`,
  );
}

function refuseRepeated(folder: string, paths: readonly string[]): void {
  const seen = new Set<string>();
  for (const path of paths) {
    const folded = foldName(path);
    if (seen.has(folded)) {
      throw new CommandError(
        message`Nothing was written: two files of ${folder} would have the name ${path}.`,
      );
    }
    seen.add(folded);
  }
}

/** Writes the manifest of each subfolder that has its own, and then that of the whole. */
async function stageManifests(
  files: readonly StagedFile[],
  staging: Staging,
  { command, audience, folders = {} }: FolderOptions,
): Promise<readonly StagedFile[]> {
  const own: StagedFile[] = [];
  for (const [name, reader] of Object.entries(folders)) {
    const inside = files
      .filter(({ path }) => path.startsWith(`${name}/`))
      .map((file) => ({ ...listed(file), path: file.path.slice(name.length + 1) }));
    const text = formatManifest(inside, { command, audience: reader });
    own.push(await staging.add({ path: `${name}/${manifestName}`, text }));
  }
  const text = formatManifest([...files, ...own], { command, audience });
  return [...own, await staging.add({ path: manifestName, text })];
}

function listed({ path, bytes, sha256 }: StagedFile): ListedFile {
  return { path, bytes, sha256 };
}
