import * as z from "zod";
import { version } from "../../version.js";
import type { FileDigest } from "../part-file.js";
import { isInside } from "./folder-path.js";

/** The name of the file that says what belongs to a folder. */
export const manifestName = "manifest.json";

/** Who may read what is in a folder. */
export type Audience = "internal" | "published";

/** A file of a folder, and what stands in it. */
export interface ListedFile extends FileDigest {
  /** Its path below the folder, with `/`. */
  readonly path: string;
}

const fileSchema = z.object({
  path: z.string().refine(isInside),
  bytes: z.int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

const manifestSchema = z.object({
  format: z.literal("career-benchmarks/manifest"),
  formatVersion: z.literal(1),
  engine: z.object({ name: z.string(), version: z.string() }),
  command: z.string(),
  audience: z.enum(["internal", "published"]),
  files: z.array(fileSchema).readonly(),
});

/** What belongs to a folder, by which command and for whom it was written; nothing of the run or the machine. */
export type Manifest = Readonly<z.infer<typeof manifestSchema>>;

/** Writes a manifest; its files are sorted by their paths. */
export function formatManifest(
  files: readonly ListedFile[],
  { command, audience }: { readonly command: string; readonly audience: Audience },
): string {
  const manifest: Manifest = {
    format: "career-benchmarks/manifest",
    formatVersion: 1,
    engine: { name: "@career-benchmarks/cli", version },
    command,
    audience,
    files: files
      .map(({ path, bytes, sha256 }) => ({ path, bytes, sha256 }))
      .toSorted((a, b) => (a.path < b.path ? -1 : 1)),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** Reads a manifest; gives nothing for a text that is none of ours. */
export function parseManifest(text: string): Manifest | undefined {
  try {
    return manifestSchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
