import { join } from "node:path";
import type { Audience } from "./folder/manifest.js";
import { type FolderFile, type FolderOptions, writeFolder } from "./write-folder.js";

/** The files for each audience that something is written for. */
export type AudienceFiles = { readonly [audience in Audience]?: readonly FolderFile[] };

/**
 * Writes a folder for each audience below one folder: what may leave is `published/`, whole, and
 * nothing in it points to `internal/`. A folder that an earlier run wrote and this one does not is
 * removed, so that the two always are of one run.
 *
 * @returns what to tell the user about files that were kept, a line each
 */
export async function writeAudiences(
  path: string,
  files: AudienceFiles,
  options: Omit<FolderOptions, "audience" | "folders">,
): Promise<readonly string[]> {
  const audiences = (["internal", "published"] as const).filter((each) => files[each]);
  return writeFolder(
    path,
    audiences.flatMap((audience) =>
      (files[audience] ?? []).map((file) => ({ ...file, path: `${audience}/${file.path}` })),
    ),
    {
      ...options,
      audience: audiences.includes("internal") ? "internal" : "published",
      folders: Object.fromEntries(audiences.map((audience) => [audience, audience])),
    },
  );
}

/** Says in one line which of the folders may leave the institution. */
export function describeAudiences(path: string, files: AudienceFiles): string {
  const [internal, published] = [join(path, "internal"), join(path, "published")];
  if (!files.published) {
    return `Nothing of this may leave the institution: ${internal} holds exact numbers of learners.`;
  }
  if (!files.internal) return `May leave the institution: ${published}, and nothing else.`;
  return `May leave the institution: ${published}, and nothing else. Keep inside: ${internal}, which holds exact numbers of learners.`;
}
