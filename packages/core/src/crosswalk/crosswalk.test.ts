import { describe, expect, it } from "vitest";
import { indicatorsOf, scaleOf } from "../internal/indicators-of.js";
import { weakestGrade } from "../model/grade.js";
import type { Rubric } from "../model/rubric.js";
import { gatsby2014College } from "../rubrics/2014-college/index.js";
import { gatsby2014School } from "../rubrics/2014-school/index.js";
import { gatsby2025College } from "../rubrics/2025-college/index.js";
import { gatsby2025School } from "../rubrics/2025-school/index.js";
import { gatsby2025TrainingProvider } from "../rubrics/2025-training-provider/index.js";
import { crosswalk, crosswalkPairs } from "./crosswalk.js";
import { invert } from "./invert.js";

const rubrics: readonly Rubric[] = [
  gatsby2014School,
  gatsby2014College,
  gatsby2025School,
  gatsby2025College,
  gatsby2025TrainingProvider,
];

const rubricOf = (id: string): Rubric => {
  const found = rubrics.find((rubric) => rubric.id === id);
  if (!found) throw new TypeError(`no rubric ${id}`);
  return found;
};

const criteriaOf = ({ benchmarks }: Rubric) => benchmarks.flatMap(({ criteria }) => criteria);

it("there is a crosswalk for each edition and its successor, both ways", () => {
  expect(crosswalkPairs.map(({ from, to }) => `${from} ${to}`)).toEqual([
    "gatsby-2014-school gatsby-2025-school",
    "gatsby-2014-college gatsby-2025-college",
    "gatsby-2014-college gatsby-2025-training-provider",
    "gatsby-2025-school gatsby-2014-school",
    "gatsby-2025-college gatsby-2014-college",
    "gatsby-2025-training-provider gatsby-2014-college",
  ]);
});

describe.each(crosswalkPairs)("from $from to $to", (pair) => {
  const { criteria, indicators, sources } = crosswalk(pair.from, pair.to);
  const [from, to] = [rubricOf(pair.from), rubricOf(pair.to)];
  const links = [...criteria, ...indicators];

  it.each([
    ["from", from],
    ["to", to],
  ] as const)("has every criterion and indicator once on its side: %s", (side, rubric) => {
    const linked = (each: typeof criteria | typeof indicators) =>
      each.flatMap((link) => link[side]).toSorted();
    expect(linked(criteria)).toEqual(
      criteriaOf(rubric)
        .map(({ id }) => id)
        .toSorted(),
    );
    expect(linked(indicators)).toEqual(
      indicatorsOf(rubric)
        .map(({ id }) => id)
        .toSorted(),
    );
  });

  it("keeps indicators with their benchmark", () => {
    const benchmark = (id: string) => id.slice(0, 3);
    for (const link of indicators) {
      expect(new Set([...link.from, ...link.to].map(benchmark)).size).toBe(1);
    }
  });

  it("compares questions only where both have the kind of scale that allows it", () => {
    const kinds = (rubric: Rubric, ids: readonly string[]) =>
      indicatorsOf(rubric)
        .filter(({ id }) => ids.includes(id))
        .map((indicator) => scaleOf(rubric, indicator).kind === "coverage");
    for (const link of indicators) {
      if (["both", "not-comparable"].includes(link.demand)) continue;
      const coverage = [...kinds(from, link.from), ...kinds(to, link.to)];
      expect(new Set(coverage).size, `${link.from} to ${link.to}`).toBe(1);
      // Shares of a part say nothing of the whole, and two equal questions are one to one.
      if (coverage[0] || link.demand === "same") expect(coverage).toHaveLength(2);
    }
  });

  it("calls what has no counterpart not comparable", () => {
    for (const link of indicators) {
      expect(link.from.length + link.to.length).toBeGreaterThan(0);
      if (link.from.length > 0 && link.to.length > 0) continue;
      expect(link.demand).toBe("not-comparable");
    }
  });

  it("says of everything in one sentence what differs, where it is from and how sure it is", () => {
    const words = (text: string) => text.split(/\s+/).length;
    expect(links.filter(({ statement }) => words(statement) >= 30)).toEqual([]);
    expect(
      links.filter(({ statement }) => !/^[A-Z2][^.]*(\d\.\d[^.]*)*\.$/.test(statement)),
    ).toEqual([]);
    const used = new Set(links.flatMap(({ source }) => source));
    expect(sources.map(({ id }) => id).toSorted()).toEqual([...used].toSorted());
    expect(links.filter(({ source }) => source.length === 0)).toEqual([]);
  });

  it("is no surer of a criterion than the poorest wording compared", () => {
    const grades = (rubric: Rubric, ids: readonly string[]) =>
      criteriaOf(rubric).flatMap(({ id, grade }) => (ids.includes(id) ? [grade] : []));
    for (const link of criteria) {
      const compared = [...grades(from, link.from), ...grades(to, link.to)];
      expect(link.grade, link.statement).toBe(weakestGrade(["inferred", ...compared]));
    }
    for (const link of indicators) expect(["inferred", "unverified"]).toContain(link.grade);
  });

  it("is what it is when looked at from behind twice", () => {
    const there = crosswalk(pair.from, pair.to);
    expect(invert(invert(there))).toEqual(there);
    expect(invert(there)).toEqual(crosswalk(pair.to, pair.from));
  });
});

const relationsOf = (from: string, to: string) =>
  crosswalk(from, to).criteria.map(
    (link) => `${link.from.join("+") || "none"} ${link.to.join("+") || "none"} ${link.relation}`,
  );

it("more asked one way is less asked the other way", () => {
  const demand = (from: string, to: string, id: string) =>
    crosswalk(from, to).indicators.find((link) => link.to.includes(id))?.demand;
  expect(demand("gatsby-2014-school", "gatsby-2025-school", "bm8_1_by_18")).toBe("more");
  expect(demand("gatsby-2025-school", "gatsby-2014-school", "bm8_1_by_18")).toBe("less");
});

describe("the relations of criteria", () => {
  it("are those of the published wordings for schools", () => {
    expect(relationsOf("gatsby-2014-school", "gatsby-2025-school")).toEqual([
      "1.1 1.1 widened",
      "none 1.2 new",
      "1.2 1.3 widened",
      "1.3 1.4 widened",
      "2.1 2.1 widened",
      "2.2 2.2 widened",
      "3.1 3.1 widened",
      "3.2 3.2+3.4 widened",
      "none 3.3 new",
      "3.3 3.5+3.6 replaced",
      "4.1 4.1 replaced",
      "none 4.2 new",
      "5.1 5.1 unchanged",
      "6.1 6.1 widened",
      "6.2 6.2 unchanged",
      "7.1 7.1 widened",
      "7.2 7.2 widened",
      "8.1 8.1 widened",
      "none 8.2 new",
    ]);
  });

  it("are those of the published wordings for colleges", () => {
    expect(relationsOf("gatsby-2014-college", "gatsby-2025-college")).toEqual([
      "1.1 1.1 widened",
      "none 1.2 new",
      "1.2 1.3 widened",
      "1.3 1.4 widened",
      "2.1 2.1 unchanged",
      "2.2 2.2 widened",
      "3.1 3.1 widened",
      "3.2 3.2+3.3+3.4 widened",
      "3.3 3.5+3.6 replaced",
      "4.1 4.1 unchanged",
      "none 4.2 new",
      "5.1 5.1 unchanged",
      "5.2 none dropped",
      "6.1 6.1 unchanged",
      "7.1 7.1 unchanged",
      "8.1 8.1 unchanged",
      "none 8.2 new",
    ]);
  });

  it("are new throughout for training providers, who had none before", () => {
    const { criteria, note } = crosswalk("gatsby-2014-college", "gatsby-2025-training-provider");
    expect(criteria.filter(({ to }) => to.length > 0).map(({ relation }) => relation)).toEqual(
      Array.from({ length: 16 }, () => "new"),
    );
    expect(note).toContain("no edition before 2025");
  });

  it("turn round on the way back", () => {
    const back = relationsOf("gatsby-2025-school", "gatsby-2014-school");
    expect(back).toEqual(
      expect.arrayContaining(["1.1 1.1 narrowed", "1.2 none dropped", "5.1 5.1 unchanged"]),
    );
  });
});

describe("a pair of rubrics", () => {
  it("may be given as rubrics or ids, interpreted or not", () => {
    const expected = crosswalk("gatsby-2014-school", "gatsby-2025-school");
    expect(crosswalk(gatsby2014School, gatsby2025School)).toBe(expected);
    expect(
      crosswalk("gatsby-2014-school+specialist-setting", "gatsby-2025-school+specialist-setting"),
    ).toBe(expected);
  });

  it.each([
    ["gatsby-2014-school", "gatsby-2025-college"],
    ["gatsby-2014-school", "gatsby-2014-school"],
    ["gatsby-2025-college", "gatsby-2025-training-provider"],
    ["gatsby-2014-scool", "gatsby-2025-school"],
  ])("from %s to %s is refused, with those that there are", (from, to) => {
    expect(() => crosswalk(from, to)).toThrow(TypeError);
    expect(() => crosswalk(from, to)).toThrow(
      `from ${from} to ${to}; there are gatsby-2014-school to`,
    );
  });
});
