import { expect, test } from "vitest";
import { codeSpan, escapeMarkdown, markdownLink } from "./escape.js";

test.each([
  ["<b> & </b>", "&lt;b&gt; &amp; &lt;/b&gt;"],
  ["a|b`c*d_e[f]{g}~h$i\\j", "a\\|b\\`c\\*d\\_e\\[f\\]\\{g\\}\\~h\\$i\\\\j"],
  ["# a", "\\# a"],
  ["- a", "\\- a"],
  ["= a", "\\= a"],
  ["12. a", "12\\. a"],
  ["3) a", "3\\) a"],
  ["5.1 stays", "5.1 stays"],
  ["by-16 (most): 75 %", "by-16 (most): 75 %"],
  ["https://x.example www.y.example", "https\\://x.example www\\.y.example"],
])("%s", (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});

test("an id is written as code, anything else is escaped", () => {
  expect(codeSpan("bm5_1_each_year")).toBe("`bm5_1_each_year`");
  expect(codeSpan("a`b|c")).toBe("a\\`b\\|c");
});

test("a link has an address only where there is one", () => {
  expect(markdownLink("a]b", "https://x.example/?a=1&b=(2)")).toBe(
    "[a\\]b](https://x.example/?a=1&amp;b=%282%29)",
  );
  expect(markdownLink("a", undefined)).toBe("a");
});
