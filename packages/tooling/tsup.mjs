import { defineConfig } from "tsup";

/**
 * The one build of every package: ESM, CJS, types and source maps from the given entries.
 *
 * @param {Record<string, string>} [entry] - output names and their sources
 */
export function library(entry = { index: "src/index.ts" }) {
  return defineConfig({
    entry,
    format: ["esm", "cjs"],
    target: "es2022",
    sourcemap: true,
    clean: true,
    treeshake: true,
    splitting: true,
    // tsup 8 hands TypeScript 6 an option that 6 has deprecated.
    dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  });
}
