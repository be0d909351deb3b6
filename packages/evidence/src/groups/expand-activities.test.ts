import { describe, expect, it } from "vitest";
import type { Activity, Learner, LearnerGroup, When } from "../index.js";
import { expandActivities } from "./expand-activities.js";

const learner = (own: Partial<Learner>): Learner => ({ id: "a", ...own });
const then = { day: "2023-11-06" };

/** Who took part, of one learner, as at the end of 2024/25. */
const expanded = (own: Partial<Learner>, who: LearnerGroup, when: When = then) => {
  const activity: Activity = { kind: "employer-encounter", when, who };
  const { activities } = expandActivities(
    { learners: [learner(own)], activities: [activity] },
    { asAt: "2025-07-31" },
  );
  return activities.map((each) => ("uncertain" in each.who ? "uncertain" : "yes"))[0] ?? "no";
};

describe("a learner", () => {
  it.each<[string, Partial<Learner>, LearnerGroup, When, string]>([
    ["of the year group then", { yearGroup: 10 }, { yearGroups: [9] }, then, "yes"],
    ["of the year group only now", { yearGroup: 10 }, { yearGroups: [10] }, then, "no"],
    ["of the stage then", { yearGroup: 10 }, { stages: ["ks3"] }, then, "yes"],
    ["of the stage only now", { yearGroup: 10 }, { stages: ["ks4"] }, then, "no"],
    [
      "who has left since, of the year group then",
      { yearGroup: 9, left: "2024-07-19" },
      { yearGroups: [9] },
      then,
      "yes",
    ],
    ["in reception then", { yearGroup: 1 }, { yearGroups: ["R"] }, then, "yes"],
    [
      "without a year group, in a group of such",
      { yearGroup: "X" },
      { yearGroups: ["X"] },
      then,
      "yes",
    ],
    [
      "without a year group, in a group of year 9",
      { yearGroup: "X", stage: "ks3" },
      { yearGroups: [9] },
      then,
      "no",
    ],
    [
      "whose stage may have begun since",
      { yearGroup: "X", stage: "ks4" },
      { stages: ["ks4"] },
      then,
      "uncertain",
    ],
    [
      "whose stage is that of the year",
      { yearGroup: "X", stage: "ks4" },
      { stages: ["ks4"] },
      { day: "2024-11-06" },
      "yes",
    ],
    ["whose year group nobody recorded", {}, { yearGroups: [9] }, then, "uncertain"],
    ["whose stage rules the year group out", { stage: "ks5" }, { yearGroups: [9] }, then, "no"],
    ["on roll, where everyone took part", { yearGroup: 10 }, {}, then, "yes"],
    ["who joined later", { joined: "2023-11-07" }, {}, then, "no"],
    ["who joined that day", { joined: "2023-11-06" }, {}, then, "yes"],
    ["who had left", { left: "2023-11-05" }, {}, then, "no"],
    ["who was a guest", { enrolment: "G" }, {}, then, "no"],
    ["who was absent", {}, { absent: ["a"] }, then, "no"],
    ["who is named", { joined: "2024-01-08" }, { learners: ["a"] }, then, "yes"],
    ["who is not named", {}, { learners: [] }, then, "no"],
    [
      "who is named but of another year group",
      { yearGroup: 12 },
      { learners: ["a"], yearGroups: [9] },
      then,
      "no",
    ],
    [
      "who came in March of the year",
      { joined: "2024-03-04" },
      {},
      { academicYear: "2023/24" },
      "uncertain",
    ],
    [
      "who was there all year",
      { joined: "2023-09-05", left: "2024-06-21" },
      {},
      { academicYear: "2023/24" },
      "yes",
    ],
    ["who came after the year", { joined: "2024-09-02" }, {}, { academicYear: "2023/24" }, "no"],
  ])("%s", (_, own, who, when, answer) => {
    expect(expanded(own, who, when)).toBe(answer);
  });
});

it("whoever is not in the records is counted and not named", () => {
  const activity = { kind: "employer-encounter", when: then } as const;
  const { activities, issues } = expandActivities(
    {
      learners: [learner({})],
      activities: [
        { ...activity, who: { learner: "secret" } },
        { ...activity, who: { learners: ["a", "secret"] } },
        { ...activity, who: { yearGroups: [9], learners: [] } },
      ],
    },
    { asAt: "2025-07-31" },
  );
  expect(activities).toHaveLength(1);
  expect(issues.map(({ code, positions }) => ({ code, positions }))).toEqual([
    { code: "learner-unknown", positions: [0] },
    { code: "learner-unknown", positions: [1] },
    { code: "group-empty", positions: [2] },
  ]);
  expect(JSON.stringify(issues)).not.toContain("secret");
});

it("records that can't be read are refused with all that is wrong", () => {
  const wrong = { learners: [{ id: "a", yearGroup: 99 }] } as unknown as { learners: Learner[] };
  expect(() => expandActivities(wrong, { asAt: "2025-07-31" })).toThrow("value-invalid");
  expect(() => expandActivities({ learners: [] }, { asAt: "2025" })).toThrow("date-invalid");
});
