import fc from "fast-check";
import { expect, it } from "vitest";
import { forAll } from "../laws/for-all.js";
import { cutText, escapeText } from "./escape-text.js";
import { formatIssue } from "./format-issue.js";
import { quote } from "./quote.js";

it.each([
  ["a line end", "a\nb", String.raw`a\u000ab`],
  ["a terminal code", "\u001b[2J", String.raw`\u001b[2J`],
  ["writing turned round", "\u202efdp.csv", String.raw`\u202efdp.csv`],
  ["the Arabic letter mark", "a\u061cb", String.raw`a\u061cb`],
  ["a zero-width space", "a\u200bb", String.raw`a\u200bb`],
  ["a byte-order mark", "\ufeffa", String.raw`\ufeffa`],
  ["half of a pair", "a\ud83d", String.raw`a\ud83d`],
  ["a tag that nobody sees", "a\u{e0041}", String.raw`a\u{e0041}`],
  ["a filler that nobody sees", "a\u3164", String.raw`a\u3164`],
])("shows %s", (_name, text, shown) => {
  expect(escapeText(text)).toBe(shown);
});

it("leaves writing of any language as it is", () => {
  const text = "Ysgol Gyfun Ŵyl, Škola Žďár, 日本語, مدرسة 😀";
  expect(escapeText(text)).toBe(text);
});

it("cuts long text and says so, never through a character", () => {
  expect(escapeText("a".repeat(301))).toBe(`${"a".repeat(299)}…`);
  expect(cutText("ab😀cd", 4)).toBe("ab…");
  expect(escapeText("\n".repeat(1000))).toHaveLength(300);
});

const anything = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.string({
    unit: fc.constantFrom("\u001b", "\r", "\u202e", "\u2066", "\u200b", "\ud800", "x"),
    maxLength: 9000,
  }),
);

const part = fc.option(anything, { nil: undefined });
const issues = fc.record({ code: anything, path: part, expected: part, hint: part, where: part });

it(
  "no line of an issue is unsafe or longer than 2,000 characters, whatever it holds",
  forAll(fc.tuple(issues, anything), ([{ code, path, expected, hint, where }, value]) => {
    const line = formatIssue({
      code,
      severity: "error",
      received: quote(value),
      ...(path !== undefined && { path }),
      ...(expected !== undefined && { expected }),
      ...(hint !== undefined && { hint }),
      ...(where !== undefined && { place: { file: where, row: 3, column: where } }),
    });
    expect(line.length).toBeLessThanOrEqual(2000);
    expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
  }),
);

it(
  "escaping twice is escaping once",
  forAll(anything, (text) => {
    expect(escapeText(escapeText(text))).toBe(escapeText(text));
  }),
);
