import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** Bundles the scorer of release 0.1, which the laws keep as their reference, and gives it. */
export async function plainScorer() {
  const folder = new URL("./out/", import.meta.url);
  const outfile = fileURLToPath(new URL("plain-score.mjs", folder));
  const entry = new URL("../packages/core/src/laws/plain-scorer/plain-score.ts", import.meta.url);
  await build({
    entryPoints: [fileURLToPath(entry)],
    outfile,
    bundle: true,
    format: "esm",
    logLevel: "error",
  });
  const { plainScore } = await import(outfile);
  return plainScore;
}
