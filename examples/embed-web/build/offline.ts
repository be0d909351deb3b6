import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

const template = new URL("service-worker.js", import.meta.url);

/** Writes a service worker that keeps the built files, so that the page opens without a network. */
export function worksOffline(publicFiles: readonly string[]): Plugin {
  return {
    name: "works-offline",
    apply: "build",
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const files = [...Object.keys(bundle), ...publicFiles].sort();
        const hash = createHash("sha256");
        for (const output of Object.values(bundle)) {
          hash.update(output.type === "chunk" ? output.code : output.source);
        }
        const source = readFileSync(template, "utf8")
          .replace('"VERSION"', JSON.stringify(hash.digest("hex").slice(0, 16)))
          .replace('["FILES"]', JSON.stringify(["./", ...files]));
        this.emitFile({ type: "asset", fileName: "service-worker.js", source });
      },
    },
  };
}
