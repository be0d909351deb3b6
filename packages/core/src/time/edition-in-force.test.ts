import { describe, expect, it } from "vitest";
import type { Setting } from "../model/rubric.js";
import { daysBetween } from "./days-between.js";
import { editionInForce } from "./edition-in-force.js";
import { editionOf } from "./edition-of.js";
import { editionPeriods } from "./edition-periods.js";
import { timeSources } from "./sources.js";

const settings: readonly Setting[] = ["school", "college", "training-provider"];

/** Of the rubric in force, its edition and setting; or `none`; or undefined. */
function rubricAt(date: string, setting: Setting): string | undefined {
  const found = editionInForce(date, setting);
  return found && (found.edition === "none" ? "none" : found.rubric.replace("gatsby-", ""));
}

describe("the edition in force", () => {
  it.each<[string, (string | undefined)[]]>([
    ["2013", ["none", "none", "none"]],
    ["2014", [undefined, "none", "none"]],
    ["2014-11-05", [undefined, "none", "none"]],
    ["2015", ["2014-school", "none", "none"]],
    ["2017-12-31", ["2014-school", "none", "none"]],
    ["2018", ["2014-school", undefined, undefined]],
    ["2018-01-31", ["2014-school", "none", "none"]],
    ["2018-02-14", ["2014-school", undefined, "none"]],
    ["2018-03-01", ["2014-school", "2014-college", "none"]],
    ["2018-09-01", ["2014-school", "2014-college", "2014-college"]],
    ["2024", ["2014-school", "2014-college", "2014-college"]],
    ["2025", [undefined, undefined, undefined]],
    ["2025-07-31", ["2014-school", "2014-college", "2014-college"]],
    ["2025-08-31", ["2014-school", "2014-college", "2014-college"]],
    ["2025-08", ["2014-school", "2014-college", "2014-college"]],
    ["2025-09-01", ["2025-school", "2025-college", "2025-training-provider"]],
    ["2025-09", ["2025-school", "2025-college", "2025-training-provider"]],
    ["2026", ["2025-school", "2025-college", "2025-training-provider"]],
  ])("at %s is %j", (date, rubrics) => {
    expect(settings.map((setting) => rubricAt(date, setting))).toEqual(rubrics);
  });

  it.each([
    ["2025-07", "published"],
    ["2025-08", "inferred"],
    ["2025-09", "inferred"],
    ["2025-10", "published"],
    ["2026", "published"],
  ])("at %s is %s for a school", (date, grade) => {
    expect(editionInForce(date, "school")?.grade).toBe(grade);
  });

  it("rests on all the sources of the time it spans", () => {
    const found = editionInForce("2025-08", "school");
    expect(found?.source).toEqual(["R14", "SG18", "NEWS25"]);
    expect(found?.notes).toHaveLength(1);
  });

  it("needs a date and a setting", () => {
    expect(() => editionInForce("summer 2025", "school")).toThrow(TypeError);
    expect(() => editionInForce("2025-07", "special" as Setting)).toThrow(/special/);
  });
});

describe.each(settings)("the periods of a %s", (setting) => {
  const periods = editionPeriods.filter((period) => period.setting === setting);

  it("follow each other without a gap, from always to ever", () => {
    expect(periods[0]?.from).toBeUndefined();
    expect(periods.at(-1)?.to).toBeUndefined();
    const gaps = periods.slice(1).map(({ from = "" }, index) => {
      return daysBetween(periods[index]?.to ?? "", from);
    });
    expect(gaps.length).toBeGreaterThan(2);
    expect(new Set(gaps)).toEqual(new Set([1]));
  });

  it("name the rubric of their edition, and sources that are listed", () => {
    const known = timeSources.map(({ id }) => id);
    for (const { edition, rubric, source } of periods) {
      expect(rubric && editionOf(rubric)?.edition).toBe(
        edition === "none" || edition === "undecided" ? undefined : edition,
      );
      expect(source.filter((id) => !known.includes(id))).toEqual([]);
    }
  });
});

it.each([
  ["gatsby-2014-school", { edition: "2014", setting: "school" }],
  ["gatsby-2025-training-provider", { edition: "2025", setting: "training-provider" }],
  ["gatsby-2025-school+specialist-setting", { edition: "2025", setting: "school" }],
  ["gatsby-2025-school~reading-b", undefined],
  ["gatsby-2025-school+specialist-setting~reading-b", undefined],
  ["gatsby-2025-schools", undefined],
  ["our-gatsby-2025-school", undefined],
  ["made-up", undefined],
])("the edition of %s", (id, edition) => {
  expect(editionOf(id)).toEqual(edition);
});
