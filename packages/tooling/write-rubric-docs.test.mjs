import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";

const script = fileURLToPath(new URL("write-rubric-docs.mjs", import.meta.url));
const dist = new URL("../core/dist/", import.meta.url);
const out = mkdtempSync(join(tmpdir(), "rubric-docs-"));
const run = (...options) =>
  spawnSync(process.execPath, [script, "--out", out, ...options], { encoding: "utf8" });

const written = run();
const pageOf = (id) => readFileSync(join(out, `${id}.md`), "utf8");

async function load(folder, field) {
  const files = readdirSync(new URL(folder, dist)).filter((file) => file.endsWith(".js"));
  const modules = await Promise.all(files.map((file) => import(new URL(folder + file, dist).href)));
  return modules.flatMap((each) => Object.values(each)).filter((each) => each?.[field]);
}
const rubrics = await load("rubrics/", "scales");
const interpretations = await load("interpretations/", "readings");

afterAll(() => rmSync(out, { recursive: true }));

it("there is a page for each rubric and interpretation, and an index", () => {
  expect(written.stderr).toBe("");
  const names = [...rubrics, ...interpretations].map(({ id }) => `${id}.md`);
  expect(names.length).toBeGreaterThan(1);
  expect(readdirSync(out).sort()).toEqual(["README.md", ...names].sort());
  for (const name of names) expect(pageOf("README")).toContain(`(${name})`);
});

describe.each(rubrics)("the page of $id", (rubric) => {
  const lines = pageOf(rubric.id).split("\n");
  const criteria = rubric.benchmarks.flatMap((benchmark) => benchmark.criteria);

  it("has each criterion and each question once, with its points", () => {
    for (const { id } of criteria)
      expect(lines.filter((line) => line === `### ${id}`)).toHaveLength(1);
    for (const { id, scored } of criteria.flatMap(({ indicators }) => indicators)) {
      const rows = lines.filter((line) => line.startsWith(`| \`${id}\` |`));
      expect(rows).toHaveLength(1);
      expect(rows[0].includes("not scored")).toBe(!scored);
    }
  });

  it("links each source", () => {
    const end = lines.slice(lines.indexOf("## Sources"));
    for (const { id, url = "" } of rubric.sources) {
      expect(end.some((line) => line.startsWith(`- **${id}**: `) && line.includes(url))).toBe(true);
    }
  });
});

describe.each(interpretations)("the page of $id", ({ id, readings, rubrics: ids }) => {
  it("has every reading, under each rubric that it is for", () => {
    const sections = pageOf(id).split("\n## In ").slice(1);
    expect(sections.map((section) => section.split("\n")[0]).sort()).toEqual([...ids].sort());
    for (const { target, reword, note, rubrics: own = ids } of readings) {
      const texts = [reword, note].filter((text) => text !== undefined && !/[*_&<>]/.test(text));
      for (const section of sections.filter((each) => own.includes(each.split("\n")[0]))) {
        const rows = section.split("\n").filter((line) => line.startsWith(`| \`${target}\` |`));
        for (const text of texts) {
          expect(rows.filter((row) => row.includes(`| ${text} |`))).toHaveLength(1);
        }
      }
    }
  });
});

describe("the check", () => {
  it("passes when every page is current", () => {
    expect(run("--check")).toMatchObject({ status: 0, stderr: "" });
  });

  it("names each page that has changed, is missing or is of nothing, and writes none", () => {
    appendFileSync(join(out, "README.md"), "by hand\n");
    rmSync(join(out, `${rubrics[0].id}.md`));
    writeFileSync(join(out, "zzz-gone.md"), "");
    const names = ["README.md", `${rubrics[0].id}.md`, "zzz-gone.md"];
    const lines = names.map((name) => `${name} is not current: npm run rubric-docs\n`);
    expect(run("--check")).toMatchObject({ status: 1, stderr: lines.join("") });
    expect(run("--check").status).toBe(1);
    expect(run().stdout).toMatch(/, 3 written or removed\n$/);
    expect(run("--check").status).toBe(0);
  });
});
