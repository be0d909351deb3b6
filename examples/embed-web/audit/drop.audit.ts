import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { download, drop, exampleFile, folder, useBrowser } from "./browser.js";

const visit = useBrowser();
const example = readFileSync(exampleFile, "utf8");

/** What each school of the example comes out as, worked out by hand when the example was written. */
const headlines = {
  "Alder Grove School": "8 of 8",
  "Birchwood Academy": "5 of 8",
  "Cedar Park High School": "0 of 8",
  "Damson Hill School": "2 to 5 of 8",
  "Elm Tree College": "5 to 7 of 8",
  "Fernside Community School": "7 of 8",
  "Gorse Lane Free School": "3 of 5",
  "Hazel Mount School": "6 of 8",
  "Ivybridge Road School": "0 to 8 of 8",
  "Juniper Street School": "0 of 8",
  "Kestrel Trust School, North site": "2 of 8",
  "Kestrel Trust School, South site": "7 of 8",
};

async function headlinesShown(page: Awaited<ReturnType<typeof visit>>["page"]) {
  const rows = await page.locator(".grid tbody tr").all();
  const pairs = rows.map(async (row) => [
    await row.locator("a").innerText(),
    (await row.locator(".headline-cell").innerText()).replace(/\s*fully achieved$/, ""),
  ]);
  return Object.fromEntries(await Promise.all(pairs));
}

it("shows the headline of each institution in a dropped file", async () => {
  const { page, faults } = await visit();
  await drop(page, "assessments.csv", example);
  await page.locator(".grid").waitFor();
  expect(await headlinesShown(page)).toEqual(headlines);
  expect(await page.locator(".reject-list > li").count()).toBe(3);

  await page.getByRole("link", { name: "Elm Tree College" }).click();
  await page.getByRole("heading", { level: 1, name: "Elm Tree College" }).waitFor();
  expect(await page.locator(".report").innerText()).toContain(
    "5 of 8 benchmarks fully achieved for certain, up to 7 possible",
  );
  await page.getByRole("link", { name: "All results" }).click();
  await page.locator(".grid").waitFor();
  expect(faults).toEqual([]);
});

it("shows the same for a file that is picked, and for the example", async () => {
  const { page } = await visit();
  await page.locator("input[type=file]").first().setInputFiles(exampleFile);
  await page.locator(".grid").waitFor();
  expect(await headlinesShown(page)).toEqual(headlines);
  await page.getByRole("button", { name: "Clear" }).click();
  await page.getByRole("button", { name: "Load the example" }).click();
  await page.locator(".grid").waitFor();
  expect(await headlinesShown(page)).toEqual(headlines);
});

it("takes mended rows up again", async () => {
  const { page } = await visit();
  await drop(page, "assessments.csv", example);
  await page.locator(".grid").waitFor();
  const rejects = await download(page, "Download the rows to mend");
  expect(rejects.name).toBe("rejects.csv");
  const mended = rejects.text
    .replace(",12-Aug,", ",8 of 12,")
    .replace(",mots,", ",most,")
    .replace(",n/a,", ",,");
  await drop(page, rejects.name, mended);
  await page.getByRole("heading", { name: "1 row set aside" }).waitFor();
  await page.locator(".grid tbody tr").nth(13).waitFor();
  const shown = await headlinesShown(page);
  expect(shown).toMatchObject(headlines);
  expect(Object.keys(shown)).toHaveLength(14);
  await page.locator("summary", { hasText: "How to read rows" }).click();
  await page.getByLabel("Where it gives no year groups").selectOption("2");
  await page.getByText("All 15 rows were scored.").first().waitFor();
});

it("saves what the command line writes", async () => {
  const out = mkdtempSync(join(tmpdir(), "embed-web-"));
  const command = join(folder, "../../packages/cli/bin/career-benchmarks.js");
  const run = (...args: readonly string[]) =>
    execFileSync(
      process.execPath,
      [command, "score", "assessments.csv", "--allow-rejects", "--quiet", ...args],
      { cwd: dirname(exampleFile) },
    );
  run("--out", join(out, "report.html"), "--rejects", join(out, "rejects.csv"));
  run("--out", join(out, "results.csv"));

  const { page } = await visit();
  await drop(page, "assessments.csv", example);
  await page.locator(".grid").waitFor();
  for (const button of ["Report as one page", "Results (CSV)", "Download the rows to mend"]) {
    const { name, text } = await download(page, button);
    expect(text, name).toBe(readFileSync(join(out, name), "utf8"));
  }

  // The report opens by itself, in a page without any of ours.
  const report = await page.context().newPage();
  await report.setContent(readFileSync(join(out, "report.html"), "utf8"));
  expect(await report.locator("table.overview tbody tr").count()).toBe(12);
  rmSync(out, { recursive: true });
});

it("says what is wrong with a file that is no CSV", async () => {
  const { page, faults } = await visit();
  await drop(page, "results.xlsx", "PK\u0003\u0004 and more");
  await page.getByText("There is no row to score in this file.").first().waitFor();
  expect(await page.locator("ul.notice").innerText()).toMatch(/results\.xlsx/);
  expect(faults).toEqual([]);
});
