import { expect, it } from "vitest";
import { type Grade, weakestGrade } from "./grade.js";

it.each<[readonly Grade[], Grade]>([
  [[], "published"],
  [["published"], "published"],
  [["derived", "published"], "derived"],
  [["inferred", "derived", "published"], "inferred"],
  [["inferred", "unverified", "derived"], "unverified"],
])("the weakest of %j is %s", (grades, weakest) => {
  expect(weakestGrade(grades)).toBe(weakest);
});
