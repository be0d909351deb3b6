import fc from "fast-check";
import { expect, test } from "vitest";
import { allUnknown } from "../../test/entries.js";
import type { ReportEntry } from "../report-entry.js";
import { pageNames } from "./page-names.js";

function named(name: string, asAt?: string): ReportEntry {
  const result = {
    ...allUnknown.result,
    institution: { name },
    ...(asAt !== undefined && { asAt }),
  };
  return { ...allUnknown, result };
}

test.each([
  ["Beaconsfield School", "2018-11", "beaconsfield-school-2018-11"],
  ["St Mary’s & St John's", undefined, "st-marys-st-johns"],
  ["Ysgol Gŵyr", "2024", "ysgol-gwyr-2024"],
  ["../../etc/passwd", undefined, "etc-passwd"],
  ["学校", "2024-07", "institution-2024-07"],
  ["学校", undefined, "institution"],
  ["CON", undefined, "institution-con"],
])("%s, %s", (name, asAt, page) => {
  expect(pageNames([named(name, asAt)])).toEqual([page]);
});

test("long names are cut", () => {
  const [page = ""] = pageNames([named("long ".repeat(2000), "2024-07-19")]);
  expect(page).toMatch(/^long-long.*-2024-07-19$/);
  expect(page.length).toBeLessThanOrEqual(71);
});

test("names that are taken get a number, also when somebody is really called so", () => {
  const entries = ["A", "A-2", "A", "a", "A 3"].map((name) => named(name));
  expect(pageNames(entries)).toEqual(["a", "a-2", "a-3", "a-4", "a-3-2"]);
});

test("any names give different pages, safe in a URL", () => {
  const name = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("a", "A", "a-2", ""));
  fc.assert(
    fc.property(fc.array(name), (names) => {
      const pages = pageNames(names.map((one) => named(one)));
      expect(new Set(pages).size).toBe(names.length);
      for (const page of pages) expect(page).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    }),
  );
});
