// Breaks a copy of the source of the package it is run in, in one named way at a time as the package's
// scripts/faults-list.mjs says, and requires the tests to notice.
import { spawn } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const source = process.cwd();
const { faults } = await import(pathToFileURL(join(source, "scripts/faults-list.mjs")).href);
const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "career-benchmarks-faults-"));

/** Copies what the tests of this package need; gives the folder of the copied package. */
function copyPackage(name) {
  const copy = join(folder, name, "packages", basename(source));
  for (const part of [
    "src",
    "test",
    "scripts",
    "package.json",
    "tsconfig.json",
    "vitest.config.mjs",
  ]) {
    if (existsSync(join(source, part))) {
      cpSync(join(source, part), join(copy, part), { recursive: true });
    }
  }
  cpSync(join(root, "tsconfig.base.json"), join(folder, name, "tsconfig.base.json"));
  symlinkSync(join(root, "node_modules"), join(folder, name, "node_modules"));
  return copy;
}

/** Runs test files of a copy; gives the names of the tests that fail, and of files that do not load. */
async function failingTests(copy, files) {
  const report = join(copy, "reports/tests.json");
  rmSync(report, { force: true });
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  const paths = files.map((file) => join("src", file));
  await new Promise((resolve, reject) => {
    spawn(
      process.execPath,
      [vitest, "run", "--reporter=json", `--outputFile=${report}`, ...paths],
      {
        cwd: copy,
        env: { ...process.env, FAULTS: "true" },
        stdio: "ignore",
        timeout: 600_000,
      },
    )
      .on("error", reject)
      .on("close", resolve);
  });
  const { testResults } = JSON.parse(readFileSync(report, "utf8"));
  return testResults.flatMap(({ name, status, assertionResults }) => {
    const failing = assertionResults.filter((test) => test.status === "failed");
    if (failing.length > 0)
      return failing.map((test) => ({ name: test.fullName.trim(), ran: true }));
    return status === "failed" ? [{ name, ran: false }] : [];
  });
}

/** Tells in one line whether a fault is noticed. */
async function tryFault(copy, { name, file, find, replace, noticedBy }) {
  const path = join(copy, "src", file);
  const source = readFileSync(path, "utf8");
  const times = source.split(find).length - 1;
  if (times !== 1)
    return { ok: false, line: `MISSED  ${name}: ${file} has the text ${times} times` };
  writeFileSync(
    path,
    source.replace(find, () => replace),
  );
  const failing = await failingTests(copy, [noticedBy]);
  writeFileSync(path, source);
  const names = [...new Set(failing.filter(({ ran }) => ran).map((test) => test.name))];
  if (names.length === 0) return { ok: false, line: `MISSED  ${name} (${noticedBy})` };
  const more = names.length > 2 ? `, and ${names.length - 2} more` : "";
  return { ok: true, line: `caught  ${name}  by ${names.slice(0, 2).join("; ")}${more}` };
}

/** Takes faults from the queue until there are none left. */
async function work(copy, queue, counts) {
  for (let fault = queue.shift(); fault; fault = queue.shift()) {
    const { ok, line } = await tryFault(copy, fault);
    counts[ok ? "passed" : "failed"] += 1;
    process.stdout.write(`${line}\n`);
  }
}

try {
  const copies = Array.from({ length: availableParallelism() }, (_, index) =>
    copyPackage(`${index}`),
  );
  const failing = await failingTests(copies[0], [
    ...new Set(faults.map((fault) => fault.noticedBy)),
  ]);
  if (failing.length > 0) {
    const names = failing.map(({ name }) => `\n  ${name}`).join("");
    throw new Error(`The tests fail without any fault:${names}`);
  }
  const counts = { passed: 0, failed: 0 };
  const queue = [...faults];
  await Promise.all(copies.map((copy) => work(copy, queue, counts)));
  process.stdout.write(`${counts.passed} passed, ${counts.failed} failed\n`);
  process.exitCode = counts.failed > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
