import { describe, expect, it } from "vitest";
import { nccisCodes } from "./nccis.js";
import { nccisGroupings } from "./nccis-groupings.js";

const groups = new Map(nccisGroupings.map((each) => [each.id, each.groups]));

it("each grouping has a name and a version of its own", () => {
  expect(nccisGroupings.map(({ id, version }) => `${id}@${version}`)).toEqual([
    "longitudinal@1",
    "gap-year-other@1",
    "custody-neet@1",
    "neet-by-range@1",
  ]);
});

it("every code with a group has one in each grouping", () => {
  const codes = nccisCodes.codes.flatMap(({ code, group }) => (group ? [code] : []));
  for (const [, of] of groups) expect(Object.keys(of).sort()).toEqual(codes);
});

describe("a code whose group differs between users", () => {
  it.each([
    ["260", "education", "other", "education", "education"],
    ["540", "neet", "neet", "neet", "neet"],
    ["550", "employment", "employment", "employment", "neet"],
    ["680", "neet", "neet", "neet", "neet"],
    ["710", "other", "other", "neet", "other"],
    ["530", "re-engagement", "re-engagement", "re-engagement", "re-engagement"],
    ["810", "unknown", "unknown", "unknown", "unknown"],
  ])("%s is %s, %s, %s, %s", (code, ...expected) => {
    expect([...groups.values()].map((of) => of[code as keyof typeof of])).toEqual(expected);
  });
});

it("codes from 610 to 670, and of custody, are marked as disclosing", () => {
  const marked = nccisCodes.codes.flatMap(({ code, sensitive }) => (sensitive ? [code] : []));
  expect(marked).toEqual("290 610 615 616 619 620 630 640 650 660 670 710".split(" "));
});
