import { expect, it } from "vitest";
import { severalAtOnce } from "./several-at-once.js";

it("results stand in the order of the items, whichever is done first", async () => {
  const waiting: (() => void)[] = [];
  const work = severalAtOnce([0, 1, 2], 3, async (item) => {
    if (item < 2) await new Promise<void>((done) => waiting.unshift(done));
    else for (const done of waiting) done();
    return item * 10;
  });
  expect(await work).toEqual([0, 10, 20]);
});

it("after an error no more are begun, and those that were are over when it is told", async () => {
  const log: string[] = [];
  const work = severalAtOnce(["bad", "slow", "late"], 2, async (item) => {
    log.push(`${item} begun`);
    if (item === "bad") throw new Error("failed");
    await new Promise((later) => setImmediate(later));
    log.push(`${item} over`);
  });
  await expect(work).rejects.toThrow("failed");
  expect(log).toEqual(["bad begun", "slow begun", "slow over"]);
});
