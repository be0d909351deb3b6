import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { entriesOf } from "../entries.mjs";
import { root } from "./source.mjs";

/** The exports of core's package.json: an entry for each folder with an `index.ts`. */
export function coreExports() {
  const path = "packages/core/package.json";
  const manifest = JSON.parse(readFileSync(new URL(path, root), "utf8"));
  const entries = Object.keys(entriesOf(fileURLToPath(new URL("packages/core/src", root))));
  const exported = (name) => [name === "index" ? "." : `./${name}`, conditions(name)];
  manifest.exports = Object.fromEntries(["index", ...entries.filter(isNamed)].map(exported));
  return new Map([[path, `${JSON.stringify(manifest, null, 2)}\n`]]);
}

const isNamed = (name) => name !== "index";

function conditions(name) {
  const of = (module, types) => ({
    types: `./dist/${name}.d.${types}`,
    default: `./dist/${name}.${module}`,
  });
  return { import: of("js", "ts"), require: of("cjs", "cts") };
}
