// Writes the digest of every rubric beside it. Run after a build; build again afterwards.
import { readdirSync, writeFileSync } from "node:fs";
import { digestOf } from "./digest-of.mjs";

const root = new URL("../", import.meta.url);
const isRubric = (value) => Array.isArray(value?.benchmarks);

for (const entry of readdirSync(new URL("src/rubrics", root), { withFileTypes: true })) {
  if (!entry.isDirectory()) continue;
  const built = await import(new URL(`dist/rubrics/${entry.name}.js`, root).href);
  const rubric = Object.values(built).find(isRubric);
  const text = [
    "/** Written by `npm run digests -w @career-benchmarks/core`; a test recomputes it. */",
    "export const digest =",
    `  "${digestOf(rubric)}";`,
    "",
  ].join("\n");
  writeFileSync(new URL(`src/rubrics/${entry.name}/digest.ts`, root), text);
  process.stdout.write(`${rubric.id} ${digestOf(rubric)}\n`);
}
