import { expect, it } from "vitest";
import { quote } from "./quote.js";

const throwing = {
  get name() {
    throw new Error("read");
  },
};
const { proxy: revoked, revoke } = Proxy.revocable([], {});
revoke();

it.each<[string, unknown, string]>([
  ["text", "most", '"most"'],
  ["quotation marks", 'the "best"', String.raw`"the \"best\""`],
  ["line ends", "one\r\ntwo\u2028three", String.raw`"one\r\ntwo\u2028three"`],
  ["terminal codes", "\u001b[31mred\u009b", String.raw`"\u001b[31mred\u009b"`],
  ["turned writing", "abc\u202edcba", String.raw`"abc\u202edcba"`],
  ["a number", 59.5, "59.5"],
  ["no number", Number.NaN, "NaN"],
  ["true", true, "true"],
  ["null", null, "null"],
  ["nothing", undefined, "nothing"],
  ["a list", [1, 2], "a list of 2"],
  ["an object", { name: "A learner" }, "an object"],
  ["no end", Number.NEGATIVE_INFINITY, "-Infinity"],
  ["less than nothing", -0, "-0"],
  ["a big number", 12n, "12n"],
  ["a symbol", Symbol("a\u202eb"), String.raw`Symbol(a\u202eb)`],
  ["a function", () => 1, "a function"],
  ["the Arabic letter mark", "a\u061cb", String.raw`"a\u061cb"`],
  ["a zero-width space", "a\u200bb", String.raw`"a\u200bb"`],
  ["half of a pair", "\ud83d", String.raw`"\ud83d"`],
  ["an object that throws", throwing, "an object"],
  ["a list that throws", revoked, "an object that can't be read"],
])("quotes %s", (_name, value, quoted) => {
  expect(quote(value)).toBe(quoted);
});

it("cuts long text to 60 characters", () => {
  expect(quote("a".repeat(60))).toBe(`"${"a".repeat(60)}"`);
  expect(quote("a".repeat(61))).toBe(`"${"a".repeat(59)}…"`);
});
