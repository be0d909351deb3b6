import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
import { expect, test } from "vitest";
import {
  renderHtml,
  renderHtmlSite,
  renderMarkdown,
  renderRubricMarkdown,
  renderRubricText,
  renderText,
} from "../src/index.js";
import * as entries from "./entries.js";

const { rejects, several } = entries;

const single = {
  "all-unknown": entries.allUnknown,
  mixed: entries.mixed,
  "all-achieved": entries.allAchieved,
  "percentages-only": entries.percentsOnly,
  "with-exclusions": entries.withExclusions,
  "eleven-to-sixteen": entries.elevenToSixteen,
};

/** One tag a line, so that a change can be read; the styles stand in a file of their own. */
function readable(html: string): string {
  return html.replace(/<style>[^<]*<\/style>/, "<style>…</style>").replaceAll("><", ">\n<");
}

test.each(Object.entries(single))("the report of %s", async (name, entry) => {
  await expect(readable(renderHtml([entry]))).toMatchFileSnapshot(`golden/${name}.html`);
  await expect(renderMarkdown([entry])).toMatchFileSnapshot(`golden/${name}.md`);
  await expect(renderText([entry])).toMatchFileSnapshot(`golden/${name}.txt`);
});

test("the overview of several", async () => {
  const html = renderHtml(several, { rejects });
  const [index] = renderHtmlSite(several, { rejects, title: "Our schools" });
  await expect(readable(html)).toMatchFileSnapshot("golden/overview.html");
  await expect(readable(index?.html ?? "")).toMatchFileSnapshot("golden/site-index.html");
  await expect(renderMarkdown(several, { rejects })).toMatchFileSnapshot("golden/overview.md");
  await expect(renderText(several, { rejects })).toMatchFileSnapshot("golden/overview.txt");
});

test("a rubric", async () => {
  await expect(renderRubricMarkdown(gatsby2014School)).toMatchFileSnapshot("golden/rubric.md");
  await expect(renderRubricText(gatsby2014School)).toMatchFileSnapshot("golden/rubric.txt");
});
