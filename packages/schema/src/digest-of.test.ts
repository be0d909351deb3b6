import { describe, expect, it } from "vitest";
import { digestOf } from "./digest-of.js";
import { shippedInterpretations, shippedRubrics } from "./testing/shipped.js";

it("there are rubrics to try", () => {
  expect(shippedRubrics.length).toBeGreaterThan(0);
});

describe.each([...shippedRubrics, ...shippedInterpretations])("the digest of $id", (rules) => {
  it("is the one that core ships", async () => {
    expect(await digestOf(rules)).toBe(rules.digest);
  });

  it("is of its rules: wording and order of fields leave it alone, a word of its own does not", async () => {
    const reversed = Object.fromEntries(Object.entries(rules).toReversed());
    const reworded = { ...reversed, digest: "0", wording: [] };
    const digest = await digestOf(rules);
    expect(await digestOf(reworded as object as typeof rules)).toBe(digest);
    expect(await digestOf({ ...rules, title: "Another" })).not.toBe(digest);
  });
});
