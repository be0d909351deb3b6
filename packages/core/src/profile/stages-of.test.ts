import { expect, it } from "vitest";
import type { Profile, Stage } from "../model/profile.js";
import { stagesOf } from "./stages-of.js";

it.each<[Profile, readonly Stage[]]>([
  [{ yearGroups: ["R", 1, 6] }, []],
  [{ yearGroups: [7] }, ["ks3"]],
  [{ yearGroups: [9, 10] }, ["ks3", "ks4"]],
  [{ yearGroups: [11] }, ["ks4"]],
  [{ yearGroups: [12] }, ["ks5"]],
  [{ yearGroups: [14, 13, 7] }, ["ks3", "ks5"]],
  [{ yearGroups: ["X"], stages: ["ks5", "ks4"] }, ["ks4", "ks5"]],
  [{ yearGroups: [10], stages: ["ks4", "ks4"] }, ["ks4"]],
])("%j covers %j", (profile, stages) => {
  expect(stagesOf(profile)).toEqual(stages);
});
