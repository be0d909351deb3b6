import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { describeSystemError } from "./describe-system-error.js";

const failed = (code: string) => Object.assign(new Error("CANARY"), { code });

it.each([
  ["ENOENT", "there is no such file", "a folder of its path is not there and can't be made"],
  ["EXDEV", "the system says EXDEV", "it lies on another disk than the folder around it"],
  ["EPIPE", "the system says EPIPE", "nobody reads it any more"],
  ["ENOSPC", "no space is left", "no space is left"],
  ["EODD", "the system says EODD", "the system says EODD"],
])("%s is told for what was being done", (code, whileRead, whileWritten) => {
  expect(describeSystemError(failed(code), "read")).toBe(whileRead);
  expect(describeSystemError(failed(code), "written")).toBe(whileWritten);
});

it("what is no error of the system is not told", () => {
  for (const error of [new Error("CANARY"), failed("secret words"), "ENOENT", undefined]) {
    expect(describeSystemError(error, "read")).toBeUndefined();
  }
});

it("no other file has words for codes", () => {
  const root = fileURLToPath(new URL(".", import.meta.url));
  const files = readdirSync(root, { recursive: true, encoding: "utf8" });
  const withWords = files
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .filter((file) => /^\s+E[A-Z]{3,}: ["`]/m.test(readFileSync(`${root}${file}`, "utf8")));
  expect(withWords).toEqual(["describe-system-error.ts"]);
});
