import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

it("the measurements run, on rows that all take the short way", () => {
  const script = fileURLToPath(new URL("../bench/bench.mjs", import.meta.url));
  const options = ["--rows", "5000", "--peer-rows", "500", "--repeat", "1"];
  const { stdout, stderr } = spawnSync(process.execPath, [script, ...options], {
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  expect(stdout).toContain("Of 5000 rows 4999 were ordinary and 1 rejects.");
});
