import { describe, expect, it } from "vitest";
import { checkWholePercent } from "./check-percent.js";

describe("a percentage that is no whole number from 0 to 100", () => {
  it("is told to lose its decimals only where it has some", () => {
    expect(checkWholePercent(58.8, "percents.1")[0]?.hint).toContain("decimals");
    expect(checkWholePercent(101, "percents.1")[0]).not.toHaveProperty("hint");
  });
});
