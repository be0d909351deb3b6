import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import type { FileDigest } from "../part-file.js";

/** Reads a file and says what stands in it. */
export async function digestFile(path: string): Promise<FileDigest> {
  const hash = createHash("sha256");
  let bytes = 0;
  for await (const chunk of createReadStream(path)) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { bytes, sha256: hash.digest("hex") };
}
