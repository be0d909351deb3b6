import { readFileSync } from "node:fs";
import { root } from "./source.mjs";

/** Each package's version in its source, where it stands in results. */
export function versions() {
  return new Map(
    ["core", "cli"].map((name) => {
      const manifest = readFileSync(new URL(`packages/${name}/package.json`, root), "utf8");
      const path = `packages/${name}/src/version.ts`;
      const text = readFileSync(new URL(path, root), "utf8");
      const { version } = JSON.parse(manifest);
      return [path, text.replace(/version = "[^"]*"/, `version = "${version}"`)];
    }),
  );
}
