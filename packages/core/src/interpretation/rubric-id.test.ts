import { expect, it } from "vitest";
import { formatRubricId, parseRubricId } from "./rubric-id.js";

it.each([
  ["gatsby-2025-school", "gatsby-2025-school", []],
  ["gatsby-2025-school+specialist-setting", "gatsby-2025-school", ["specialist-setting"]],
  ["r+b+a", "r", ["a", "b"]],
  ["r+a+b+a", "r", ["a", "b"]],
  [" r + a ", "r", ["a"]],
  ["r+", "r", [""]],
  ["", "", []],
])("%j is %j read through %j", (id, rubric, interpretations) => {
  expect(parseRubricId(id)).toEqual({ rubric, interpretations });
});

it.each([
  ["r", { rubric: "r", interpretations: [] }],
  ["r+a+b", { rubric: "r", interpretations: ["b", "a", "b"] }],
])("%j is made of %j", (id, parts) => {
  expect(formatRubricId(parts)).toBe(id);
  expect(formatRubricId(parseRubricId(id))).toBe(id);
});
