// Writes docs/rubrics from the built data of core: a page for each rubric and interpretation.
// With --check nothing is written, and the exit code is 1 when a page is not current.
// With --out FOLDER the pages are elsewhere than in docs/rubrics.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { indexPage } from "./rubric-docs/index-page.mjs";
import { interpretationPage } from "./rubric-docs/interpretation-page.mjs";
import { rubricPage } from "./rubric-docs/rubric-page.mjs";

const root = new URL("../../", import.meta.url);
const dist = new URL("packages/core/dist/", root);
const { values } = parseArgs({ options: { check: { type: "boolean" }, out: { type: "string" } } });
const folder = values.out
  ? pathToFileURL(`${resolve(values.out)}/`)
  : new URL("docs/rubrics/", root);

/** Imports every built file of a folder, and picks what is of the right kind, in order of id. */
async function load(name, field) {
  const files = readdirSync(new URL(`${name}/`, dist)).filter((file) => file.endsWith(".js"));
  const modules = await Promise.all(
    files.map((file) => import(new URL(`${name}/${file}`, dist).href)),
  );
  return modules
    .flatMap((module) => Object.values(module))
    .filter((value) => Array.isArray(value?.[field]))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

const core = await import(new URL("index.js", dist).href);
const rubrics = await load("rubrics", "benchmarks");
const interpretations = await load("interpretations", "readings");
const pages = new Map([
  ["README.md", indexPage(core, rubrics, interpretations)],
  ...rubrics.map((rubric) => [`${rubric.id}.md`, rubricPage(core, rubric, interpretations)]),
  ...interpretations.map((each) => [`${each.id}.md`, interpretationPage(core, each, rubrics)]),
]);

const present = existsSync(folder)
  ? readdirSync(folder).filter((file) => file.endsWith(".md"))
  : [];
const current = (name) =>
  present.includes(name) && readFileSync(new URL(name, folder), "utf8") === pages.get(name);
const stale = [...new Set([...pages.keys(), ...present])].filter((name) => !current(name)).sort();

if (values.check) {
  for (const name of stale) process.stderr.write(`${name} is not current: npm run rubric-docs\n`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  mkdirSync(folder, { recursive: true });
  for (const name of stale) {
    const text = pages.get(name);
    if (text === undefined) rmSync(new URL(name, folder));
    else writeFileSync(new URL(name, folder), text);
  }
  process.stdout.write(`${pages.size} pages, ${stale.length} written or removed\n`);
}
