import { expect, it } from "vitest";
import { indicatorsOf } from "../internal/indicators-of.js";
import type { Answer } from "../model/answer.js";
import type { Indicator } from "../model/rubric.js";
import { scoreAssessment } from "../score/score-assessment.js";
import { makeRubric } from "../testing/make-rubric.js";
import { describeReason } from "./describe-reason.js";

it.each<[string, Answer | undefined, Partial<Indicator>?]>([
  ["Few", "few"],
  ["between Few and Many", { from: "few", to: "many" }],
  ["Few", { from: "few", to: "few" }],
  ["3 of 4 learners: Many", { count: 3, of: 4 }],
  ["3 of 4 learners, 1 not known: between Many and Everybody", { count: 3, of: 4, unknown: 1 }],
  ["69 %: Many", { percent: 69 }],
  ["No answer yet", undefined],
  ["Not asked: key stage 5 not present", undefined, { stages: ["ks5"] }],
  ["Not asked: year 7 or year 8 not present", undefined, { yearGroups: [7, 8] }],
  ["Not applicable: the question concerns nobody here", { count: 0, of: 0 }],
  [
    "Not applicable: it is not in the learners’ best interests",
    { notApplicable: { reason: "best-interests" } },
  ],
  [
    "Not applicable: all are in hospital, judged by the head",
    { notApplicable: { reason: "other", text: "all are in hospital", judgedBy: "the head" } },
  ],
])("%s", (words, answer, set = {}) => {
  const allowed = ["best-interests", "other"] as const;
  const question = { id: "talks", scale: "reach", emptyCohort: true, ...set } as const;
  const rubric = makeRubric([[{ ...question, notApplicable: { allowed } }]]);
  const answers = answer === undefined ? {} : { talks: answer };
  const result = scoreAssessment(rubric, { profile: { yearGroups: [11] }, answers });
  const [indicator] = indicatorsOf(rubric);
  const [found] = result.indicators;
  expect(indicator && found && describeReason(rubric, indicator, found)).toBe(words);
});
