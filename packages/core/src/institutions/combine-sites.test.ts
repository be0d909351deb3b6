import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InputError } from "../issues/input-error.js";
import { forAll } from "../laws/for-all.js";
import type { Status } from "../model/result.js";
import { aggregate } from "./aggregate.js";
import { type CombineRule, combineSites } from "./combine-sites.js";
import { combineStatuses } from "./combine-statuses.js";
import type { Aggregable } from "./summary.js";
import { sketchResult, statuses } from "./testing/sketch-result.js";

const [F, P, N, U, NA] = [
  "fully-achieved",
  "partially-achieved",
  "not-achieved",
  "undetermined",
  "not-applicable",
] as const;

const site = (
  name: string | undefined,
  made: readonly Status[],
  fields: Partial<Aggregable> = {},
) => sketchResult(made, { institution: { ukprn: "9", ...(name && { site: name }) }, ...fields });

describe("where every site has to achieve", () => {
  it.each<[readonly Status[], Status]>([
    [[F, F], F],
    [[F, NA], F],
    [[NA, NA], NA],
    [[F, P], P],
    [[F, N], P],
    [[P, N], P],
    [[N, N], N],
    [[N, NA], N],
    [[F, U], U],
    [[N, U], U],
    [[U, U], U],
    [[U, NA], U],
    [[P, U], P],
    [[F, N, U], P],
  ])("%j is %s", (given, status) => {
    expect(combineStatuses(given)).toBe(status);
    expect(combineStatuses(given.toReversed())).toBe(status);
  });

  it(
    "knowing more never moves what is determined",
    forAll(fc.array(fc.constantFrom(...statuses), { minLength: 1, maxLength: 4 }), (given) => {
      const known = combineStatuses(given);
      const completions = [F, P, N].map((turnsOut) =>
        combineStatuses(given.map((status) => (status === U ? turnsOut : status))),
      );
      if (known === U) expect(new Set(completions).size).toBeGreaterThan(1);
      else expect(new Set(completions)).toEqual(new Set([known]));
    }),
  );

  it(
    "gives a headline whose bounds hold whatever is undetermined",
    forAll(
      fc.tuple(
        fc.array(fc.array(fc.constantFrom(...statuses), { minLength: 8, maxLength: 8 }), {
          minLength: 1,
          maxLength: 3,
        }),
        fc.constantFrom(F, P, N),
      ),
      ([sites, turnsOut]) => {
        const combined = (rows: readonly (readonly Status[])[]) =>
          combineSites(
            rows.map((row, index) => site(`${index}`, row)),
            "every-site-achieves",
          ).headline;
        const later = combined(
          sites.map((row) => row.map((status) => (status === U ? turnsOut : status))),
        );
        const { min, max, of } = combined(sites);
        expect(min <= later.min && later.min <= later.max && later.max <= max).toBe(true);
        expect(of).toBe(later.of);
        if (turnsOut === F) expect(max).toBe(later.max);
      },
    ),
  );

  it(
    "one site is its institution",
    forAll(fc.array(fc.constantFrom(...statuses), { minLength: 8, maxLength: 8 }), (row) => {
      const only = site("North", row);
      const { headline, benchmarks } = combineSites([only], "every-site-achieves");
      expect(headline).toEqual(only.headline);
      expect(benchmarks.map(({ status }) => status)).toEqual(row);
    }),
  );

  it("counts what does not apply to a site but to others", () => {
    const sites = [site("North", [F, NA]), site("South", [F, F])];
    const headline = { fullyAchieved: 2, min: 2, max: 2, of: 2 };
    expect(combineSites(sites, "every-site-achieves").headline).toEqual(headline);
  });

  it("does not reach beyond what a site can reach", () => {
    const result = site("North", [U, U, U]);
    const low = { ...result, headline: { ...result.headline, max: 1 } };
    const sites = [low, site("South", [F, F, F])];
    expect(combineSites(sites, "every-site-achieves").headline).toMatchObject({ min: 0, max: 1 });
  });
});

describe("combined sites", () => {
  const north = site("North", [F, P, U, N], { asAt: "2025-07", withoutExclusions: {} });
  const main = site(undefined, [F, F, F, NA], { asAt: "2025-07", grade: "inferred" });

  it("say by which rule, of which sites, with the status at each", () => {
    expect(combineSites([north, main], "every-site-achieves")).toEqual({
      rule: "every-site-achieves",
      rubric: { id: "gatsby-2014-school", version: "1.0.0" },
      institution: { ukprn: "9" },
      asAt: "2025-07",
      grade: "inferred",
      headline: { fullyAchieved: 1, min: 1, max: 2, of: 4 },
      benchmarks: [
        { number: 1, status: F, statuses: [F, F] },
        { number: 2, status: P, statuses: [P, F] },
        { number: 3, status: U, statuses: [U, F] },
        { number: 4, status: N, statuses: [N, NA] },
      ],
      sites: [
        { site: "North", headline: north.headline },
        { site: null, headline: main.headline },
      ],
      withoutExclusions: ["North"],
    });
  });

  it.each<[string | undefined, Aggregable]>([
    ["North", north],
    [undefined, main],
  ])("are as the lead site is: %s", (lead, { headline, grade, benchmarks }) => {
    const combined = combineSites([north, main], "lead", lead === undefined ? {} : { lead });
    expect(combined).toMatchObject({ headline, grade, benchmarks });
    expect(combined.withoutExclusions).toEqual(lead === "North" ? ["North"] : undefined);
    expect(combined.sites).toHaveLength(2);
    expect(combined.benchmarks[1]?.statuses).toEqual([P, F]);
  });

  it("leave out a date that they do not share", () => {
    const later = { ...main, asAt: "2025-08" };
    expect(combineSites([north, later], "every-site-achieves").asAt).toBeUndefined();
    expect(combineSites([north, later], "lead").asAt).toBe("2025-08");
  });

  it("count as one result", () => {
    const { editions } = aggregate([combineSites([north, main], "every-site-achieves")]);
    expect(editions).toMatchObject([{ n: 1, withExclusions: 1, fewer: [{ of: 4, n: 1 }] }]);
  });
});

describe("sites are refused", () => {
  const north = site("North", [F]);
  const south = site("South", [F]);
  it.each<[string, readonly Aggregable[], string, object]>([
    ["value-invalid results", [], "every-site-achieves", {}],
    ["institution-missing results.0.institution", [{ ...north, institution: {} }], "lead", {}],
    [
      "institution-mismatch results.1.institution",
      [north, { ...south, institution: { ukprn: "8" } }],
      "every-site-achieves",
      {},
    ],
    [
      "rubric-mismatch results.1.rubric",
      [north, { ...south, rubric: { ...south.rubric, version: "2.0.0" } }],
      "every-site-achieves",
      {},
    ],
    ["site-repeated results.1.institution.site", [north, north], "every-site-achieves", {}],
    ["lead-missing options.lead", [north, south], "lead", {}],
    ["lead-missing options.lead", [north, south], "lead", { lead: "East" }],
    ["value-invalid rule", [north, south], "mean", {}],
    ["unknown-field options.lead", [north, south], "every-site-achieves", { lead: "North" }],
    ["unknown-field options.leads", [north, south], "lead", { leads: "North" }],
  ])("for %s", (wrong, results, rule, options) => {
    try {
      combineSites(results, rule as CombineRule, options);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(InputError);
      const said = (error as InputError).issues.map(({ code, path }) => `${code} ${path}`);
      expect(said).toContain(wrong);
    }
  });
});
