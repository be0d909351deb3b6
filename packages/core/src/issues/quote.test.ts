import { expect, it } from "vitest";
import { quote } from "./quote.js";

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
])("quotes %s", (_name, value, quoted) => {
  expect(quote(value)).toBe(quoted);
});

it("cuts long text to 60 characters", () => {
  expect(quote("a".repeat(60))).toBe(`"${"a".repeat(60)}"`);
  expect(quote("a".repeat(61))).toBe(`"${"a".repeat(59)}…"`);
});
