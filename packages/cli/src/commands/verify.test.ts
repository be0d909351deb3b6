import { appendFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { assessments, run, temporaryFolder } from "../testing/run.js";

async function report(): Promise<string> {
  const folder = join(temporaryFolder(), "report");
  await run("score", assessments, "--out", folder, "--allow-rejects", "--quiet");
  return folder;
}

describe("verify", () => {
  it("finds a report whole, and names what else is in it", async () => {
    const folder = await report();
    writeFileSync(join(folder, "letter.doc"), "");
    const { code, out } = await run("verify", folder);
    expect(code).toBe(0);
    expect(out).toMatch(/is whole: \d+ files, written by score, audience internal\./);
    expect(out).toContain("Not listed in the manifest:\n  letter.doc");
  });

  it("names what is missing and what was changed", async () => {
    const folder = await report();
    rmSync(join(folder, "group.html"));
    appendFileSync(join(folder, "method.html"), "cut");
    const { code, out, err } = await run("verify", folder);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("Missing:\n  group.html\nChanged:\n  method.html");
  });

  it.each([
    [
      "a report without its manifest",
      async () => {
        const folder = await report();
        rmSync(join(folder, "manifest.json"));
        return folder;
      },
      "it has no manifest",
    ],
    ["a file", async () => assessments, "no such folder"],
  ] as const)("stops for %s", async (_, make, words) => {
    const { code, err } = await run("verify", await make());
    expect(code).toBe(2);
    expect(err).toContain(words);
  });
});
