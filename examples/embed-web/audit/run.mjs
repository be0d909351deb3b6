// Tries the built page in Debian's Chromium and closes with one line that counts the tries.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../", import.meta.url));
const report = `${folder}reports/audit.json`;
rmSync(report, { force: true });

const vitest = fileURLToPath(new URL("vitest.mjs", import.meta.resolve("vitest/package.json")));
const args = [vitest, "run", "--config", "audit/vitest.config.ts", ...process.argv.slice(2)];
const { status } = spawnSync(process.execPath, args, { cwd: folder, stdio: "inherit" });

const counts = existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : {};
const { numPassedTests: passed = 0, numFailedTests: failed = 0 } = counts;
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = status || (failed > 0 || passed === 0 ? 1 : 0);
