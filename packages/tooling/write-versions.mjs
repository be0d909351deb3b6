// Copies each package's version into its source, where it stands in results. Run by `npm run version`.
import { readFileSync, writeFileSync } from "node:fs";

for (const name of ["core", "cli"]) {
  const folder = new URL(`../${name}/`, import.meta.url);
  const { version } = JSON.parse(readFileSync(new URL("package.json", folder), "utf8"));
  const file = new URL("src/version.ts", folder);
  const text = readFileSync(file, "utf8");
  writeFileSync(file, text.replace(/version = "[^"]*"/, `version = "${version}"`));
}
