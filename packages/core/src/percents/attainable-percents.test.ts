import { describe, expect, it } from "vitest";
import type { Profile } from "../model/profile.js";
import { gatsby2014School } from "../rubrics/2014-school/index.js";
import { makeRubric } from "../testing/make-rubric.js";
import { attainablePercents } from "./attainable-percents.js";

const to16: Profile = { yearGroups: [7, 8, 9, 10, 11] };
const to18: Profile = { yearGroups: [7, 8, 9, 10, 11, 12, 13] };

const percents = (benchmark: number, profile: Profile) =>
  attainablePercents(gatsby2014School, benchmark, profile).map(({ percent }) => percent);

describe("the attainable percentages", () => {
  it.each<[number, Profile, readonly number[]]>([
    [2, to16, [0, 20, 40, 60, 80, 100]],
    [5, to16, [0, 25, 50, 75, 100]],
    [6, to16, [0, 25, 50, 75, 100]],
    [6, to18, [0, 12, 25, 37, 50, 62, 75, 87, 100]],
    [8, { yearGroups: [7, 8, 9] }, []],
  ])("of benchmark %i for %j are %j", (benchmark, profile, expected) => {
    expect(percents(benchmark, profile)).toEqual(expected);
  });

  it("come with the scores that give them, those with the most points available first", () => {
    const half = attainablePercents(gatsby2014School, 7, to18).find(
      ({ percent }) => percent === 50,
    );
    expect(half?.scores).toEqual([
      { points: 12, available: 24 },
      { points: 10, available: 20 }, // nobody considers university
    ]);
  });

  it("leave unscored questions out", () => {
    const rubric = makeRubric([
      [
        { id: "scored", scale: "yes-no" },
        { id: "unscored", scale: "reach", scored: false },
      ],
    ]);
    expect(attainablePercents(rubric, 1, to16)).toEqual([
      { percent: 0, scores: [{ points: 0, available: 1 }] },
      { percent: 100, scores: [{ points: 1, available: 1 }] },
    ]);
  });
});

it("refuses a benchmark that the rubric does not have", () => {
  expect(() => attainablePercents(gatsby2014School, 9, to16)).toThrow(
    "gatsby-2014-school has no benchmark 9",
  );
});
