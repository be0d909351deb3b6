import type { Answer } from "@career-benchmarks/core";
import { describe, expect, it } from "vitest";
import { answerOf, wholeNumber } from "./answer-of.js";
import type { Draft } from "./draft.js";
import { draftOf } from "./draft-of.js";

describe("answerOf", () => {
  it.each<[Draft | undefined, ReturnType<typeof answerOf>]>([
    [undefined, {}],
    [{ kind: "level" }, {}],
    [{ kind: "level", level: "most", count: "3" }, { answer: "most" }],
    [{ kind: "range", from: "some" }, { problem: "Choose both ends." }],
    [{ kind: "range", from: "some", to: "most" }, { answer: { from: "some", to: "most" } }],
    [{ kind: "percent", percent: "69 %" }, { answer: { percent: 69 } }],
    [{ kind: "percent", percent: "about 70" }, { problem: "Write a number from 0 to 100." }],
    [{ kind: "share", count: " " }, {}],
    [{ kind: "share", count: "92", of: "1,122" }, { answer: { count: 92, of: 1122 } }],
    [{ kind: "share", count: "0", of: "0" }, { answer: { count: 0, of: 0 } }],
    [{ kind: "share", count: "-1", of: "2" }, { problem: "Write whole numbers of learners." }],
    [{ kind: "share", count: "9.5", of: "12" }, { problem: "Write whole numbers of learners." }],
    [
      { kind: "share", count: "92" },
      { problem: "Give how many learners were reached, and of how many." },
    ],
    [
      { kind: "share", unknown: "4" },
      { problem: "Give how many learners were reached, and of how many." },
    ],
    [
      { kind: "share", count: "1", of: "9", excluded: { medical: "2", other: "" } },
      { answer: { count: 1, of: 9, excluded: { medical: 2 } } },
    ],
    [{ kind: "not-applicable" }, { problem: "Choose a reason." }],
    [
      { kind: "not-applicable", reason: "other", text: " " },
      { problem: "Say in a few words why." },
    ],
  ])("of %j", (draft, expected) => {
    expect(answerOf(draft)).toEqual(expected);
  });

  it.each<[Answer]>([
    ["most"],
    [{ from: "some", to: "most" }],
    [{ percent: 69 }],
    [{ count: 92, of: 122, unknown: 10, excluded: { medical: 2, other: 1 }, excludedText: "away" }],
    [{ notApplicable: { reason: "other", text: "none here", judgedBy: "the governors" } }],
  ])("gives %j back from its draft", (answer) => {
    expect(answerOf(draftOf(answer))).toEqual({ answer });
  });

  it("takes yes and no for true and false", () => {
    expect([true, false].map((answer) => answerOf(draftOf(answer)).answer)).toEqual(["yes", "no"]);
  });
});

describe("wholeNumber", () => {
  it.each([
    ["7", 7],
    ["1,200", 1200],
    ["1 200", 1200],
    ["", undefined],
    ["1,2", undefined],
    ["1e3", undefined],
  ])("reads %j", (text, number) => {
    expect(wholeNumber(text)).toBe(number);
  });
});
