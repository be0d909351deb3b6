// Opens reports in headless Chromium: axe-core must find nothing, and no page may scroll sideways.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { writeFigurePages } from "./audit-figures.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const widths = [320, 768, 1280];
const schemes = ["light", "dark"];
const manyInstitutions = 500;

const folder = mkdtempSync(join(tmpdir(), "career-benchmarks-audit-"));
const counts = { passed: 0, failed: 0 };

function check(what, problems) {
  counts[problems.length === 0 ? "passed" : "failed"] += 1;
  process.stdout.write(`${problems.length === 0 ? "ok    " : "FAILED"} ${what}\n`);
  for (const problem of problems) process.stdout.write(`       ${problem}\n`);
}

function score(...args) {
  const command = join(root, "packages/cli/bin/career-benchmarks.js");
  const run = spawnSync(process.execPath, [
    command,
    "score",
    ...args,
    "--allow-rejects",
    "--quiet",
  ]);
  if (run.status !== 0) throw new Error(run.stderr.toString());
}

function pagesToAudit() {
  const examples = ["assessments.csv", "published.csv"].map((name) =>
    join(root, "examples/score-a-csv", name),
  );
  score(...examples, "--out", join(folder, "site"));
  score(...examples, "--out", join(folder, "one-page.html"));
  // Every third: their pages are made alike, and all of them take minutes more.
  const institutions = readdirSync(join(folder, "site/institutions"))
    .filter((_, index) => index % 3 === 0)
    .map((name) => join("site/institutions", name));
  const figures = writeFigurePages(folder);
  const reports = ["index", "group", "method"].map((name) => `site/${name}.html`);
  const [easy] = readdirSync(join(folder, "site/easy-read"));
  return [...reports, `site/easy-read/${easy}`, "one-page.html", ...figures, ...institutions];
}

/** The example's first twelve schools over and over, each with a number of its own. */
function writeManyInstitutions() {
  const [header, ...rows] = readFileSync(join(root, "examples/score-a-csv/assessments.csv"), "utf8")
    .trim()
    .split("\n");
  const many = Array.from({ length: manyInstitutions }, (_, index) => {
    const cells = rows[index % 12].split(",");
    return [cells[0], 910000 + index, cells[2], `${cells[3]} ${index + 1}`, ...cells.slice(4)].join(
      ",",
    );
  });
  const path = join(folder, "many.csv");
  writeFileSync(path, [header, ...many, ""].join("\n"));
  return path;
}

async function auditPage(browser, path) {
  for (const colorScheme of schemes) {
    const context = await browser.newContext({ bypassCSP: true, colorScheme });
    const page = await context.newPage();
    const faults = [];
    page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
    page.on("request", (request) => {
      if (!request.url().startsWith("file:")) faults.push(`request to ${request.url()}`);
    });
    await page.goto(pathToFileURL(join(folder, path)).href);
    await page.addScriptTag({ path: axe });
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      const { violations } = await page.evaluate(() => globalThis.axe.run(document));
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      check(`${path} at ${width} px, ${colorScheme}`, [
        ...faults.splice(0),
        ...violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`),
        ...(sideways ? ["the page scrolls sideways"] : []),
      ]);
    }
    await context.close();
  }
  await auditZoomed(browser, path);
}

/** A window of 1280 px at 200 % zoom is one of 640 px at twice the density. */
async function auditZoomed(browser, path) {
  const page = await browser.newPage({
    viewport: { width: 640, height: 512 },
    deviceScaleFactor: 2,
  });
  await page.goto(pathToFileURL(join(folder, path)).href);
  // What is folded is laid out too once it is opened.
  const sideways = await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
    return document.documentElement.scrollWidth > document.documentElement.clientWidth;
  });
  check(`${path} at 200 % zoom, unfolded`, sideways ? ["the page scrolls sideways"] : []);
  await page.close();
}

async function auditMany(browser) {
  score(writeManyInstitutions(), "--out", join(folder, "many.html"));
  const page = await browser.newPage();
  await page.goto(pathToFileURL(join(folder, "many.html")).href);
  const opened = await page.locator("details").count();
  const size = readFileSync(join(folder, "many.html")).length;
  const found = `${opened} of ${manyInstitutions} reports, ${(size / 1e6).toFixed(1)} MB`;
  check(`a page of ${manyInstitutions} institutions opens (${found})`, [
    ...(opened >= manyInstitutions ? [] : ["reports are missing"]),
  ]);
}

const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--no-first-run",
    "--disable-component-update",
    "--disable-sync",
  ],
});
try {
  for (const path of pagesToAudit()) await auditPage(browser, path);
  await auditMany(browser);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
process.stdout.write(`\n${counts.passed} passed, ${counts.failed} failed\n`);
process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;
