import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { preview } from "vite";
import { afterAll, beforeAll, expect } from "vitest";

/** The folder of the example. */
export const folder = fileURLToPath(new URL("../", import.meta.url));

/** The schools that come with the page. */
export const exampleFile = fileURLToPath(
  new URL("../../score-a-csv/assessments.csv", import.meta.url),
);

const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** A page of the built application, and what it did that it should not. */
export interface Visit {
  readonly page: Page;
  readonly origin: string;
  /** Errors in the console, and requests that are not for a file of the page. */
  readonly faults: readonly string[];
}

/** Serves the built page to a browser while the tests of a file run. */
export function useBrowser(flags: readonly string[] = []) {
  let browser: Browser | undefined;
  let server: Awaited<ReturnType<typeof preview>> | undefined;

  beforeAll(async () => {
    if (!existsSync(`${folder}dist/index.html`)) throw new Error("Build the page first.");
    server = await preview({ root: folder, logLevel: "silent", preview: { port: 4310 } });
    browser = await chromium.launch({
      executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--no-first-run",
        "--disable-component-update",
        "--disable-sync",
        ...flags,
      ],
    });
  });
  afterAll(async () => {
    await browser?.close();
    await stopServer();
  });
  const stopServer = async () => {
    const { httpServer } = server ?? {};
    server = undefined;
    if (!httpServer) return;
    await new Promise((resolve) => {
      httpServer.close(resolve);
      if ("closeAllConnections" in httpServer) httpServer.closeAllConnections();
    });
  };

  return async (
    path = "",
    options: BrowserContextOptions = {},
  ): Promise<Visit & { readonly stopServer: () => Promise<void> }> => {
    const address = server?.resolvedUrls?.local[0];
    if (!browser || !address) throw new Error("The browser has not started.");
    const origin = new URL(address).origin;
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const faults: string[] = [];
    page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
    page.on("pageerror", (error) => faults.push(error.message));
    context.on("request", (request) => {
      const url = new URL(request.url());
      if (url.origin !== origin && url.protocol !== "blob:") faults.push(`request to ${url}`);
    });
    await page.goto(address + path);
    return { page, origin, faults, stopServer };
  };
}

/** Drops a file on the page, as a hand would. */
export async function drop(page: Page, name: string, text: string): Promise<void> {
  const data = await page.evaluateHandle(
    ([file, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content ?? ""], file ?? ""));
      return transfer;
    },
    [name, text],
  );
  await page.dispatchEvent(".drop-zone", "dragover", { dataTransfer: data });
  await page.dispatchEvent(".drop-zone", "drop", { dataTransfer: data });
}

/** Clicks a button and gives the text of the file that it saves, with the file's name. */
export async function download(
  page: Page,
  button: string,
): Promise<{ readonly name: string; readonly text: string }> {
  const [saved] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button }).click(),
  ]);
  return { name: saved.suggestedFilename(), text: readFileSync(await saved.path(), "utf8") };
}

/** Expects that axe finds nothing, and that the page does not scroll sideways. */
export async function expectAccessible(page: Page): Promise<void> {
  if (!(await page.evaluate(() => "axe" in globalThis))) {
    // As a script of the browser's own, which the policy of the page does not stop.
    await page.evaluate(readFileSync(axe, "utf8"));
  }
  const violations = await page.evaluate(async () => {
    const { axe: run } = globalThis as unknown as {
      axe: { run: (where: Document) => Promise<{ violations: AxeViolation[] }> };
    };
    interface AxeViolation {
      readonly id: string;
      readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
    }
    const found = await run.run(document);
    return found.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
    );
  });
  expect(violations).toEqual([]);
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways).toBe(0);
}
