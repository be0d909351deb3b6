import { onRoll } from "./learner.mjs";

/** Makes the learners whom a school leaves out of questions, each with a reason. */
export function exclusionsOf({ key, learners }) {
  const now = learners.filter((learner) => onRoll(learner));
  return key === "larkfield" ? larkfieldExclusions(now) : brambledownExclusions(now);
}

function larkfieldExclusions(now) {
  const withPlan = now.filter(({ senProvision }) => senProvision === "E");
  const ks5 = withPlan.filter(({ year }) => year >= 12);
  const ks4 = withPlan.filter(({ year }) => year === 10 || year === 11);
  const ks3 = withPlan.filter(({ year }) => year <= 9);
  return [
    ...ks3.slice(0, 2).map(({ id }) => row(id, "plan-outcome")),
    ...ks4.slice(0, 5).map(({ id }) => row(id, "no-realistic-destination", "bm7_1_universities")),
    ...ks4
      .slice(5, 7)
      .map(({ id }) => row(id, "best-interests", "bm7_1_universities bm7_1_sixth_forms")),
    ...ks5.slice(0, 2).map(({ id }) => row(id, "medical", "bm6_2_by_18")),
    ...ks5.slice(2, 3).map(({ id }) => row(id, "plan-outcome", "bm6_2_by_18")),
    ...ks5.slice(3, 4).map(({ id }) => row(id, "no-consent", "bm8_1_by_18")),
    ...ks5
      .slice(4, 5)
      .map(({ id }) => row(id, "other", "bm6_2_by_18", "moves to adult care, in June")),
  ];
}

function brambledownExclusions(now) {
  const withPlan = now.filter(({ senProvision, year }) => senProvision === "E" && year >= 10);
  return [
    ...withPlan.slice(0, 2).map(({ id }) => row(id, "medical", "bm8_1_by_16 bm8_1_by_18")),
    ...withPlan.slice(2, 3).map(({ id }) => row(id, "best-interests", "bm7_1_universities")),
  ];
}

function row(learner_id, reason, indicators = "", text = "") {
  return { learner_id, reason, indicators, text };
}
