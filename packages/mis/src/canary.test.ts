import { formatIssue, InputError } from "@career-benchmarks/core";
import { describe, expect, it } from "vitest";
import { detectMis } from "./detect/detect-mis.js";
import { inspectMis } from "./detect/inspect-mis.js";
import { misShapes } from "./detect/mis-shapes.js";
import { nextMisPage } from "./detect/next-mis-page.js";
import { readMis } from "./detect/read-mis.js";
import type { MisIdentifier, MisIssue, ReadMisOptions } from "./mis-records.js";
import { canaries, canaryTexts } from "./testing/canaries.js";
import { samplePages, samples } from "./testing/sample-pages.js";

const key = "canary key, which is a secret too";
const options = { asAt: "2025-07-31", key } as const;

/** A day in the place of another day can't be told from one; everywhere else it is dropped. */
const textsForAnyField = Object.entries(canaries).filter(([name]) => name !== "born");

/** Finds the canaries in anything that came out, in the lines that would be printed too. */
function found(output: unknown, issues: readonly MisIssue[] = []): readonly string[] {
  const text = [JSON.stringify(output), ...issues.map(formatIssue)].join("\n");
  return [...canaryTexts, key].filter((canary) => text.includes(canary));
}

/** Gives what a call throws as everything that may be logged of it. */
async function thrown(call: () => unknown): Promise<unknown> {
  try {
    return await call();
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    const { message, stack, issues } = error as InputError;
    return { message, stack, issues };
  }
}

it("every system has sample pages with a learner that is read", async () => {
  for (const { vendor, pages } of samples) {
    const { learners, report } = await readMis(pages, options);
    expect([vendor, report.vendor, learners.length]).toEqual([vendor, vendor, 1]);
  }
});

it("the search finds what does come out: identifiers that the caller keeps", async () => {
  for (const { pages } of samples) {
    const { asAt } = options;
    const records = await readMis(pages, { asAt, keepIds: true });
    expect(found(records.learners)).not.toEqual([]);
  }
});

describe.each(samples)("nothing about a person comes out of $title:", ({ vendor, pages }) => {
  const shape = misShapes.find((each) => each.vendor === vendor);
  const identifiers = Object.keys(shape?.identifiers ?? {}) as MisIdentifier[];

  it.each(identifiers)("records with learners known by %s", async (identifier) => {
    const records = await readMis(pages, { ...options, identifier });
    expect(records.report.learners.seen).toBe(1);
    expect(found(records, records.issues)).toEqual([]);
  });

  it("what inspecting and detecting say", async () => {
    const said = [await inspectMis(pages), ...pages.map(detectMis), ...pages.map(nextMisPage)];
    expect(found(said)).toEqual([]);
  });

  it.each(textsForAnyField)("records when %s is in every field", async (_, canary) => {
    for (const keep of [identifiers[0], ...identifiers]) {
      const spoilt = JSON.parse(JSON.stringify(pages), (name, value) =>
        typeof value === "string" && !isMark(name) ? canary : value,
      );
      const own = keep ? { ...options, identifier: keep } : options;
      const records = await thrown(() => readMis(spoilt, own));
      const issues = (records as { readonly issues?: readonly MisIssue[] }).issues ?? [];
      expect(found(records, issues)).toEqual([]);
    }
  });

  it("records when a person is named by a key", async () => {
    const spoilt = JSON.parse(JSON.stringify(pages), (_, value) =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? { ...value, [canaries.surname]: 1, [canaries.upn]: { [canaries.email]: 1 } }
        : value,
    );
    const records = await readMis(spoilt, options);
    expect(found(records, records.issues)).toEqual([]);
    expect(records.report.dropped).toHaveProperty("(other)");
  });
});

/** Without these it would be no page of the system, or its object no learner. */
function isMark(name: string): boolean {
  return ["role", "object", "entityType", "type"].includes(name);
}

describe("nothing about a person comes out of an error:", () => {
  const page = { people: [{ forename: canaries.forename, notes: canaries.note }] };

  it.each<[string, unknown, unknown]>([
    ["no system", page, options],
    ["an error body", { ExceptionMessage: canaries.note, Message: canaries.upn }, options],
    ["text", JSON.stringify(page), options],
    ["a short key", samplePages.wonde, { asAt: "2025-07-31", key: "canary key" }],
    ["a day that is none", samplePages.wonde, { ...options, asAt: canaries.note }],
    ["an option that is none", samplePages.wonde, { ...options, [canaries.surname]: 1 }],
    ["an identifier that is none", samplePages.wonde, { ...options, identifier: canaries.upn }],
    ["a field that is none", samplePages.wonde, { ...options, notPermitted: [canaries.upn] }],
  ])("%s", async (_, pages, given) => {
    const said = await thrown(() => readMis(pages as object, given as ReadMisOptions));
    expect(said).toHaveProperty("message");
    expect(found(said)).toEqual([]);
    expect(JSON.stringify(said)).not.toContain("canary key");
    expect(found(detectMis(pages as object))).toEqual([]);
  });
});
