import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { exampleFiles } from "./generator/files.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const schools = ["brambledown", "larkfield"];
const usage = `Usage: node generate.mjs [--out DIR] [--all] [--check]

  --out DIR   write the files into DIR, and not beside this script
  --all       write the files of every vendor for both schools; needs --out
  --check     compare with the files that are there, change nothing; exit 1 if they differ
`;

try {
  const { values } = parseArgs({
    options: { out: { type: "string" }, all: { type: "boolean" }, check: { type: "boolean" } },
  });
  if (values.all && values.out === undefined) throw new Error("--all needs --out DIR.");
  const folder = values.out ?? here;
  const files = exampleFiles({ all: values.all });
  if (values.check) check(folder, files);
  else write(folder, files);
} catch (error) {
  process.stderr.write(`${error.message}\n\n${usage}`);
  process.exitCode = 2;
}

function write(folder, files) {
  for (const school of schools) rmSync(join(folder, school), { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  process.stdout.write(`${files.size} files\n`);
}

function check(folder, files) {
  const there = new Set(schools.flatMap((school) => filesIn(folder, school)));
  const differences = [
    ...[...files.keys()].filter((path) => !there.has(path)).map((path) => `missing: ${path}`),
    ...[...there].filter((path) => !files.has(path)).map((path) => `not made here: ${path}`),
    ...[...files]
      .filter(
        ([path, text]) => there.has(path) && readFileSync(join(folder, path), "utf8") !== text,
      )
      .map(([path]) => `different: ${path}`),
  ];
  for (const difference of differences) process.stderr.write(`${difference}\n`);
  if (differences.length > 0) process.exitCode = 1;
  else process.stdout.write(`${files.size} files are as the script makes them\n`);
}

function filesIn(folder, school) {
  return readdirSync(join(folder, school), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"));
}
