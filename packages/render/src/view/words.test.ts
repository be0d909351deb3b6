import type { Result } from "@career-benchmarks/core";
import { expect, test } from "vitest";
import { dateWords } from "./date-words.js";
import { listed, percentOf, pointsOf } from "./numbers.js";
import { profileWords } from "./profile-words.js";

test.each([
  ["2018-11-05", "5 November 2018"],
  ["2018-11", "November 2018"],
  ["2018", "2018"],
  ["last week", "last week"],
])("the date %s", (date, words) => {
  expect(dateWords(date)).toBe(words);
});

const profiles: readonly (readonly [Result["profile"], string])[] = [
  [{ yearGroups: [7, 8, 9, 10, 11], stages: ["ks3", "ks4"] }, "7 to 11 (key stages 3 and 4)"],
  [
    { yearGroups: [13, 9, 11], stages: ["ks3", "ks4", "ks5"] },
    "9, 11 and 13 (key stages 3, 4 and 5)",
  ],
  [{ yearGroups: [10, 11], stages: ["ks4"] }, "10 and 11 (key stage 4)"],
  [{ yearGroups: ["R", 1, 2], stages: [] }, "reception to 2"],
  [{ yearGroups: ["X"], stages: ["ks4"] }, "none used (key stage 4)"],
  [
    { yearGroups: [12, 13, 14, "X"], stages: ["ks5"] },
    "12, 13, 14 and learners in no year group (key stage 5)",
  ],
];

test.each(profiles)("the profile %j", (profile, words) => {
  expect(profileWords(profile)).toBe(words);
});

test("points, per cents and lists", () => {
  expect(pointsOf({ min: 3, max: 3, available: 17 })).toBe("3 of 17");
  expect(pointsOf({ min: 0, max: 17, available: 17 })).toBe("0 to 17 of 17");
  expect(pointsOf({ min: 0, max: 0, available: 0 })).toBe("not counted");
  expect(pointsOf({ min: null, max: null, available: 17 })).toBe("not known");
  expect(percentOf(0, 0)).toBe("0 %");
  expect(percentOf(58, 70)).toBe("58 to 70 %");
  expect(percentOf(null, null)).toBe("not counted");
  expect([listed([]), listed(["a"]), listed(["a", "b", "c"])]).toEqual(["", "a", "a, b and c"]);
});
