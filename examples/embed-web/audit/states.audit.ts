import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { drop, exampleFile, expectAccessible, useBrowser } from "./browser.js";

const visit = useBrowser();
const example = readFileSync(exampleFile, "utf8");
const widths = [320, 768, 1280];
const schemes = ["light", "dark"] as const;

const saved = (rubric: string, answers: object) => ({
  name: "last-year.json",
  mimeType: "application/json",
  buffer: Buffer.from(
    JSON.stringify({ rubric, profile: { yearGroups: [7, 8, 9, 10, 11] }, answers }),
  ),
});

/** Every state that the page can be in: the way there from the one before. */
const states: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
  ["nothing dropped yet", (page) => page.locator(".drop-zone").waitFor()],
  ["how to read rows", (page) => page.locator("summary", { hasText: "How to read rows" }).click()],
  [
    "a file that is no CSV",
    async (page) => {
      await drop(page, "results.xlsx", "PK\u0003\u0004 and more");
      await page.locator("ul.notice").waitFor();
    },
  ],
  [
    "results and rejects",
    async (page) => {
      await drop(page, "assessments.csv", example);
      await page.locator(".grid").waitFor();
    },
  ],
  ["a search without a match", (page) => page.getByLabel("Find").fill("nowhere")],
  [
    "a report",
    async (page) => {
      await page.getByLabel("Find").fill("");
      await page.getByRole("link", { name: "Damson Hill School" }).click();
      await page.getByRole("heading", { level: 1, name: "Damson Hill School" }).waitFor();
    },
  ],
  [
    "a report that is not there",
    async (page) => {
      await page.evaluate(() => {
        location.hash = "#/report/99";
      });
      await page.getByText("No such report").waitFor();
    },
  ],
  [
    "an empty form",
    async (page) => {
      await page.getByRole("link", { name: "Fill in the form" }).click();
      await page.getByText("Score so far").waitFor();
    },
  ],
  [
    "a form with every benchmark open",
    (page) =>
      page.evaluate(() => {
        for (const each of document.querySelectorAll<HTMLDetailsElement>("details.benchmark")) {
          each.open = true;
        }
      }),
  ],
  [
    "answers of every kind, and one that is wrong",
    async (page) => {
      await page.getByLabel("Read as for").selectOption("specialist-setting");
      const kinds = page.locator("details.benchmark").nth(4).getByLabel("Answer by");
      await kinds.nth(0).selectOption("share");
      const share = page.locator("details.benchmark").nth(4).locator("fieldset.question").first();
      await share.getByLabel("Reached").fill("130");
      await share.getByLabel("Of", { exact: true }).fill("122");
      await share.locator("summary").click();
      await kinds.nth(1).selectOption("range");
      await kinds.nth(2).selectOption("percent");
      await page
        .getByLabel("Answer by")
        .filter({ hasText: "It does not apply" })
        .first()
        .selectOption("not-applicable");
      await share.locator(".problem").waitFor();
    },
  ],
  [
    "a comparison",
    async (page) => {
      const file = saved("gatsby-2025-school", { bm1_1_leader_trained: "yes" });
      await page.locator(".comparison input[type=file]").setInputFiles(file);
      await page.locator(".changes").waitFor();
    },
  ],
  [
    "a file that can't be opened, and a question before clearing",
    async (page) => {
      await page.locator(".files input[type=file]").setInputFiles(saved("gatsby-1066", {}));
      await page.locator(".files [role=alert]").waitFor();
      await page.getByRole("button", { name: "Clear the form" }).click();
    },
  ],
  [
    "no year groups",
    async (page) => {
      for (const year of [7, 8, 9, 10, 11]) {
        await page.getByLabel(`${year}`, { exact: true }).uncheck();
      }
      await page.getByText("Choose the year groups").waitFor();
    },
  ],
];

describe.each(schemes)("in %s", (colorScheme) => {
  it.each(widths)(
    "every state at %i px is accessible and does not scroll sideways",
    async (width) => {
      const { page, faults } = await visit("", {
        colorScheme,
        viewport: { width, height: 900 },
      });
      for (const [name, go] of states) {
        await go(page);
        await expectAccessible(page).catch((error: Error) => {
          throw new Error(`${name}: ${error.message}`);
        });
      }
      expect(faults).toEqual([]);
    },
  );
});
