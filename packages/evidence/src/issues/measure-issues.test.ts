import { defineRubric } from "@career-benchmarks/core";
import { gatsby2025School } from "@career-benchmarks/core/rubrics/2025-school";
import { expect, it } from "vitest";
import { type Learner, measure, type Records } from "../index.js";

const learner: Learner = { id: "a", yearGroup: 11, joined: "2020-09-03" };
const codesOf = (records: Records, rubric = gatsby2025School) =>
  measure(rubric, records, { asAt: "2025-07-31" }).issues.map(({ code }) => code);

it("a learner who left before joining is dates-reversed", () => {
  expect(codesOf({ learners: [learner, { ...learner, id: "b", left: "2019-07-01" }] })).toContain(
    "dates-reversed",
  );
});

it("a test that no measure uses is test-unknown", () => {
  const activity = {
    kind: "employer-encounter",
    when: { day: "2025-03-14" },
    who: { yearGroups: [11] },
    mode: "in-person",
    meaningful: ["no-such-test"],
  } as const;
  const records = { learners: [learner], activities: [activity] } as unknown as Records;
  expect(codesOf(records)).toContain("test-unknown");
});

it("learners without a year group are year-groups-unknown", () => {
  const { yearGroup: _, ...unknown } = learner;
  expect(codesOf({ learners: [unknown] })).toContain("year-groups-unknown");
});

it("a rubric that nobody measures has each question measure-missing", () => {
  const { digest: _, ...rules } = gatsby2025School;
  const ours = defineRubric({ ...rules, id: "our-own-rubric", version: "1.0.0" });
  expect(codesOf({ learners: [learner] }, ours as typeof gatsby2025School)).toContain(
    "measure-missing",
  );
});
