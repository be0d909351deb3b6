import { describe, expect, it } from "vitest";
import { AssessmentError } from "../issues/assessment-error.js";
import type { Answer } from "../model/answer.js";
import type { Answers, Assessment } from "../model/assessment.js";
import type { Profile } from "../model/profile.js";
import type { Rubric } from "../model/rubric.js";
import { gatsby2014College } from "../rubrics/2014-college/index.js";
import {
  type Gatsby2014SchoolIndicatorId,
  gatsby2014School,
} from "../rubrics/2014-school/index.js";
import { gatsby2025College } from "../rubrics/2025-college/index.js";
import {
  type Gatsby2025SchoolIndicatorId,
  gatsby2025School,
} from "../rubrics/2025-school/index.js";
import { makeRubric } from "../testing/make-rubric.js";
import { carryForward } from "./carry-forward.js";
import type { Crosswalk, Demand } from "./links.js";

const to16: Profile = { yearGroups: [7, 8, 9, 10, 11] };
const to18: Profile = { yearGroups: [7, 8, 9, 10, 11, 12, 13] };

const forth = (answers: Answers<Gatsby2014SchoolIndicatorId>, profile = to18) =>
  carryForward({ profile, answers }, { from: gatsby2014School, to: gatsby2025School });

const back = (answers: Answers<Gatsby2025SchoolIndicatorId>, profile = to18) =>
  carryForward({ profile, answers }, { from: gatsby2025School, to: gatsby2014School });

describe("a question that asks as much", () => {
  it.each<[Answer, Answer]>([
    ["none", "none"],
    ["small-minority", "few"],
    ["some", "some"],
    ["most", "most"],
    ["overwhelming-majority", { from: "most", to: "almost-all" }],
    ["all", "all"],
    [
      { from: "some", to: "overwhelming-majority" },
      { from: "some", to: "almost-all" },
    ],
    [{ percent: 92.5 }, { percent: 92.5 }],
    [
      { count: 92, of: 122 },
      { count: 92, of: 122 },
    ],
    [
      { count: 90, of: 118, unknown: 3, excluded: { medical: 4 } },
      { count: 90, of: 118, unknown: 3, excluded: { medical: 4 } },
    ],
  ])("takes %j over as %j", (given, answer) => {
    expect(forth({ bm8_1_by_16: given }).carried).toEqual([
      { from: ["bm8_1_by_16"], to: "bm8_1_by_16", demand: "same", answer },
    ]);
  });

  it.each<[Answer, Answer]>([
    ["few", "small-minority"],
    ["most", { from: "most", to: "overwhelming-majority" }],
    ["almost-all", "overwhelming-majority"],
  ])("takes %j back as %j", (given, answer) => {
    expect(back({ bm8_1_by_16: given }).carried).toMatchObject([{ answer }]);
  });

  it.each<[Answer, Answer]>([
    [true, { from: "agree", to: "strongly-agree" }],
    ["yes", { from: "agree", to: "strongly-agree" }],
    [false, { from: "strongly-disagree", to: "neither" }],
  ])("takes %j over to a scale of agreement as %j", (given, answer) => {
    expect(forth({ bm3_1_aspirations: given }).carried).toMatchObject([{ answer }]);
  });

  it.each<[Answer, Answer]>([
    ["strongly-agree", "yes"],
    [{ from: "agree", to: "strongly-agree" }, "yes"],
    ["neither", "no"],
    [{ from: "disagree", to: "neither" }, "no"],
  ])("takes %j back to yes and no as %j", (given, answer) => {
    expect(back({ bm3_1_aspirations: given }).carried).toMatchObject([{ answer }]);
  });

  it.each<[Answer, Answer]>([
    [true, "yes"],
    [false, { from: "no", to: "in-progress" }],
  ])("takes %j over to a scale with in progress as %j", (given, answer) => {
    expect(forth({ bm1_2_website: given }).carried).toMatchObject([{ answer }]);
  });

  it("takes nothing that leaves every level possible", () => {
    const code = "too-wide";
    const to = "bm8_1_by_16";
    for (const given of [
      { from: "none", to: "all" },
      { count: 0, of: 9, unknown: 9 },
    ]) {
      const { carried, notCarried } = forth({ bm8_1_by_16: given });
      expect(carried).toEqual([]);
      expect(notCarried).toContainEqual({ from: ["bm8_1_by_16"], to, code });
    }
  });
});

describe("a question that asks more", () => {
  it.each<[Answer, Answer]>([
    ["none", "none"],
    ["most", { from: "none", to: "most" }],
    ["overwhelming-majority", { from: "none", to: "almost-all" }],
    [{ percent: 20 }, { from: "none", to: "few" }],
    [
      { count: 50, of: 122 },
      { count: 0, of: 122, unknown: 50 },
    ],
    [
      { count: 50, of: 122, unknown: 7, excluded: { "best-interests": 2 } },
      { count: 0, of: 122, unknown: 57, excluded: { "best-interests": 2 } },
    ],
  ])("takes %j over as at most that: %j", (given, answer) => {
    expect(forth({ bm7_1_colleges: given }).carried).toEqual([
      { from: ["bm7_1_colleges"], to: "bm7_1_colleges", demand: "more", answer },
    ]);
  });

  it.each<Answer>(["all", { percent: 100 }, { count: 9, of: 9 }, { count: 4, of: 9, unknown: 5 }])(
    "takes nothing from %j",
    (given) => {
      const { carried, notCarried } = forth({ bm7_1_colleges: given });
      expect(carried).toEqual([]);
      expect(notCarried).toContainEqual({
        from: ["bm7_1_colleges"],
        to: "bm7_1_colleges",
        code: "more-is-asked",
      });
    },
  );

  it("takes over what was not achieved, and no achievement", () => {
    expect(forth({ bm1_1_lead: false }).carried).toMatchObject([
      { to: "bm1_1_leader_trained", answer: { from: "no", to: "in-progress" } },
    ]);
    expect(forth({ bm1_1_lead: true }).carried).toEqual([]);
  });

  it("is answered by any one of several that was not achieved", () => {
    const { carried } = forth({ bm1_2_website_learners: true, bm1_2_website_parents: false });
    expect(carried).toEqual([
      {
        from: ["bm1_2_website_learners", "bm1_2_website_parents"],
        to: "bm1_3_website_audiences",
        demand: "more",
        answer: { from: "no", to: "in-progress" },
      },
    ]);
  });

  it("is asked of each key stage that is present", () => {
    const targets = (profile: Profile) =>
      forth({ bm2_2_parents_encouraged: false }, profile).carried.map(({ to }) => to);
    const to11 = ["bm2_2_parents_encouraged_ks3", "bm2_2_parents_encouraged_ks4"];
    expect(targets(to16)).toEqual(to11);
    expect(targets(to18)).toEqual([...to11, "bm2_2_parents_encouraged_ks5"]);
  });
});

describe("a question that asks less", () => {
  it.each<[Answer, Answer]>([
    ["most", { from: "most", to: "all" }],
    ["almost-all", { from: "overwhelming-majority", to: "all" }],
    ["all", "all"],
    [{ percent: 20 }, { from: "small-minority", to: "all" }],
    [
      { count: 50, of: 122, unknown: 7 },
      { count: 50, of: 122, unknown: 72 },
    ],
  ])("takes %j back as at least that: %j", (given, answer) => {
    expect(back({ bm7_1_colleges: given }).carried).toEqual([
      { from: ["bm7_1_colleges"], to: "bm7_1_colleges", demand: "less", answer },
    ]);
  });

  it("takes over an achievement, and nothing that was not achieved", () => {
    expect(back({ bm1_1_leader_trained: true }).carried).toMatchObject([
      { to: "bm1_1_lead", answer: "yes" },
    ]);
    for (const given of ["no", "in-progress"]) {
      expect(back({ bm1_1_leader_trained: given }).notCarried).toContainEqual({
        from: ["bm1_1_leader_trained"],
        to: "bm1_1_lead",
        code: "less-is-asked",
      });
    }
    expect(back({ bm7_1_colleges: "none" }).carried).toEqual([]);
    expect(back({ bm7_1_colleges: { count: 0, of: 9 } }).carried).toEqual([]);
  });

  it("is answered by any one of several that was achieved", () => {
    const { carried } = back({
      bm2_2_parents_encouraged_ks3: "in-progress",
      bm2_2_parents_encouraged_ks4: true,
    });
    expect(carried).toMatchObject([{ to: "bm2_2_parents_encouraged", answer: "yes" }]);
  });
});

describe("what does not carry", () => {
  it("is listed with the reason, question by question and then answer by answer", () => {
    const { assessment, carried, notCarried } = forth(
      {
        bm1_1_written_down: true,
        bm1_1_governors_approved: true,
        bm5_1_each_year: "all",
        bm6_2_by_18: "all",
      },
      to16,
    );
    expect(assessment.answers).toEqual({});
    expect(carried).toEqual([]);
    expect(notCarried).toEqual(
      expect.arrayContaining([
        { from: ["bm1_1_governors_approved"], to: "bm1_1_governors_back", code: "demand-both" },
        { from: ["bm5_1_each_year"], to: "bm5_1_year_7", code: "not-comparable" },
        { from: [], to: "bm8_2_website", code: "no-counterpart" },
        { from: ["bm1_1_lead"], to: "bm1_1_leader_trained", code: "unanswered" },
      ]),
    );
    expect(notCarried.slice(-2)).toEqual([
      { from: ["bm1_1_written_down"], code: "no-counterpart" },
      { from: ["bm6_2_by_18"], code: "answer-not-asked" },
    ]);
  });

  it("is a question whose counterpart is not asked of the profile, or the other way round", () => {
    const asked = makeRubric([[{ id: "talks", scale: "reach" }]]);
    const notAsked = makeRubric([[{ id: "talks", scale: "reach", stages: ["ks5"] }]]);
    const carry = (from: Rubric, to: Rubric) =>
      carryForward(
        { profile: to16, answers: { talks: "many" } },
        { from, to, crosswalk: linked("same") },
      );
    expect(carry(notAsked, asked)).toMatchObject({
      carried: [],
      notCarried: [
        { from: ["talks"], to: "talks", code: "not-asked" },
        { from: ["talks"], code: "answer-not-asked" },
      ],
    });
    expect(carry(asked, notAsked)).toMatchObject({
      carried: [],
      notCarried: [{ from: ["talks"], code: "not-asked" }],
    });
  });
});

const linked = (demand: Demand, from: readonly string[] = ["talks"]): Crosswalk => ({
  from: "made-up",
  to: "made-up",
  criteria: [],
  indicators: [
    { from, to: ["talks"], demand, statement: "Made up.", source: ["TEST"], grade: "inferred" },
  ],
  sources: [],
});

describe("what does not apply", () => {
  const judged = {
    notApplicable: { reason: "best-interests", judgedBy: "careers leader" },
  } as const;
  const nobody = { count: 0, of: 0, excluded: { medical: 2 } };
  const strict = makeRubric([[{ id: "talks", scale: "reach" }]]);
  const lenient = makeRubric([
    [
      {
        id: "talks",
        scale: "reach",
        notApplicable: { allowed: ["best-interests"] },
        emptyCohort: true,
      },
    ],
  ]);
  const carry = (talks: Answer, to: Rubric, demand: Demand) =>
    carryForward(
      { profile: to16, answers: { talks } },
      { from: lenient, to, crosswalk: linked(demand) },
    );

  it.each<Demand>(["same", "more", "less"])(
    "carries where it is allowed and %s is asked",
    (demand) => {
      expect(carry(judged, lenient, demand).assessment.answers).toEqual({ talks: judged });
      expect(carry(nobody, lenient, demand).assessment.answers).toEqual({ talks: nobody });
    },
  );

  it("does not carry where it is not allowed", () => {
    expect(carry(judged, strict, "same").notCarried).toMatchObject([
      { code: "reason-not-allowed" },
    ]);
    expect(carry(nobody, strict, "same").notCarried).toMatchObject([
      { code: "empty-cohort-not-allowed" },
    ]);
  });

  it.each<Demand>(["both", "not-comparable"])("does not carry where the demand is %s", (demand) => {
    expect(carry(judged, lenient, demand).carried).toEqual([]);
  });

  it("carries from several only when it applies to none of them", () => {
    const two = makeRubric([
      [
        { id: "talks", scale: "yes-no", notApplicable: { allowed: ["best-interests"] } },
        { id: "visits", scale: "yes-no", notApplicable: { allowed: ["best-interests"] } },
      ],
    ]);
    const one = makeRubric([
      [{ id: "talks", scale: "yes-no", notApplicable: { allowed: ["best-interests"] } }],
    ]);
    const carried = (answers: Readonly<Record<string, Answer>>, demand: Demand = "more") =>
      carryForward(
        { profile: to16, answers },
        { from: two, to: one, crosswalk: linked(demand, ["talks", "visits"]) },
      );
    expect(carried({ talks: judged }).notCarried).toMatchObject([{ code: "unanswered" }]);
    expect(carried({ talks: judged, visits: judged }).assessment.answers).toEqual({
      talks: judged,
    });
    expect(carried({ talks: judged, visits: false }).assessment.answers).toEqual({ talks: "no" });
    expect(carried({ talks: true, visits: false }, "same").notCarried).toMatchObject([
      { code: "contradictory" },
    ]);
  });
});

describe("a carried assessment", () => {
  const given: Assessment<Gatsby2014SchoolIndicatorId> = {
    rubric: "gatsby-2014-school",
    id: "123456-2024",
    institution: { urn: "123456", name: "Example School" },
    asAt: "2024-07",
    completedOn: "2024-07-01",
    state: "completed",
    cohort: { size: 80, of: 90, reason: "as agreed" },
    profile: to16,
    answers: { bm8_1_by_16: "all" },
  };

  it("keeps who and when, and is a draft under the other rubric", () => {
    const options = { from: gatsby2014School, to: gatsby2025School };
    const { rubric: _, completedOn: __, ...kept } = given;
    expect(carryForward(given, options).assessment).toEqual({
      ...kept,
      rubric: "gatsby-2025-school",
      state: "draft",
    });
  });

  it("is refused with everything that is wrong", () => {
    const options = { from: gatsby2014School, to: gatsby2025School };
    const codes = (assessment: object, more: object = {}) => {
      try {
        carryForward(assessment as typeof given, { ...options, ...more });
      } catch (error) {
        if (error instanceof AssessmentError) return error.issues.map(({ code }) => code);
      }
      return [];
    };
    const answers = { bm8_1_by_16: "loads", bm9_1: true };
    expect(codes({ ...given, asAt: "July", answers })).toEqual([
      "date-invalid",
      "unknown-indicator",
      "unknown-level",
    ]);
    expect(codes({ ...given, rubric: "gatsby-2025-school" })).toEqual(["rubric-mismatch"]);
    expect(codes(given, { lenient: true })).toEqual(["unknown-field"]);
  });

  it("is refused between rubrics that no crosswalk joins", () => {
    const options = { from: gatsby2014College, to: gatsby2025School };
    expect(() => carryForward({ profile: to16, answers: {} }, options)).toThrow(TypeError);
  });

  it("of a college keeps its one share for what comes next", () => {
    const options = { from: gatsby2014College, to: gatsby2025College };
    const profile: Profile = { yearGroups: ["X"], stages: ["ks5"] };
    const answers = { bm2_1_information_used: "most", bm1_3_feedback_staff: false } as const;
    const no = { from: "no", to: "in-progress" };
    expect(carryForward({ profile, answers }, options).assessment.answers).toEqual({
      bm1_4_feedback_teachers: no,
      bm1_4_feedback_support_staff: no,
      bm2_1_used: "most",
    });
  });
});
