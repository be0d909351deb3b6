import { expect, test } from "vitest";
import { tidy, tidyAll } from "./tidy.js";

test.each([
  ["line ends and tabs become one space", "a\r\n\tb\u2028c", "a b c"],
  ["controls and terminal escapes are dropped", "\u001b[31mred\u0007\u009b", "[31mred"],
  ["marks of direction are dropped", "\u202eabc\u2069", "abc"],
  ["invisible characters are dropped", "a\u200b\ufeffb\u00adc", "abc"],
  ["joiners are kept", "می\u200cخواهم", "می\u200cخواهم"],
  ["half a character is marked as such", "a\ud800b", "a\ufffdb"],
  ["whole characters beyond the first plane are kept", "a😀b", "a😀b"],
  ["piled-up accents are cut to four", `e${"\u0301".repeat(9)}`, `e${"\u0301".repeat(4)}`],
  [
    "what is fine stays as it is",
    "St Mary’s C of E Primary – Ysgol Gŵyr",
    "St Mary’s C of E Primary – Ysgol Gŵyr",
  ],
])("%s", (_, text, tidied) => {
  expect(tidy(text)).toBe(tidied);
});

test("overlong text is cut with an ellipsis, by characters", () => {
  expect(tidy("😀".repeat(6), 6)).toBe("😀".repeat(6));
  expect(tidy("😀".repeat(7), 6)).toBe(`${"😀".repeat(5)}…`);
});

test("every text in a view is tidied, and nothing else is touched", () => {
  const view = { a: "x\ny", b: [{ c: "\u001b" }], n: 1, none: null, yes: true };
  expect(tidyAll(view)).toEqual({ a: "x y", b: [{ c: "" }], n: 1, none: null, yes: true });
});
