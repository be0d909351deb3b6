import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, expect, it } from "vitest";
import { entriesOf } from "../entries.mjs";
import { catalogue } from "./catalogue.mjs";
import { coreExports } from "./exports.mjs";
import { staleFiles, writeFiles } from "./files.mjs";
import { root } from "./source.mjs";

const folder = mkdtempSync(join(tmpdir(), "generate-"));
const out = pathToFileURL(`${folder}/`);
afterAll(() => rmSync(folder, { recursive: true }));

it("everything that is generated is current", () => {
  const script = fileURLToPath(new URL("packages/tooling/generate.mjs", root));
  const run = spawnSync(process.execPath, [script, "--check"], { encoding: "utf8" });
  expect(run).toMatchObject({ status: 0, stderr: "" });
  expect(run.stdout).toMatch(/^\d+ files, 0 not current\n$/);
});

it("an option that there is not is refused", () => {
  const script = fileURLToPath(new URL("packages/tooling/generate.mjs", root));
  const run = spawnSync(process.execPath, [script, "--chekc"], { encoding: "utf8" });
  expect([run.status === 0, run.stderr.includes("--chekc")]).toEqual([false, true]);
});

it("a file that has changed, is missing or should not be there is stale, until it is written", () => {
  const files = new Map([
    ["changed.md", "new\n"],
    ["current.md", "same\n"],
    ["deep/missing.md", "there\n"],
    ["gone.md", undefined],
    ["never.md", undefined],
  ]);
  writeFileSync(join(folder, "changed.md"), "old\n");
  writeFileSync(join(folder, "current.md"), "same\n");
  writeFileSync(join(folder, "gone.md"), "");
  const stale = staleFiles(files, out);
  expect(stale).toEqual(["changed.md", "deep/missing.md", "gone.md"]);
  expect(readFileSync(join(folder, "changed.md"), "utf8")).toBe("old\n");
  writeFiles(files, stale, out);
  expect(staleFiles(files, out)).toEqual([]);
  expect(existsSync(join(folder, "gone.md"))).toBe(false);
});

it("every folder of core with an index is exported, and nothing else", () => {
  const [[, text]] = coreExports();
  const names = Object.keys(entriesOf(fileURLToPath(new URL("packages/core/src", root))));
  const exported = Object.keys(JSON.parse(text).exports).map((name) => name.slice(2) || "index");
  expect(exported.sort()).toEqual(names.sort());
  expect(names).toContain("interpretations/specialist-setting");
});

it("the catalogue names every folder of rules once, where it is loaded", async () => {
  const texts = [...(await catalogue()).values()].join("\n");
  const names = Object.keys(entriesOf(fileURLToPath(new URL("packages/core/src", root))));
  for (const name of names.filter((each) => /^(rubrics|interpretations)\//.test(each))) {
    expect(texts.split(`import("../${name}/index.js")`)).toHaveLength(2);
  }
});
