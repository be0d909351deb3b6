import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run, temporaryFile, temporaryFolder } from "../testing/run.js";

describe("no command writes over what it reads", () => {
  const text = "name,as_at,year_groups,bm1_percent\nExample School,2024-07,7-11,58\n";
  it.each(["csv", "ndjson", "json", "html", "md", "text"])("score as %s", async (format) => {
    const file = temporaryFile("in.csv", text);
    const { code, err } = await run("score", file, "--format", format, "--out", file);
    expect(code).toBe(2);
    expect(err).toContain(`--out ${file} and the input ${file} are the same file`);
    expect(readFileSync(file, "utf8")).toBe(text);
  });

  it("map", async () => {
    const file = temporaryFile("in.csv", text);
    const { code } = await run("map", file, "--rubric", "gatsby-2014-school", "--out", file);
    expect([code, readFileSync(file, "utf8")]).toEqual([2, text]);
  });
});

it("a template that was filled in is not replaced, unless it is forced", async () => {
  const folder = temporaryFolder();
  const path = join(folder, "learners.csv");
  writeFileSync(path, "learner_id\nL1\n");
  const { code, err } = await run("template", "learners", "--out", folder);
  expect([code, existsSync(join(folder, "learners.datapackage.json"))]).toEqual([2, false]);
  expect(err).toContain("holds something else");
  expect((await run("template", "learners", "--out", folder, "--force")).code).toBe(0);
  expect(readFileSync(path, "utf8")).not.toContain("L1");
});
