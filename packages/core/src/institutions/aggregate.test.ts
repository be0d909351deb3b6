import { describe, expect, it } from "vitest";
import { InputError } from "../issues/input-error.js";
import type { Status } from "../model/result.js";
import { scoreBenchmarkPercents } from "../percents/score-benchmark-percents.js";
import { gatsby2014School } from "../rubrics/2014-school/index.js";
import { scoreAssessment } from "../score/score-assessment.js";
import { type AggregateOptions, aggregate } from "./aggregate.js";
import { sketchResult } from "./testing/sketch-result.js";

const words: Readonly<Record<string, Status>> = {
  F: "fully-achieved",
  P: "partially-achieved",
  N: "not-achieved",
  U: "undetermined",
  "-": "not-applicable",
};

/** Makes up a result from eight letters. */
const result = (letters: string, fields: Parameters<typeof sketchResult>[1] = {}) =>
  sketchResult(
    [...letters].map((letter) => words[letter] ?? "undetermined"),
    fields,
  );

const edition2025 = { rubric: { id: "gatsby-2025-school", version: "1.0.0" } };

describe("aggregate", () => {
  it("counts statuses, adds up headlines and keeps their bounds", () => {
    const { n, editions, issues } = aggregate([
      result("FFFFFFFF"),
      result("FFPNUFFF"),
      result("NNNNNNNN", { grade: "inferred", withoutExclusions: {} }),
    ]);
    expect({ n, issues }).toEqual({ n: 3, issues: [] });
    expect(editions).toMatchObject([
      {
        edition: "2014",
        rubrics: [{ id: "gatsby-2014-school", version: "1.0.0", n: 3 }],
        n: 3,
        grade: "inferred",
        withExclusions: 1,
        eight: {
          of: 8,
          n: 3,
          sum: { min: 13, max: 14 },
          mean: { min: "4.33", max: "4.66" },
          distribution: {
            min: [1, 0, 0, 0, 0, 1, 0, 0, 1],
            max: [1, 0, 0, 0, 0, 0, 1, 0, 1],
          },
          all: { min: 1, max: 1 },
        },
        fewer: [],
      },
    ]);
    const counts = { n: 3, fullyAchieved: 1, partiallyAchieved: 0, notAchieved: 1 };
    expect(editions[0]?.benchmarks.slice(2, 5)).toEqual([
      { number: 3, ...counts, partiallyAchieved: 1, undetermined: 0, notApplicable: 0 },
      { number: 4, ...counts, notAchieved: 2, undetermined: 0, notApplicable: 0 },
      { number: 5, ...counts, undetermined: 1, notApplicable: 0 },
    ]);
  });

  it("sums up results to which fewer than eight apply by themselves", () => {
    const middle = result("FFFFF---");
    const { editions } = aggregate([middle, result("FFFFFFFU"), result("FFFNN---")]);
    const [{ eight, fewer, benchmarks } = {}] = editions;
    expect(eight).toMatchObject({ n: 1, sum: { min: 7, max: 8 }, all: { min: 0, max: 1 } });
    expect(fewer).toMatchObject([
      { of: 5, n: 2, sum: { min: 8, max: 8 }, all: { min: 1, max: 1 }, mean: { min: "4.00" } },
    ]);
    expect(benchmarks?.[5]).toMatchObject({ n: 3, fullyAchieved: 1, notApplicable: 2 });
    const none = aggregate([middle]).editions[0]?.eight;
    expect(none).toMatchObject({ n: 0, mean: null, sum: { min: 0, max: 0 } });
  });

  it("never pools editions, nor rubrics that tell none", () => {
    const own = (id: string) => result("NNNNNNNN", { rubric: { id, version: "1.0.0" } });
    const { editions, issues } = aggregate([
      own("own-b"),
      result("FFFFFFFF", edition2025),
      result("NNNNNNNN"),
      own("own-a"),
      result("FNNNNNNN", { rubric: { id: "gatsby-2014-college", version: "1.0.0" } }),
    ]);
    const sums = editions.map(({ edition, rubrics, eight }) => [
      edition,
      rubrics.map(({ id }) => id).join(" "),
      eight.sum.min,
    ]);
    expect(sums).toEqual([
      ["2014", "gatsby-2014-college gatsby-2014-school", 1],
      ["2025", "gatsby-2025-school", 8],
      [null, "own-a", 0],
      [null, "own-b", 0],
    ]);
    expect(issues).toMatchObject([{ code: "edition-unknown", received: '"own-a" and 1 more' }]);
  });

  it("lists benchmarks in order, however a result does", () => {
    const given = result("FPNUFFFF");
    const { editions } = aggregate([{ ...given, benchmarks: given.benchmarks.toReversed() }]);
    expect(editions).toEqual(aggregate([given]).editions);
    expect(editions[0]?.benchmarks.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it("cuts the mean off", () => {
    const results = [..."FFFFF"].map((_, index) => result(index === 0 ? "NNNNNNNN" : "FFFFFFFF"));
    const mean = (extra: string) => aggregate([...results, result(extra)]).editions[0]?.eight.mean;
    expect(mean("NNNNNNNN")).toEqual({ min: "5.33", max: "5.33" });
    expect(mean("FFFFFFFF")).toEqual({ min: "6.66", max: "6.66" });
    expect(aggregate([result("NNNNNNNN")]).editions[0]?.eight.mean?.min).toBe("0.00");
  });

  it("sums up a whole nation", () => {
    const results = Array.from({ length: 150_000 }, () => result("FFFFFFFF"));
    expect(aggregate(results).editions[0]?.eight.all.min).toBe(150_000);
  });

  it("sums up nothing", () => {
    expect(aggregate([])).toEqual({ n: 0, editions: [], issues: [] });
  });

  it("reads both kinds of result", () => {
    const profile = { yearGroups: [7, 8, 9, 10, 11] } as const;
    const { editions } = aggregate([
      scoreAssessment(gatsby2014School, { profile, answers: { bm5_1_each_year: "all" } }),
      scoreBenchmarkPercents(gatsby2014School, { 5: 100, 6: 0 }, profile),
    ]);
    expect(editions[0]?.eight.sum).toEqual({ min: 2, max: 15 });
    expect(editions[0]?.benchmarks[4]?.fullyAchieved).toBe(2);
  });
});

describe("groups", () => {
  const results = [
    result("FFFFFFFF", { institution: { urn: "1" }, asAt: "2025-07-31" }),
    result("FFNNNNNN", { institution: { urn: "2" }, asAt: "2025" }),
    result("FNNNNNNN", { institution: { urn: "3" }, asAt: "2023-10", ...edition2025 }),
    result("NNNNNNNN", {
      institution: { urn: "4" },
      asAt: "2023-10",
      assessment: { completedOn: "2024-09-01" },
      rubric: { id: "own", version: "1.0.0" },
    }),
  ];
  const labels = (by: NonNullable<AggregateOptions["by"]>) =>
    aggregate(results, { by }).groups?.map(({ label, n }) => [label, n]);

  it.each<[NonNullable<AggregateOptions["by"]>, [string | null, number][]]>([
    [
      "academic-year",
      [
        ["2023/24", 1],
        ["2024/25", 2],
        [null, 1],
      ],
    ],
    [
      "edition",
      [
        ["2014", 2],
        ["2025", 1],
        [null, 1],
      ],
    ],
    [
      "setting",
      [
        ["school", 3],
        [null, 1],
      ],
    ],
    [
      "rubric",
      [
        ["gatsby-2014-school", 2],
        ["gatsby-2025-school", 1],
        ["own", 1],
      ],
    ],
  ])("by %s", (by, expected) => {
    expect(labels(by)).toEqual(expected);
  });

  it("by a function, with a group of those without a label", () => {
    const trusts = new Map([
      ["1", "Trust B"],
      ["2", "Trust A"],
      ["3", "Trust A"],
    ]);
    const { groups } = aggregate(results, {
      by: ({ institution: { urn = "" } }) => trusts.get(urn),
    });
    expect(groups?.map(({ label, editions }) => [label, editions.length])).toEqual([
      ["Trust A", 2],
      ["Trust B", 1],
      [null, 1],
    ]);
  });
});

describe("who has reported", () => {
  const reported = [
    result("FFFFFFFF", { institution: { urn: "1", ukprn: "10", name: "First School" } }),
    result("FFFFFFFF", { institution: { ukprn: "20", site: "North" } }),
    result("FFFFFFFF", { institution: { urn: "9" } }),
  ];

  it.each([
    [[{ urn: "1" }], []],
    [[{ ukprn: "10" }], []],
    [[{ name: "First School" }], []],
    [[{ urn: "2", ukprn: "10" }], [{ urn: "2", ukprn: "10" }]],
    [
      [{ urn: "3" }, { urn: "1" }, { urn: "2" }],
      [{ urn: "3" }, { urn: "2" }],
    ],
    [[{ ukprn: "20" }], []],
    [[{ ukprn: "20", site: "North" }], []],
    [[{ ukprn: "20", site: "South" }], [{ ukprn: "20", site: "South" }]],
  ])("of %j leaves out %j", (expected, missing) => {
    expect(aggregate(reported, { expected }).reporting).toMatchObject({
      expected: expected.length,
      reported: expected.length - missing.length,
      missing,
    });
  });

  it("lists who was not expected", () => {
    const nameless = result("NNNNNNNN");
    const { reporting } = aggregate([nameless, ...reported], { expected: [{ urn: "1" }] });
    expect(reporting?.unexpected).toEqual([{ ukprn: "20", site: "North" }, { urn: "9" }, {}]);
  });

  it("counts an institution that is expected twice once", () => {
    const { reporting, issues } = aggregate([], { expected: [{ urn: "1" }, { urn: "1" }] });
    expect(reporting).toMatchObject({ expected: 1, reported: 0, missing: [{ urn: "1" }] });
    expect(issues).toMatchObject([{ code: "expected-repeated", received: '"1"' }]);
  });
});

it("warns of institutions that count twice, but for their editions and sites", () => {
  const of = (institution: { urn?: string; name?: string; site?: string }, fields = {}) =>
    result("NNNNNNNN", { institution, ...fields });
  const sound = [
    of({ urn: "1" }),
    of({ urn: "1" }, edition2025),
    of({ urn: "1", site: "North" }),
    of({ urn: "2", name: "Example School" }),
    of({}),
    of({}),
  ];
  expect(aggregate(sound).issues).toEqual([]);
  const providers = [
    of({ urn: "1" }),
    result("NNNNNNNN", { institution: { ukprn: "3", name: "Example College" } }),
  ];
  expect(aggregate(providers).issues).toEqual([]);
  expect(aggregate([...providers, of({ name: "Example College" })]).issues).toMatchObject([
    { code: "institution-maybe-same", received: '"Example College"' },
  ]);
  const doubtful = [...sound, of({ urn: "1", site: "North" }), of({ name: "Example School" })];
  expect(aggregate(doubtful).issues).toMatchObject([
    { code: "institution-repeated", severity: "warning", received: '"1, North"' },
    { code: "institution-maybe-same", severity: "warning", received: '"Example School"' },
  ]);
});

it.each<[string, object]>([
  ["options.group", { group: "edition" }],
  ["options.by", { by: "local-authority" }],
  ["options.by", { by: "toString" }],
  ["options.by of results.0", { by: () => 7 }],
  ["options.expected", { expected: "100001" }],
  ["options.expected.0", { expected: ["100001"] }],
  ["options.expected.0", { expected: [{ site: "North" }] }],
  ["options.expected.1.laestab", { expected: [{ urn: "1" }, { urn: "2", laestab: "3" }] }],
])("refuses %s of %j", (path, options) => {
  try {
    aggregate([result("FFFFFFFF")], options as AggregateOptions);
    expect.unreachable();
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).issues.map((issue) => issue.path)).toContain(path);
  }
});
