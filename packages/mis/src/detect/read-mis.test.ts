import { InputError } from "@career-benchmarks/core";
import { describe, expect, it } from "vitest";
import type { MisVendor } from "../mis-records.js";
import { canaries } from "../testing/canaries.js";
import { samplePages } from "../testing/sample-pages.js";
import { inspectMis } from "./inspect-mis.js";
import { nextMisPage } from "./next-mis-page.js";
import { readMis } from "./read-mis.js";

const options = { asAt: "2025-07-31", keepIds: true } as const;
const { id } = canaries;

it.each(Object.entries(samplePages))(
  "reads %s without being told what it is",
  async (vendor, pages) => {
    const { learners, report, issues } = await readMis(pages, options);
    expect(report.vendor).toBe(vendor);
    // An enrolment of OneRoster is in a class, and says nothing of joining the school.
    const joined = vendor === "oneroster" ? {} : { joined: "2020-09-07" };
    expect(learners).toMatchObject([{ id, yearGroup: 11, sex: "F", ...joined }]);
    expect(issues).toEqual([]);
  },
);

it.each([
  ["xporter", "Xporter on Demand"],
  ["bromcom", "Bromcom"],
] as const)("makes pages of another system issues, here %s", async (other, title) => {
  const [page] = samplePages[other];
  const { learners, issues } = await readMis([...samplePages.wonde, page], options);
  expect(learners).toHaveLength(1);
  expect(issues).toMatchObject([
    { code: "page-of-another-system", path: "pages[1]", received: `a page of ${title}` },
  ]);
});

it("goes on after pages that are not recognised", async () => {
  const pages = [{ error: "x" }, "text", ...samplePages.wonde];
  const { learners, issues, report } = await readMis(pages, options);
  expect(learners).toHaveLength(1);
  expect(issues).toMatchObject([
    { code: "source-error", path: "pages[0]" },
    { code: "page-not-understood", path: "pages[1]" },
  ]);
  expect(report.pages).toBe(3);
});

describe("is refused:", () => {
  it.each<[string, unknown, object]>([
    ["no page", [], { received: "no page at all" }],
    ["only an error", { ExceptionMessage: "x" }, { hint: expect.stringMatching(/error/) }],
    ["something else", { people: [] }, { received: "1 that are of none of them" }],
  ])("%s", async (_, pages, issue) => {
    const error = await readMis(pages as object, options).catch((reason) => reason);
    expect(error).toBeInstanceOf(InputError);
    expect(error.issues).toMatchObject([{ code: "mis-not-recognised", ...issue }]);
  });
});

it.each(Object.entries(samplePages))(
  "inspects %s as it is read, without a key",
  async (_, pages) => {
    const { report } = await readMis(pages, options);
    expect(await inspectMis(pages, { asAt: options.asAt })).toEqual(report);
  },
);

it.each<[MisVendor, object, object | undefined]>([
  [
    "wonde",
    { data: [{ upi: "x" }], meta: { pagination: { next: "https://x.example/2", more: true } } },
    { kind: "url", url: "https://x.example/2" },
  ],
  ["wonde", { data: [{ upi: "x" }], meta: { pagination: { next: null, more: false } } }, undefined],
  ["wonde", { data: [{ upi: "x" }], meta: {} }, undefined],
  [
    "xporter",
    { Students: [], __pagination__: [{ NextPage: "?page=2&pageSize=2" }] },
    { kind: "query", query: "?page=2&pageSize=2" },
  ],
  ["xporter", { Students: [], __pagination__: [{ NextPage: null }] }, undefined],
  ["xporter", { Students: [] }, undefined],
  ["oneroster", { users: [] }, undefined],
])("says where the next page of %s is: %j", (_, page, next) => {
  expect(nextMisPage(page)).toEqual(next);
});
