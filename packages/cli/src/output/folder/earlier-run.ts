import { createHash } from "node:crypto";
import { join } from "node:path";
import * as z from "zod";
import { readOwnFile } from "../read-own-file.js";
import { isInside } from "./folder-path.js";
import { manifestName, parseManifest } from "./manifest.js";

/** The folder in which a run keeps what is not yet in its place. */
export const stagingName = ".career-benchmarks.part";
/** What a run that puts its files in place notes first, so that the next one knows them as ours. */
export const noteName = `${stagingName}/unfinished.json`;

const noteSchema = z.array(z.object({ path: z.string().refine(isInside), sha256: z.string() }));

/** What earlier runs have left in a folder: each file, and every content it may have from us. */
export interface EarlierRun {
  /** A manifest, or the note of a run that was interrupted, says that the folder is ours. */
  readonly isOurs: boolean;
  /** The note of an interrupted run: it stays until another run is complete. */
  readonly isUnfinished: boolean;
  readonly files: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Reads what earlier runs say of a folder. */
export function readEarlierRun(folder: string): EarlierRun {
  const manifestText = readOwnFile(join(folder, manifestName));
  const manifest = manifestText === undefined ? undefined : parseManifest(manifestText);
  const note = readOwnFile(join(folder, noteName));
  const files = new Map<string, Set<string>>();
  const add = (path: string, sha256: string) =>
    files.set(path, (files.get(path) ?? new Set()).add(sha256));
  for (const { path, sha256 } of manifest?.files ?? []) add(path, sha256);
  if (manifest && manifestText !== undefined) add(manifestName, sha256Of(manifestText));
  for (const { path, sha256 } of parseNote(note)) add(path, sha256);
  return {
    isOurs: manifest !== undefined || note !== undefined,
    isUnfinished: note !== undefined,
    files,
  };
}

/** Writes the note: what earlier runs have left and what this one is about to put in place. */
export function formatNote(
  earlier: EarlierRun,
  files: readonly { readonly path: string; readonly sha256: string }[],
): string {
  const known = [...earlier.files].flatMap(([path, digests]) =>
    [...digests].map((sha256) => ({ path, sha256 })),
  );
  return JSON.stringify([...known, ...files.map(({ path, sha256 }) => ({ path, sha256 }))]);
}

function parseNote(text: string | undefined): z.infer<typeof noteSchema> {
  try {
    return noteSchema.parse(JSON.parse(text ?? "[]"));
  } catch {
    return [];
  }
}

/** Gives the digest of a text as a manifest lists it. */
function sha256Of(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
