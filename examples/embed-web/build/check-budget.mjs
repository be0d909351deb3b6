// Fails when what a first visit loads, gzipped, is more than its budget.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const budget = 120_000;
const dist = fileURLToPath(new URL("../dist/", import.meta.url));
const page = readFileSync(`${dist}index.html`, "utf8");

// Scripts and styles that the page names, and what those scripts import before they run.
const found = new Set([...page.matchAll(/(?:src|href)="\.\/([^"]+)"/g)].map(([, file]) => file));
for (const file of found) {
  if (!file.endsWith(".js")) continue;
  const code = readFileSync(dist + file, "utf8");
  for (const [, name] of code.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) {
    found.add(`assets/${name}`);
  }
}
const sizes = ["index.html", ...found].map((file) => ({
  file,
  size: gzipSync(readFileSync(dist + file), { level: 9 }).length,
}));
const total = sizes.reduce((sum, { size }) => sum + size, 0);
for (const { file, size } of sizes) process.stdout.write(`${String(size).padStart(8)}  ${file}\n`);
process.stdout.write(`${String(total).padStart(8)}  first load, gzipped; budget ${budget}\n`);
if (total > budget || sizes.length < 3) process.exitCode = 1;
