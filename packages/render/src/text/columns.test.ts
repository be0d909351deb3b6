import fc from "fast-check";
import { expect, test } from "vitest";
import { bar } from "./bar.js";
import { columnsOf, fit, wrap } from "./columns.js";

test("wide characters take two columns, and accents that stand alone none", () => {
  expect([columnsOf("abc"), columnsOf("学校"), columnsOf("e\u0301"), columnsOf("😀")]).toEqual([
    3, 4, 1, 2,
  ]);
});

test("fitted text is as wide as asked", () => {
  expect(fit("abc", 5)).toBe("abc  ");
  expect(fit("abcdef", 5)).toBe("abcd…");
  expect(fit("学校学校", 6)).toBe("学校… ");
});

test("wrapped text keeps its words and no line is too long", () => {
  const text = fc.array(fc.stringMatching(/^[a-z学]{1,12}$/)).map((words) => words.join(" "));
  fc.assert(
    fc.property(text, (one) => {
      const lines = wrap(one, 8);
      expect(lines.every((line) => columnsOf(line) <= 8)).toBe(true);
      expect(lines.join("").replaceAll(" ", "")).toBe(one.replaceAll(" ", ""));
      if (one !== "") expect(lines).not.toContain("");
    }),
  );
});

test("a bar shows what is certain, what is possible and the rest", () => {
  expect(bar({ from: 50, to: 80 })).toBe("███████████████▒▒▒▒▒▒▒▒▒······");
  expect(bar({ from: 0, to: 0 })).toBe("·".repeat(30));
  expect(bar({ from: 99, to: 99 })).not.toBe("█".repeat(30));
  expect(bar(null)).toBe("");
});
