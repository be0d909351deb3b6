import { HtmlValidate } from "html-validate";
import { expect, test } from "vitest";
import {
  describeEasyRead,
  describeGroup,
  describeMethod,
  renderFigureHtml,
  renderHtml,
  renderHtmlFragment,
  renderHtmlSite,
  renderPageHtml,
} from "../src/index.js";
import * as entries from "./entries.js";
import {
  gaps,
  in2025,
  interpreted,
  many,
  minimum,
  nothingApplies,
  tinyGaps,
  twoEditions,
} from "./figure-entries.js";
import { expected, trust } from "./group-entries.js";

const { several, rejects } = entries;

const single = {
  minimum,
  mixed: entries.mixed,
  "all achieved": entries.allAchieved,
  "all unknown": entries.allUnknown,
  "nothing applies": nothingApplies,
  "with exclusions": entries.withExclusions,
  "percentages only": entries.percentsOnly,
  "eleven to sixteen": entries.elevenToSixteen,
  "in 2025": in2025("2026-07"),
  interpreted,
  gaps: { ...entries.mixed, gaps },
  "tiny gaps": { ...entries.mixed, gaps: tinyGaps },
};

const pages: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(single).map(([name, entry]) => [name, renderHtml([entry])])),
  published: renderHtml([interpreted], { audience: "published" }),
  several: renderHtml(several, { rejects }),
  sortable: renderHtml(several, { sortable: true }),
  nobody: renderHtml([], { rejects }),
  "two editions": renderHtml(twoEditions),
  "four hundred": renderHtmlSite(many(400))[0]?.html ?? "",
  "six hundred": renderHtml(many(600)),
  group: renderPageHtml(describeGroup(trust, { expected, rejects })),
  "group of four hundred": renderPageHtml(describeGroup(many(400))),
  method: renderPageHtml(describeMethod(several, { rejects })),
  "easy read": renderPageHtml(describeEasyRead(entries.mixed)),
  "a page of a site": renderHtmlSite(several)[3]?.html ?? "",
};

const fragments: Readonly<Record<string, string>> = {
  fragment: renderHtmlFragment({ ...interpreted, gaps }, { styles: false }),
  figure: renderFigureHtml(describeGroupFigure(), { styles: false }),
};

function describeGroupFigure() {
  const part = describeGroup(trust)
    .sections.flatMap(({ parts }) => parts)
    .find(({ kind }) => kind === "figure");
  if (part?.kind !== "figure") throw new Error("a figure was expected");
  return part.figure;
}

/** The rules of the standard and of accessibility; what is only a matter of taste is not asked. */
const validator = new HtmlValidate({
  extends: ["html-validate:standard", "html-validate:a11y", "html-validate:document"],
});

async function problemsOf(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html);
  // The standard lets ">" stand in a text as it is.
  const found = results
    .flatMap(({ messages }) => messages)
    .filter(({ message }) => !message.startsWith('Raw ">"'));
  return [...new Set(found.map(({ ruleId, message }) => `${ruleId}: ${message}`))].slice(0, 8);
}

test.each(Object.entries(pages))("the page of %s is valid HTML", async (_, html) => {
  expect(await problemsOf(html)).toEqual([]);
});

test.each(Object.entries(fragments))("the %s is valid in a page of a host", async (_, html) => {
  const host = `<!DOCTYPE html>\n<html lang="en-GB"><head><title>A host</title></head><body><main><h1>A host</h1>${html}</main></body></html>`;
  expect(await problemsOf(host)).toEqual([]);
});

test("the validator finds what is wrong", async () => {
  const broken = (pages["easy read"] ?? "").replace("<main>", "<main><p><div>x</div></p>");
  expect(await problemsOf(broken)).not.toEqual([]);
});
