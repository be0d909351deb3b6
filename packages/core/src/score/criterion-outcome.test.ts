import { describe, expect, it } from "vitest";
import type { Answer } from "../model/answer.js";
import type { Outcome } from "../model/result.js";
import type { Indicator } from "../model/rubric.js";
import { prepare } from "../prepared/prepare.js";
import { makeRubric } from "../testing/make-rubric.js";
import { criterionOutcome } from "./criterion-outcome.js";
import { readAnswer } from "./read-answer.js";

interface Kind {
  readonly answer?: Answer;
  readonly set?: Partial<Indicator>;
}

const judged: Answer = { notApplicable: { reason: "best-interests" } };
const mayBeJudged: Partial<Indicator> = { notApplicable: { allowed: ["best-interests"] } };

/** What may be known of a question, one column of the table each. */
const kinds: Readonly<Record<string, Kind>> = {
  done: { answer: "done" },
  begun: { answer: "begun" },
  no: { answer: "no" },
  unanswered: {},
  "unanswered, may be judged": { set: mayBeJudged },
  "begun or done": { answer: { from: "begun", to: "done" } },
  "no or begun": { answer: { from: "no", to: "begun" } },
  unscored: { answer: "done", set: { scored: false } },
  "not asked": { set: { stages: ["ks5"] } },
  "judged not applicable": { answer: judged, set: mayBeJudged },
};

const names: Readonly<Record<string, Outcome>> = {
  A: "achieved",
  P: "in-progress",
  N: "not-achieved",
  "?": "unknown",
  U: "unscored",
  "-": "not-applicable",
};

/** The outcome of two questions together: a row for the first, a column for the second. */
const table: Readonly<Record<string, string>> = {
  done: "A P P ? ? ? P A A A",
  begun: "P P P P P P P P P P",
  no: "P P N ? ? P ? N N N",
  unanswered: "? P ? ? ? ? ? ? ? ?",
  "unanswered, may be judged": "? P ? ? ? ? ? ? ? ?",
  "begun or done": "? P P ? ? ? P ? ? ?",
  "no or begun": "P P ? ? ? P ? ? ? ?",
  unscored: "A P N ? ? ? ? U U U",
  "not asked": "A P N ? ? ? ? U - -",
  "judged not applicable": "A P N ? ? ? ? U - -",
};

const pairs = Object.entries(table).flatMap(([first, row]) =>
  row.split(" ").map((cell, column) => ({
    first,
    second: Object.keys(kinds)[column] ?? "",
    outcome: names[cell],
  })),
);

function outcomeOf(...of: readonly string[]): Outcome {
  const chosen = of.map((name) => kinds[name] ?? {});
  const rubric = makeRubric([
    chosen.map(({ set }, index) => ({ id: `question_${index}`, scale: "progress", ...set })),
  ]);
  const profile = { yearGroups: [11] } as const;
  const { questions, forProfile } = prepare(rubric);
  const readings = forProfile(profile).open.map((open, index) => {
    const [question, answer] = [questions[index], chosen[index]?.answer];
    return open.applies && question && answer !== undefined ? readAnswer(question, answer) : open;
  });
  return criterionOutcome(readings);
}

describe("a criterion", () => {
  it.each(pairs)("of $first and $second is $outcome", ({ first, second, outcome }) => {
    expect(outcomeOf(first, second)).toBe(outcome);
  });

  it.each(pairs.filter(({ second }) => second === "not asked"))(
    "of $first alone is $outcome",
    ({ first, outcome }) => {
      expect(outcomeOf(first)).toBe(outcome);
    },
  );

  it("without a question is not applicable", () => {
    expect(outcomeOf()).toBe("not-applicable");
  });
});
