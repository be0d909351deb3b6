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
import { in2025, interpreted, minimum, nothingApplies, twoEditions } from "./figure-entries.js";
import { readable } from "./readable.js";

const { rejects, several } = entries;

const single = {
  minimum,
  "nothing-applies": nothingApplies,
  interpreted,
  "in-2025": in2025("2026-07"),
  "all-unknown": entries.allUnknown,
  mixed: entries.mixed,
  "all-achieved": entries.allAchieved,
  "percentages-only": entries.percentsOnly,
  "with-exclusions": entries.withExclusions,
  "eleven-to-sixteen": entries.elevenToSixteen,
};

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

test("one institution in two editions", async () => {
  await expect(readable(renderHtml(twoEditions))).toMatchFileSnapshot("golden/two-editions.html");
  await expect(renderText(twoEditions)).toMatchFileSnapshot("golden/two-editions.txt");
});

test("a published report with exclusions", async () => {
  const report = renderMarkdown([entries.withExclusions], { audience: "published" });
  await expect(report).toMatchFileSnapshot("golden/published.md");
});

test("a rubric", async () => {
  await expect(renderRubricMarkdown(gatsby2014School)).toMatchFileSnapshot("golden/rubric.md");
  await expect(renderRubricText(gatsby2014School)).toMatchFileSnapshot("golden/rubric.txt");
});
