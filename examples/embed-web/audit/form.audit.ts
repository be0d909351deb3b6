import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { download, useBrowser } from "./browser.js";

const visit = useBrowser();

const openForm = async () => {
  const visited = await visit("#/form");
  await visited.page.getByText("Score so far").waitFor();
  return visited;
};
const headline = (page: Page) => page.locator(".score-panel .headline").innerText();
const lineOf = (page: Page, benchmark: number) =>
  page
    .locator(".score-panel li")
    .nth(benchmark - 1)
    .innerText();

/** Presses Tab until what has the focus is in a place, for a reader without a mouse. */
async function tabTo(page: Page, selector: string) {
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((css) => document.activeElement?.closest(css) !== null, selector))
      return;
  }
  throw new Error(`Tab never came to ${selector}.`);
}

it("can be filled in by keyboard alone, to a known score", async () => {
  const { page, faults } = await visit();
  // To the form.
  await tabTo(page, 'a[href="#/form"]');
  await page.keyboard.press("Enter");
  await page.getByText("Score so far").waitFor();
  // The first edition.
  await tabTo(page, ".setup select");
  await tabTo(page, ".setup select");
  await page.keyboard.press("ArrowDown");
  await page.getByText("0 of 42 questions answered").first().waitFor();
  // The fifth benchmark has one question: how many have an encounter each year?
  for (let benchmark = 1; benchmark <= 5; benchmark++)
    await tabTo(page, "details.benchmark > summary");
  await page.keyboard.press("Enter");
  await tabTo(page, "#question-bm5_1_each_year input");
  // From "Not known", the arrow goes round to the first level, and on to the last.
  for (let level = 0; level < 6; level++) await page.keyboard.press("ArrowDown");
  expect(await headline(page)).toBe(
    "1 of 8 benchmarks fully achieved for certain, up to 8 possible",
  );
  expect(await lineOf(page, 5)).toMatch(/Fully achieved\s+100 %/);
  // In numbers: 92 of 122 is "most", 3 of 4 points, which is known.
  await tabTo(page, "#question-bm5_1_each_year .kind select");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.type("92");
  await page.keyboard.press("Tab");
  await page.keyboard.type("122");
  expect(await lineOf(page, 5)).toMatch(/Partially achieved\s+75 %/);
  // With 20 of them unknown, it is a range.
  await page.keyboard.press("Tab");
  await page.keyboard.type("20");
  expect(await lineOf(page, 5)).toMatch(/Undetermined\s+75 to 100 %/);
  expect(await page.locator("#question-bm5_1_each_year").innerText()).toContain(
    "92 of 122 learners, 20 not known",
  );
  // A score that has settled is said once, politely.
  await page
    .locator(".score-panel [role=status]", { hasText: "up to 8 possible" })
    .waitFor({ state: "attached" });
  expect(faults).toEqual([]);
});

it("keeps the answers over a reload, saves, clears and opens them", async () => {
  const { page } = await openForm();
  await page.getByLabel("Name of the institution").fill("Example School");
  await page.locator("#question-bm1_1_leader_trained").getByLabel("Yes").check();
  await page.locator("details.benchmark").nth(4).locator("summary").first().click();
  const share = page.locator("details.benchmark").nth(4).locator("fieldset.question").first();
  await share.getByLabel("Answer by").selectOption("share");
  await share.getByLabel("Reached").fill("92");
  await share.getByLabel("Of", { exact: true }).fill("122");
  const answered = await page.locator(".coverage").innerText();
  expect(answered).toMatch(/^2 of /);
  const before = await lineOf(page, 5);

  await page.reload();
  await page.getByText("Score so far").waitFor();
  expect(await page.locator(".coverage").innerText()).toBe(answered);
  expect(await lineOf(page, 5)).toBe(before);

  const saved = await download(page, "Save the answers");
  expect(saved.name).toBe("example-school.json");
  expect(JSON.parse(saved.text)).toMatchObject({
    rubric: "gatsby-2025-school",
    institution: { name: "Example School" },
  });

  await page.getByRole("button", { name: "Clear the form" }).click();
  await page.getByRole("button", { name: "Yes, clear it" }).click();
  expect(await page.locator(".coverage").innerText()).toMatch(/^0 of /);
  expect(await page.getByLabel("Name of the institution").inputValue()).toBe("");

  await page.locator(".files input[type=file]").setInputFiles({
    name: saved.name,
    mimeType: "application/json",
    buffer: Buffer.from(saved.text),
  });
  await page.getByText("Opened example-school.json with 2 answers.").waitFor();
  expect(await page.locator(".coverage").innerText()).toBe(answered);
  expect(await lineOf(page, 5)).toBe(before);
});

it("says in words what is wrong with a file", async () => {
  const { page } = await openForm();
  const open = (text: string) =>
    page.locator(".files input[type=file]").setInputFiles({
      name: "odd.json",
      mimeType: "application/json",
      buffer: Buffer.from(text),
    });
  await open("<html>");
  await page.getByText("This is not JSON.").waitFor();
  await open(
    JSON.stringify({
      rubric: "gatsby-2014-school",
      profile: { yearGroups: [7, 8] },
      answers: { bm5_1_each_year: { count: 9, of: 8 }, bm1_1_led: "yes" },
    }),
  );
  const notice = page.locator(".files [role=alert]");
  await notice.getByText("at most 8 learners").waitFor();
  expect(await notice.innerText()).toContain("bm1_1_led");
  expect(await page.locator(".coverage").innerText()).toMatch(/^0 of /);
});

it("starts with an empty form where what was kept is broken", async () => {
  const { page, faults } = await openForm();
  await page.evaluate(() =>
    localStorage.setItem("career-benchmarks-form", '{"formatVersion":1,"forms":[]}'),
  );
  await page.reload();
  await page.getByText("could not be read and was left out").waitFor();
  expect(await page.locator(".coverage").innerText()).toMatch(/^0 of /);
  expect(faults).toEqual([]);
});

it("compares with last time, and carries answers over from the other edition", async () => {
  const { page } = await openForm();
  await page.getByLabel("Edition").selectOption("2014");
  await page.getByText("0 of 42 questions answered").first().waitFor();
  await page.locator("details.benchmark").nth(4).locator("summary").first().click();
  await page.locator("#question-bm5_1_each_year").getByLabel("Most").check();
  const earlier = {
    rubric: "gatsby-2014-school",
    profile: { yearGroups: [7, 8, 9, 10, 11] },
    answers: { bm5_1_each_year: "some" },
  };
  await page.locator(".comparison input[type=file]").setInputFiles({
    name: "last-year.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(earlier)),
  });
  const fifth = page.locator(".changes tbody tr").nth(4);
  await fifth.waitFor();
  expect(await fifth.innerText()).toMatch(/50 %\s+75 %\s+▲ Better/);

  await page.getByLabel("Edition").selectOption("2025");
  await page.getByRole("button", { name: "Carry over what follows" }).click();
  await page.getByText(/\d+ questions are filled with what follows\./).waitFor();
  expect(await page.locator(".comparison").innerText()).toContain("different rubrics");
  await page.reload();
  await page.locator(".changes").waitFor();
});

it("leads from a next step to its question", async () => {
  const { page } = await openForm();
  const link = page.locator(".steps a").first();
  const question = await link.innerText();
  await link.click();
  const focused = page.locator("fieldset.question:has(:focus) legend");
  await focused.waitFor();
  expect(await focused.innerText()).toBe(question);
});

it("saves the report of the form", async () => {
  const { page, faults } = await openForm();
  await page.locator("#question-bm1_1_leader_trained").getByLabel("Yes").check();
  const { name, text } = await download(page, "Download the report");
  expect(name).toBe("assessment.html");
  expect(text).toContain("<!doctype html>");
  expect(faults).toEqual([]);
});
