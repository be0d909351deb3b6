import { expect, it } from "vitest";
import { indicatorsOf } from "../internal/indicators-of.js";
import type { Profile } from "../model/profile.js";
import type { Indicator } from "../model/rubric.js";
import { makeRubric } from "../testing/make-rubric.js";
import { isAsked } from "./is-asked.js";

it.each<[Pick<Indicator, "yearGroups" | "stages">, Profile, boolean]>([
  [{}, { yearGroups: [6] }, true],
  [{ stages: ["ks4"] }, { yearGroups: [7, 10] }, true],
  [{ stages: ["ks4"] }, { yearGroups: [7, 12] }, false],
  [{ stages: ["ks4", "ks5"] }, { yearGroups: [12] }, true],
  [{ stages: ["ks5"] }, { yearGroups: ["X"], stages: ["ks5"] }, true],
  [{ yearGroups: [9, 10] }, { yearGroups: [10, 11] }, true],
  [{ yearGroups: [9] }, { yearGroups: [7, 8] }, false],
  [{ yearGroups: [9], stages: ["ks5"] }, { yearGroups: [9] }, false],
])("a question for %j, asked of %j: %s", (phase, profile, asked) => {
  const [indicator] = indicatorsOf(makeRubric([[{ id: "question", scale: "yes-no", ...phase }]]));
  expect(indicator && isAsked(indicator, profile)).toBe(asked);
});
