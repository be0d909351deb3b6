#!/usr/bin/env node
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const build = new URL("../dist/index.js", import.meta.url);
if (!existsSync(fileURLToPath(build))) {
  process.stderr.write(
    "career-benchmarks has not been built yet. Run `npm run build` in the repository, then try again.\n",
  );
  process.exit(2);
}
const command = await import(build.href).catch((error) => {
  const code = /^[A-Z_]+$/.test(error.code) ? ` (${error.code})` : "";
  process.stderr.write(`career-benchmarks is not installed whole${code}. Install it again.\n`);
  process.exit(2);
});
process.exitCode = await command.main(process.argv.slice(2));
