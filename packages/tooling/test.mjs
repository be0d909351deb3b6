// Runs the tests of every package and closes with one line that counts them.
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { turbo } from "./turbo.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const reports = ["packages", "examples"].flatMap((folder) =>
  readdirSync(`${root}${folder}`).map((name) => `${root}${folder}/${name}/reports/tests.json`),
);
for (const report of reports) rmSync(report, { force: true });

const status = turbo(["run", "test", "--output-logs=new-only", "--concurrency=2"]);

const counts = { passed: 0, failed: 0, skipped: 0 };
for (const report of reports.filter((path) => existsSync(path))) {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
    readFileSync(report, "utf8"),
  );
  counts.passed += numPassedTests;
  counts.failed += numFailedTests;
  counts.skipped += numPendingTests + numTodoTests;
}
process.stdout.write(
  `\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`,
);
process.exitCode = status || (counts.failed > 0 || counts.passed === 0 ? 1 : 0);
