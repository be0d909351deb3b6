import { readFileSync } from "node:fs";
import type { Worker } from "playwright-core";
import { expect, it } from "vitest";
import { drop, exampleFile, useBrowser } from "./browser.js";

const visit = useBrowser();
const example = readFileSync(exampleFile, "utf8");

/**
 * Tries to run text as code and to fetch. It does so a moment later: what a debugger evaluates is free
 * of the policy for as long as that takes, and what a timer runs is not.
 */
const attempts = (address: string) =>
  new Promise<{ readonly code: string; readonly fetched: string }>((resolve) => {
    setTimeout(async () => {
      let violated = "";
      globalThis.addEventListener("securitypolicyviolation", (event) => {
        violated = event.effectiveDirective;
      });
      let code = "allowed";
      try {
        new Function("return 1")();
      } catch {
        code = "forbidden";
      }
      await fetch(address).catch(() => {});
      // The violation is told in a task of its own.
      setTimeout(() => resolve({ code, fetched: violated }), 100);
    }, 0);
  });

it("can neither run text as code nor send anything, in the page and in its worker", async () => {
  const { page, origin } = await visit();
  const started = page.waitForEvent("worker");
  await drop(page, "assessments.csv", example);
  const worker: Worker = await started;
  await page.locator(".grid").waitFor();
  const forbidden = { code: "forbidden", fetched: "connect-src" };
  expect(await page.evaluate(attempts, `${origin}/icon.svg`)).toEqual(forbidden);
  expect(await page.evaluate(attempts, "http://127.0.0.1:9/")).toEqual(forbidden);
  expect(await worker.evaluate(attempts, "http://127.0.0.1:9/")).toEqual(forbidden);
});

it("works without a network once it has been opened, all of it", async () => {
  const { page, faults, stopServer } = await visit();
  await page.evaluate(async () => {
    const { serviceWorker } = navigator;
    if (serviceWorker.controller) return;
    await new Promise((resolve) => serviceWorker.addEventListener("controllerchange", resolve));
  });
  await stopServer();
  await page.reload();
  await drop(page, "assessments.csv", example);
  await page.locator(".grid").waitFor();
  await page.getByRole("link", { name: "Elm Tree College" }).click();
  await page.getByRole("heading", { name: "Elm Tree College" }).waitFor();
  await page.getByRole("link", { name: "Fill in the form" }).click();
  await page.getByText("Score so far").waitFor();
  await page.getByLabel("Edition").selectOption("2014");
  await page.getByText("0 of 42 questions answered").first().waitFor();
  expect(faults).toEqual([]);
});
