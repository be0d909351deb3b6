import fc from "fast-check";
import { expect, test } from "vitest";
import { labelLines } from "./label-lines.js";

test.each([
  ["8 Personal guidance", ["8 Personal guidance"]],
  [
    "7 Encounters with further and higher education",
    ["7 Encounters with further and higher", "education"],
  ],
  ["x".repeat(50), ["x".repeat(36), "x".repeat(14)]],
  [
    "word ".repeat(30),
    ["word word word word word word word", "word word word word word word word…"],
  ],
])("%s", (label, lines) => {
  expect(labelLines(label, 36, 2)).toEqual(lines);
});

test("no line is too long, none of many is empty, and no character is split", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme" }),
      fc.integer({ min: 4, max: 40 }),
      (text, longest) => {
        const lines = labelLines(text, longest, 3);
        expect(lines.length).toBeLessThanOrEqual(3);
        for (const line of lines) {
          expect(line.length).toBeLessThanOrEqual(longest);
          expect(line).not.toMatch(/\p{Cs}/u);
        }
      },
    ),
  );
});
