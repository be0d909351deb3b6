import { basename, dirname, isAbsolute, join, parse, relative, resolve, sep } from "node:path";
import { CommandError } from "../command-error.js";
import { refuseBlank } from "./blank-path.js";
import { isDevice } from "./find-place.js";
import type { Audience } from "./folder/manifest.js";
import type { Target } from "./format.js";

/** Where rejected rows go. */
export type RejectsTarget =
  | { readonly kind: "nowhere" }
  | { readonly kind: "file"; readonly path: string }
  /** Into the folder of the report, under a path with `/`. */
  | { readonly kind: "in-folder"; readonly path: string };

/**
 * Decides where rejected rows go from `--rejects`: when it is absent, beside the output, or nowhere when
 * that is stdout. They are the rows as they were, and so never beside what is published.
 */
export function chooseRejects(
  target: Target,
  rejects: string | undefined,
  audience: Audience,
): RejectsTarget {
  refuseBlank("--rejects", rejects);
  if (rejects === "-") {
    throw new CommandError("--rejects takes a file: standard output is for the results.");
  }
  if (rejects === undefined) return defaultRejects(target, audience);
  if (target.kind === "folder") {
    const below = relative(resolve(target.path), resolve(rejects));
    const isBelow = below !== "" && !below.startsWith("..") && !isAbsolute(below);
    if (isBelow) return inFolder(below.split(sep).join("/"), audience);
  }
  return { kind: "file", path: rejects };
}

function inFolder(path: string, audience: Audience): RejectsTarget {
  if (audience === "published" && !path.startsWith("internal/")) {
    throw new CommandError(
      "--rejects takes a file in internal/ of the folder, or outside the folder: rejected rows are not for publication.",
    );
  }
  return { kind: "in-folder", path };
}

function defaultRejects(target: Target, audience: Audience): RejectsTarget {
  const isPublished = audience === "published";
  if (target.kind === "folder") {
    return { kind: "in-folder", path: isPublished ? "internal/rejects.csv" : "rejects.csv" };
  }
  if (isPublished) return { kind: "nowhere" };
  if (target.kind === "stdout" || isDevice(target.path)) return { kind: "nowhere" };
  const { name } = parse(basename(target.path));
  return { kind: "file", path: join(dirname(target.path), `${name}.rejects.csv`) };
}
