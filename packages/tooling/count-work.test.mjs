import { describe, expect, it } from "vitest";
import { countWork } from "./count-work.mjs";

describe("countWork", () => {
  it("counts a search by the length of the list", () => {
    const list = Array.from({ length: 1000 }, (_, index) => index);
    const once = countWork(() => list.includes(-1));
    expect(countWork(() => list.includes(-1))).toBe(once);
    expect(countWork(() => list.map((each) => list.includes(each)))).toBe(1_001_000);
  });

  it("counts what a function is called for, and what a loop is given", () => {
    const list = [1, 2, 3];
    expect(countWork(() => list.some((each) => each === 2))).toBe(2);
    expect(countWork(() => list.reduce((sum, each) => sum + each, 0))).toBe(3);
    expect(
      countWork(() => {
        for (const each of list) list.includes(each);
      }),
    ).toBe(4 + 9);
  });

  it("leaves the searches as they were", () => {
    const before = Array.prototype.includes;
    countWork(() => [].includes(1));
    expect(Array.prototype.includes).toBe(before);
  });
});
