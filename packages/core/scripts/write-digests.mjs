// Writes the digest of every rubric and interpretation beside it. Run after a build; build again afterwards.
import { readdirSync, writeFileSync } from "node:fs";
import { digestOf } from "./digest-of.mjs";

const root = new URL("../", import.meta.url);
const kinds = [
  { folder: "rubrics", isData: (value) => Array.isArray(value?.benchmarks) },
  { folder: "interpretations", isData: (value) => Array.isArray(value?.readings) },
];

for (const { folder, isData } of kinds) {
  for (const entry of readdirSync(new URL(`src/${folder}`, root), { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const built = await import(new URL(`dist/${folder}/${entry.name}.js`, root).href);
    const data = Object.values(built).find(isData);
    const text = [
      "/** Written by `npm run digests -w @career-benchmarks/core`; a test recomputes it. */",
      `export const digest = "${digestOf(data)}";`,
      "",
    ].join("\n");
    writeFileSync(new URL(`src/${folder}/${entry.name}/digest.ts`, root), text);
    process.stdout.write(`${data.id} ${digestOf(data)}\n`);
  }
}
