import { expect, test } from "vitest";
import {
  describeEasyRead,
  describeGroup,
  describeMethod,
  type PageView,
  renderHtmlFragment,
  renderPageHtml,
  renderPageMarkdown,
  renderPageText,
} from "../src/index.js";
import * as entries from "./entries.js";
import {
  in2025,
  interpreted,
  many,
  minimum,
  nothingApplies,
  twoEditions,
} from "./figure-entries.js";
import { expected, trust } from "./group-entries.js";
import { readable } from "./readable.js";

const { mixed, rejects, several } = entries;

const pages: Readonly<Record<string, PageView>> = {
  "group-trust": describeGroup(trust, { expected, title: "A trust", rejects }),
  "group-one-institution": describeGroup(twoEditions, { at: "2019-07-31" }),
  "group-nobody": describeGroup([], { expected }),
  "group-four-hundred": {
    ...describeGroup(many(400)),
    sections: describeGroup(many(400)).sections.filter(
      ({ heading }) => heading !== "Institutions" && heading !== "Near a threshold",
    ),
  },
  "method-several": describeMethod(several, { rejects }),
  "easy-read-minimum": describeEasyRead(minimum),
  "easy-read-mixed": describeEasyRead(mixed),
  "easy-read-all-achieved": describeEasyRead(entries.allAchieved),
  "easy-read-all-unknown": describeEasyRead(entries.allUnknown),
  "easy-read-nothing-applies": describeEasyRead(nothingApplies),
  "easy-read-percentages-only": describeEasyRead(entries.percentsOnly),
  "easy-read-interpreted": describeEasyRead(interpreted),
  "easy-read-in-2025": describeEasyRead(in2025("2026-07")),
};

test.each(Object.entries(pages))("the page %s", async (name, view) => {
  await expect(readable(renderPageHtml(view))).toMatchFileSnapshot(`golden/pages/${name}.html`);
  await expect(renderPageMarkdown(view)).toMatchFileSnapshot(`golden/pages/${name}.md`);
  await expect(renderPageText(view)).toMatchFileSnapshot(`golden/pages/${name}.txt`);
});

test("a fragment", async () => {
  const options = { headingLevel: 3, idPrefix: "ours", scheme: "light", styles: false } as const;
  await expect(readable(renderHtmlFragment(interpreted, options))).toMatchFileSnapshot(
    "golden/fragment.html",
  );
});
