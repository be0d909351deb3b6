import { readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { readingSync } from "../../read-inputs.js";
import { lookAt } from "../look-at.js";
import { readOwnFile } from "../read-own-file.js";
import { digestFile } from "./digest-file.js";
import { type Manifest, manifestName, parseManifest } from "./manifest.js";

/** Whether a folder holds what its manifest lists. */
export interface FolderCheck {
  /** Nothing where there is no manifest of ours: the folder is incomplete, or not ours. */
  readonly manifest: Manifest | undefined;
  readonly missing: readonly string[];
  readonly changed: readonly string[];
  /** Files that the manifest does not list: not ours, and read by nobody of us. */
  readonly others: readonly string[];
  readonly isWhole: boolean;
}

/** Compares a folder with its manifest. */
export function checkFolder(folder: string): FolderCheck {
  const others = (files: ReadonlySet<string>) =>
    readingSync(folder, () => listFiles(folder)).filter((path) => !files.has(path));
  const manifest = readManifest(folder);
  if (!manifest) {
    const none = { missing: [], changed: [] };
    return { manifest, ...none, others: others(new Set()), isWhole: false };
  }
  const [missing, changed]: [string[], string[]] = [[], []];
  for (const { path, sha256 } of manifest.files) {
    const place = join(folder, path);
    const found = readingSync(place, () => lookAt(place));
    if (!found) missing.push(path);
    else if (!found.isFile() || readingSync(place, () => digestFile(place)).sha256 !== sha256) {
      changed.push(path);
    }
  }
  return {
    manifest,
    missing,
    changed,
    others: others(new Set([manifestName, ...manifest.files.map(({ path }) => path)])),
    isWhole: missing.length + changed.length === 0,
  };
}

function readManifest(folder: string): Manifest | undefined {
  const path = join(folder, manifestName);
  const text = readingSync(path, () => readOwnFile(path));
  return text === undefined ? undefined : parseManifest(text);
}

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .toSorted();
}
