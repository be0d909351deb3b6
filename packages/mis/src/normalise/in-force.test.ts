import { describe, expect, it } from "vitest";
import { heldOn, inForce, type ValueInPeriod } from "./in-force.js";
import type { Normalised } from "./normalised.js";

const day = "2025-07-31";
const some = <Value>(value: Value): Normalised<Value> => ({ ok: true, value });
const none: Normalised<never> = { ok: false, reason: "not-recorded" };
const redacted: Normalised<never> = { ok: false, reason: "redacted" };
const unreadable: Normalised<never> = { ok: false, reason: "not-understood" };

type End = string | Normalised<never>;
function from(start: End, end: End = none, value: Normalised<string> = some("K")) {
  const read = (text: End) => (typeof text === "string" ? some(text) : text);
  return { from: read(start), to: read(end), value };
}

describe("a period", () => {
  it.each<[string, ReturnType<typeof from>, boolean | undefined]>([
    ["that has begun and has no end", from("2024-09-01"), true],
    ["that begins on the day", from("2025-07-31"), true],
    ["that ends on the day", from("2024-09-01", "2025-07-31"), true],
    ["that begins the day after", from("2025-08-01"), false],
    ["that ended the day before", from("2024-09-01", "2025-07-30"), false],
    ["without a start", from(none), undefined],
    ["without a start that is over", from(none, "2025-07-30"), false],
    ["whose start was taken out", from(redacted), undefined],
    ["whose end was taken out", from("2024-09-01", redacted), undefined],
    ["whose end can't be read", from("2024-09-01", unreadable), undefined],
    ["to come, whose end can't be read", from("2025-08-01", unreadable), false],
  ])("%s", (_, period, held) => {
    expect(heldOn(period, day)).toBe(held);
  });
});

describe("what held on a day", () => {
  it.each<[string, readonly ValueInPeriod<string>[], Normalised<string> | undefined]>([
    ["nothing of nothing", [], undefined],
    [
      "nothing when all is over or to come",
      [from("2020-01-01", "2021-01-01"), from("2026-01-01")],
      undefined,
    ],
    ["the only one", [from("2024-09-01")], some("K")],
    [
      "the one that began last",
      [from("2024-09-01", none, some("E")), from("2020-01-01")],
      some("E"),
    ],
    [
      "the new one on the day when one ends and the next begins",
      [from("2020-01-01", day), from(day, none, some("E"))],
      some("E"),
    ],
    ["two that agree", [from("2024-09-01"), from("2024-09-01")], some("K")],
    [
      "not one of two that began together",
      [from("2024-09-01"), from("2024-09-01", none, some("E"))],
      unreadable,
    ],
    [
      "not the known one while another may be later",
      [from("2020-01-01"), from(none, none, some("E"))],
      none,
    ],
    [
      "not the known one while the end of another is hidden",
      [from("2020-01-01"), from("2024-09-01", redacted)],
      redacted,
    ],
    ["a code that can't be read", [from("2024-09-01", none, unreadable)], unreadable],
  ])("is %s", (_, values, expected) => {
    expect(inForce(values, day)).toEqual(expected);
    expect(inForce([...values].reverse(), day)).toEqual(expected);
  });
});
