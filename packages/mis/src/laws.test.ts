import { InputError } from "@career-benchmarks/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { detectMis } from "./detect/detect-mis.js";
import { inspectMis } from "./detect/inspect-mis.js";
import { misShapes } from "./detect/mis-shapes.js";
import { nextMisPage } from "./detect/next-mis-page.js";
import { readMis } from "./detect/read-mis.js";
import type { MisIssueCode } from "./engine/mis-issue.js";
import { readPages } from "./engine/read-pages.js";
import type { MisRecords } from "./mis-records.js";
import { samples } from "./testing/sample-pages.js";

const options = { asAt: "2025-07-31", keepIds: true } as const;

/** The codes that say why an object did not become a learner of its own. */
const leftOutCodes: readonly MisIssueCode[] = [
  "id-not-exact",
  "identifier-missing",
  "identifier-redacted",
  "learner-conflict",
  "learner-deleted",
  "learner-in-nursery",
  "learner-not-understood",
  "learner-repeated",
  "role-missing",
];

/** Every learner's object that was seen is a learner or an issue, and the report says the same. */
function expectNothingLost({ learners, issues, report }: MisRecords): void {
  const leftOut = issues.filter(
    ({ code, severity }) =>
      leftOutCodes.includes(code) && (code !== "id-not-exact" || severity === "error"),
  ).length;
  expect(report.learners.seen).toBe(learners.length + leftOut);
  expect(report.learners).toMatchObject({ read: learners.length, left: leftOut });
  expect(new Set(learners.map(({ id }) => id)).size).toBe(learners.length);
}

/** Reads; the only way to fail is one that callers are told of. */
async function readOrRefuse(read: () => Promise<MisRecords>): Promise<MisRecords | undefined> {
  try {
    return await read();
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    return undefined;
  }
}

const nasty = fc.constantFrom<unknown>(
  null,
  "",
  "Redacted",
  "1901-01-01",
  0,
  -1,
  1e308,
  true,
  [],
  {},
  [null],
  [[[]]],
  { data: null },
  { data: [] },
  { date: null, timezone: null },
  "x".repeat(100_000),
  JSON.parse('{"__proto__":{"mis_id":"S1","polluted":true},"constructor":{"prototype":{"a":1}}}'),
);
const anything = fc.oneof(
  { weight: 3, arbitrary: nasty },
  { weight: 1, arbitrary: fc.jsonValue() },
);

/** Every way into a value: the keys from the outside to each thing inside it. */
function waysInto(value: unknown, way: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [way];
  const inside = Object.entries(value).flatMap(([key, held]) => waysInto(held, [...way, key]));
  return [way, ...inside];
}

type Change = (holder: Record<string, unknown>, key: string, value: unknown) => void;

const changes: readonly Change[] = [
  (holder, key, value) => {
    holder[key] = value;
  },
  (holder, key) => {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  },
  (holder, key) => {
    if (Array.isArray(holder)) return;
    const held = holder[key];
    delete holder[key];
    holder[key.toUpperCase()] = held;
  },
  (holder, key) => {
    holder[key] = [holder[key], holder[key]];
  },
  (holder, key, value) => {
    Object.defineProperty(holder, "__proto__", { value, enumerable: true, configurable: true });
    holder[`${key} of somebody`] = value;
  },
];

/** Changes valid pages in a few places. */
function spoilt(pages: readonly object[]): fc.Arbitrary<unknown> {
  const ways = waysInto(pages).filter((way) => way.length > 0);
  const spot = fc.record({
    way: fc.constantFrom(...ways),
    change: fc.constantFrom(...changes),
    value: anything,
  });
  return fc.array(spot, { minLength: 1, maxLength: 4 }).map((spots) => {
    const copy = structuredClone(pages);
    for (const { way, change, value } of spots) {
      const last = way.at(-1) ?? "";
      let holder: unknown = copy;
      for (const key of way.slice(0, -1)) {
        holder =
          typeof holder === "object" && holder !== null ? Reflect.get(holder, key) : undefined;
      }
      if (typeof holder === "object" && holder !== null) {
        change(holder as Record<string, unknown>, last, structuredClone(value));
      }
    }
    return copy;
  });
}

const cases = misShapes.flatMap((shape) =>
  samples
    .filter(({ vendor }) => vendor === shape.vendor)
    .map(({ title, pages }) => ({ title, pages, shape })),
);

describe.each(cases)("$title:", ({ shape, pages }) => {
  it("loses no learner of pages that are spoilt anywhere", async () => {
    await fc.assert(
      fc.asyncProperty(spoilt(pages), async (changed) => {
        const records = await readPages(shape, changed as object, options);
        expectNothingLost(records);
        expect({}).not.toHaveProperty("polluted");
        const detected = await readOrRefuse(() => readMis(changed as object, options));
        if (detected) expectNothingLost(detected);
      }),
      { numRuns: 100 },
    );
  });

  it("takes any JSON for a page, several pages or a learner without an exception", async () => {
    const page = fc.oneof(
      fc.jsonValue(),
      anything,
      fc.array(anything).map((data) => ({ data, Students: data, users: data, students: data })),
      fc.dictionary(fc.string(), anything),
    );
    await fc.assert(
      fc.asyncProperty(page, async (json) => {
        expectNothingLost(await readPages(shape, json as object, options));
      }),
      { numRuns: 100 },
    );
  });

  it("reads the same whatever the order of pages and keys", async () => {
    const expected = await readPages(shape, pages, options);
    const turned = JSON.parse(JSON.stringify(pages), (_, value) =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    ).reverse();
    const records = await readPages(shape, turned, options);
    expect(records.learners).toEqual(expected.learners);
    expect(records.destinations).toEqual(expected.destinations);
    expect(records.report).toEqual(expected.report);
  });

  it("counts a learner once who comes in two pages, and says so", async () => {
    const once = await readPages(shape, pages, options);
    const twice = await readPages(shape, [...pages, ...structuredClone(pages)], options);
    expect(twice.learners).toEqual(once.learners);
    expect(twice.destinations).toEqual(once.destinations);
    expect(twice.report.issues["learner-repeated"]).toBe(1);
    expectNothingLost(twice);
  });
});

it("detecting and inspecting never fail in a way that is not told", async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.jsonValue(), anything), async (json) => {
      expect(typeof detectMis(json).ok).toBe("boolean");
      nextMisPage(json);
      await inspectMis(json as object).catch((error) => expect(error).toBeInstanceOf(InputError));
    }),
    { numRuns: 300 },
  );
});
