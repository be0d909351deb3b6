import { expect, it } from "vitest";
import { nearestName } from "./nearest-name.js";

const names = ["bm6_1_by_16", "bm6_2_by_18", "urn", "site"];

it.each<[string, string | undefined]>([
  ["bm6_1_by16", "bm6_1_by_16"],
  ["BM6_1_BY_16", "bm6_1_by_16"],
  ["bm6_2_by_16", "bm6_1_by_16"], // the first of two that are as near
  ["bm6_2_by_81", "bm6_2_by_18"],
  ["ur", "urn"],
  ["postcode", undefined],
  ["", undefined],
])("%j means %s", (written, meant) => {
  expect(nearestName(written, names)).toBe(meant);
});

it("finds nothing among no names", () => {
  expect(nearestName("urn", [])).toBeUndefined();
});
