import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { exampleFile, useBrowser } from "./browser.js";

const visit = useBrowser();
const rows = 20_000;
const longest = 200;

/** The example's first twelve schools over and over, each with a number and a name of its own. */
function writeLargeFile(path: string) {
  const [header = "", ...schools] = readFileSync(exampleFile, "utf8").trim().split("\n");
  const many = Array.from({ length: rows }, (_, index) => {
    const [id, , ukprn, name, ...cells] = (schools[index % 12] ?? "").split(",");
    return [id, 200_000 + index, ukprn, `${name} ${index + 1}`, ...cells].join(",");
  });
  writeFileSync(path, [header, ...many, ""].join("\n"));
}

interface Task {
  /** Microseconds by the clock, and of the processor. */
  readonly dur: number;
  readonly tdur: number;
}

/**
 * Lists the tasks of the main thread from a trace. What counts is their time on the processor: by the
 * clock, a task also waits for whatever else the machine is doing.
 */
function mainThreadTasks(trace: string): readonly Task[] {
  interface TraceEvent extends Partial<Task> {
    readonly name: string;
    readonly pid: number;
    readonly tid: number;
    readonly args: { readonly name?: string };
  }
  const { traceEvents: events }: { traceEvents: readonly TraceEvent[] } = JSON.parse(trace);
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid}/${tid}`;
  const threads = events
    .filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain")
    .map(threadOf);
  return events.flatMap((event) => {
    const { name, dur, tdur } = event;
    const isTask = name === "ThreadControllerImpl::RunTask" && threads.includes(threadOf(event));
    return isTask && dur !== undefined && tdur !== undefined ? [{ dur, tdur }] : [];
  });
}

it(`stays responsive while ${rows} assessments are read, and shows them`, async () => {
  const folder = mkdtempSync(join(tmpdir(), "embed-web-"));
  const path = join(folder, "large.csv");
  writeLargeFile(path);
  const { page, faults } = await visit();
  await page
    .context()
    .browser()
    ?.startTracing(page, { categories: ["toplevel"] });

  const start = performance.now();
  await page.locator("input[type=file]").first().setInputFiles(path);
  // While the worker reads, the form works.
  await page.getByRole("link", { name: "Fill in the form" }).click();
  await page.getByLabel("Name of the institution").fill("Example School");
  await page.locator("#question-bm1_1_leader_trained").getByLabel("Yes").check();
  await page.getByRole("link", { name: "Drop a CSV" }).click();
  await page
    .getByText(`All ${rows.toLocaleString("en-GB")} rows were scored.`)
    .first()
    .waitFor();
  await page.locator(".grid").waitFor();
  const milliseconds = performance.now() - start;

  await page.getByRole("button", { name: "Next" }).click();
  await page.getByText("Page 2 of 400").waitFor();
  await page.getByLabel("Find").fill("school 19999");
  await page.getByText("Gorse Lane Free School 19999").waitFor();
  await page.getByLabel("Find").fill("");
  await page.getByLabel("Order").selectOption("most-achieved");
  await page.locator(".grid tbody tr").first().getByText("8 of 8").waitFor();
  await page.locator(".grid tbody a").first().click();
  await page.getByRole("heading", { level: 1 }).waitFor();

  const trace = await page.context().browser()?.stopTracing();
  const tasks = mainThreadTasks(trace?.toString() ?? "");
  const onProcessor = Math.max(...tasks.map(({ tdur }) => tdur)) / 1000;
  const byTheClock = Math.max(...tasks.map(({ dur }) => dur)) / 1000;
  process.stdout.write(
    `${rows} assessments shown after ${(milliseconds / 1000).toFixed(1)} s; longest task of the main thread ${Math.round(onProcessor)} ms of the processor, ${Math.round(byTheClock)} ms by the clock\n`,
  );
  expect(tasks.length).toBeGreaterThan(100);
  expect(onProcessor).toBeLessThan(longest);
  expect(faults).toEqual([]);
  rmSync(folder, { recursive: true });
});
