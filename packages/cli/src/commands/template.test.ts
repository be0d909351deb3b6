import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run, temporaryFolder } from "../testing/run.js";

describe("template", () => {
  it.each([
    ["gatsby-2025-school", "as_at"],
    ["learners", "sen_provision"],
  ])("--dictionary explains the columns of %s", async (what, column) => {
    const { code, out } = await run("template", what, "--dictionary");
    expect(code).toBe(0);
    const names = JSON.parse(out).fields.map(({ name }: { name: string }) => name);
    expect(names).toContain(column);
    expect((await run("template", what)).out.trim().split(",")).toEqual(names);
  });

  it("--out writes both into a folder, and several do not get in each other's way", async () => {
    const out = temporaryFolder();
    await run("template", "gatsby-2014-school", "--out", out);
    await run("template", "gatsby-2014-school", "--percents", "--out", out);
    const { err } = await run("template", "guidance", "--out", out);
    expect(err).toContain("guidance.datapackage.json");
    expect(readdirSync(out).sort()).toEqual([
      "gatsby-2014-school-percents.csv",
      "gatsby-2014-school-percents.datapackage.json",
      "gatsby-2014-school.csv",
      "gatsby-2014-school.datapackage.json",
      "guidance.csv",
      "guidance.datapackage.json",
    ]);
    const [resource] = JSON.parse(
      readFileSync(join(out, "gatsby-2014-school-percents.datapackage.json"), "utf8"),
    ).resources;
    expect(readFileSync(join(out, resource.path), "utf8")).toContain("bm8_percent");
    expect(resource.schema.fields.at(-1).name).toBe("bm8_percent");
  });

  it.each([
    ["gatsby-2014-shool", "Did you mean gatsby-2014-school?"],
    ["learners --percents", "--percents is for the template of a rubric"],
    ["learners --dictionary --out somewhere", "leave --dictionary out"],
  ])("refuses %s", async (args, message) => {
    const { code, err } = await run("template", ...args.split(" "));
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });
});
