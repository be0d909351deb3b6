import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** The folder of the repository. */
export const root = new URL("../../../", import.meta.url);

let times = 0;

/**
 * Runs a program over the source as it is now, so that no build needs to be current.
 *
 * @param {string} program - TypeScript that imports by paths from the root
 * @returns {Promise<any>} what the program exports
 */
export async function runSource(program) {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: fileURLToPath(root), loader: "ts" },
    bundle: true,
    format: "esm",
    platform: "node",
    write: false,
    logLevel: "silent",
    packages: "external",
    plugins: [siblings, missingDigests],
  });
  const folder = new URL("node_modules/.cache/career-benchmarks/", root);
  mkdirSync(folder, { recursive: true });
  times += 1;
  const file = new URL(`source-${process.pid}-${times}.mjs`, folder);
  writeFileSync(file, outputFiles[0].text);
  try {
    return await import(file.href);
  } finally {
    rmSync(file);
  }
}

/** Has packages import each other's source. */
const siblings = {
  name: "siblings",
  setup({ onResolve }) {
    onResolve({ filter: /^@career-benchmarks\// }, ({ path }) => {
      const [, name, ...entry] = path.split("/");
      const file = ["packages", name, "src", ...entry, "index.ts"].join("/");
      return { path: fileURLToPath(new URL(file, root)) };
    });
  },
};

/** Lets a folder of rules be read before it has its digest, which is made of what is read. */
const missingDigests = {
  name: "missing-digests",
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^\.\/digest\.js$/ }, ({ path, resolveDir }) =>
      existsSync(`${resolveDir}/digest.ts`) ? undefined : { path, namespace: "missing-digest" },
    );
    onLoad({ filter: /./, namespace: "missing-digest" }, () => ({
      contents: `export const digest = "";`,
    }));
  },
};
