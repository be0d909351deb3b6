import { expect, test } from "vitest";
import { twoLines } from "./two-lines.js";

test.each([
  ["8 Personal guidance", ["8 Personal guidance"]],
  [
    "7 Encounters with further and higher education",
    ["7 Encounters with further", "and higher education"],
  ],
  ["x".repeat(50), ["x".repeat(50)]],
])("%s", (label, lines) => {
  expect(twoLines(label, 36)).toEqual(lines);
});
