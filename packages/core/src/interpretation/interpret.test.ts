import { describe, expect, it } from "vitest";
import { digestOf } from "../digest/digest-of.js";
import { indicatorsOf } from "../internal/indicators-of.js";
import type { Interpretation, Interpreted } from "../model/interpretation.js";
import { isAsked } from "../profile/is-asked.js";
import { makeRubric } from "../testing/make-rubric.js";
import { withWording } from "../wording/with-wording.js";
import { interpret, safeInterpret } from "./interpret.js";
import { InterpretationError } from "./interpretation-error.js";

const rubric = makeRubric([
  [
    { id: "talks", scale: "reach" },
    { id: "lead", scale: "yes-no", notApplicable: { allowed: ["other"] } },
    { id: "year_9", scale: "reach", yearGroups: [9] },
    { id: "years_6_7", scale: "reach", yearGroups: [6, 7] },
  ],
  [{ id: "visits", scale: "reach" }],
]);

const told = { source: ["A"], grade: "inferred" } as const;
const source = { id: "A", title: "A" };

/** Makes up an interpretation of the made-up rubric. */
const reading = (
  readings: readonly Omit<Interpreted, "source" | "grade">[],
  rest: Partial<Interpretation> = {},
): Interpretation => ({
  id: "one",
  version: "1.0.0",
  title: "One",
  summary: "Made up for a test.",
  rubrics: ["made-up"],
  readings: readings.map((each) => ({ ...told, ...each })),
  sources: [source],
  ...rest,
});

const indicator = (id: string, ...interpretations: readonly Interpretation[]) =>
  indicatorsOf(interpret(rubric, interpretations)).find((each) => each.id === id);

const codesAndPaths = (...interpretations: readonly Interpretation[]) => {
  const interpreted = safeInterpret(rubric, interpretations);
  return interpreted.ok ? [] : interpreted.issues.map(({ code, path }) => `${code} ${path}`);
};

describe("an interpreted rubric", () => {
  const one = reading([
    { target: "1.1", reword: "In other words.", note: "Mind this." },
    { target: "talks", reword: "What of talks, in other words?" },
  ]);
  const two = reading([{ target: "2.1", note: "Mind that." }], { id: "another" });

  it("is named after what it is read through, in order of id", () => {
    const both = interpret(rubric, [one, two]);
    expect(both.id).toBe("made-up+another+one");
    expect(both.interpretations).toEqual([
      { id: "another", version: "1.0.0" },
      { id: "one", version: "1.0.0" },
    ]);
    expect(both.version).toBe(rubric.version);
  });

  it("says what the readings say, of criteria and of indicators", () => {
    const [first, second] = interpret(rubric, [one, two]).benchmarks.flatMap(
      (each) => each.criteria,
    );
    expect(first).toMatchObject({ statement: "In other words.", note: "Mind this." });
    expect(first?.indicators[0]?.question).toBe("What of talks, in other words?");
    expect(second).toMatchObject({ statement: "Made up for a test.", note: "Mind that." });
    expect(second?.indicators[0]).not.toHaveProperty("note");
  });

  it("carries the sources and the weakest grade to what is read, the questions of a criterion included", () => {
    const noted = interpret(rubric, [reading([{ target: "1.1", note: "Mind this." }])]);
    expect(noted.sources).toEqual([...rubric.sources, source]);
    expect(noted.benchmarks[0]?.criteria[0]).toMatchObject({
      source: ["TEST", "A"],
      grade: "inferred",
    });
    for (const { source, grade } of noted.benchmarks[0]?.criteria[0]?.indicators ?? []) {
      expect({ source, grade }).toEqual({ source: ["TEST", "A"], grade: "inferred" });
    }
    expect(noted.benchmarks[1]).toEqual(rubric.benchmarks[1]);
  });

  it("keeps the digest of the rubric, the interpretation its own, and has one of what it became", () => {
    const digest = "0".repeat(64);
    const read = interpret({ ...rubric, digest }, [
      reading([{ target: "1.1", note: "!" }], { digest: "1" }),
    ]);
    expect(read.digest).toBe(digest);
    expect(read.interpretations).toEqual([{ id: "one", version: "1.0.0", digest: "1" }]);
    expect(read.resolvedDigest).toBe(digestOf(read));
    const other = interpret(rubric, [reading([{ target: "1.1", note: "?" }], { digest: "1" })]);
    expect(other.resolvedDigest).not.toBe(read.resolvedDigest);
  });

  it("has the digest of its own words, in whatever words it is shown", () => {
    const words = { talks: "Licensed?", visits: "Licensed too?" } as object;
    const digests = [
      interpret(rubric, [one]),
      interpret(withWording(rubric, words, "Us"), [one]),
      withWording(interpret(rubric, [one]), words, "Us"),
      withWording(withWording(interpret(rubric, [one]), words, "Us"), words, "Them"),
    ].map((read) => [read.resolvedDigest, digestOf(read)]);
    const [[expected] = []] = digests;
    expect(digests).toEqual(digests.map(() => [expected, expected]));
  });

  it("does not claim to be in wording that it has replaced", () => {
    const worded = withWording(
      rubric,
      { talks: "Licensed?", visits: "Licensed too?" } as object,
      "Us",
    );
    expect(interpret(worded, [one]).wording).toEqual([
      { source: "Us", ids: ["visits"], replaced: ["What of visits?"] },
    ]);
  });
});

describe("what may be left out", () => {
  it("is as the reading says, in place of the rubric", () => {
    const allowed = ["best-interests"] as const;
    const of = (target: string) =>
      indicator("lead", reading([{ target, notApplicable: { allowed } }]));
    expect(of("lead")?.notApplicable).toEqual({ allowed });
    expect(of("1.1")?.notApplicable).toEqual({ allowed });
    expect(of("talks")?.notApplicable).toEqual({ allowed: ["other"] });
  });

  it("goes by the indicator where its criterion is read otherwise", () => {
    const read = reading([
      { target: "talks", notApplicable: { allowed: [] } },
      { target: "1.1", notApplicable: { allowed: ["best-interests"] } },
    ]);
    expect(indicator("talks", read)?.notApplicable).toEqual({ allowed: [] });
    expect(indicator("year_9", read)?.notApplicable).toEqual({ allowed: ["best-interests"] });
  });

  it("can be nobody only where a share is asked for", () => {
    const read = reading([{ target: "1.1", emptyCohort: true }]);
    expect(indicator("talks", read)?.emptyCohort).toBe(true);
    expect(indicator("lead", read)).not.toHaveProperty("emptyCohort");
  });
});

describe("a stage in place of year groups", () => {
  const byStage = reading([{ target: "1.1", stagesForYearGroups: true }]);
  const asked = (profile: Parameters<typeof isAsked>[1], id = "year_9") => {
    const found = indicator(id, byStage);
    return found && isAsked(found, profile);
  };

  it.each([
    [{ yearGroups: ["X"], stages: ["ks3"] }, true],
    [{ yearGroups: ["X"], stages: ["ks4", "ks5"] }, false],
    [{ yearGroups: [9] }, true],
    [{ yearGroups: [7, 8] }, false],
    [{ yearGroups: [7, 8], stages: ["ks3"] }, false],
    [{ yearGroups: [10, 11] }, false],
  ] as const)("a question for year 9, asked of %j: %s", (profile, expected) => {
    expect(asked(profile)).toBe(expected);
  });

  it("leaves a question alone that is also for a year group without a stage", () => {
    expect(indicator("years_6_7", byStage)?.yearGroups).toEqual([6, 7]);
    expect(asked({ yearGroups: [6] }, "years_6_7")).toBe(true);
  });
});

describe("the cohort rule", () => {
  const cohort = { statement: "Whoever is chosen.", required: true, ...told };

  it("comes from the interpretation that has one", () => {
    const ruling = reading([{ target: "1.1", note: "!" }], { cohort });
    const other = reading([{ target: "2.1", note: "!" }], { id: "other" });
    expect(interpret(rubric, [other, ruling]).cohort).toEqual(cohort);
    expect(interpret(rubric, [other])).not.toHaveProperty("cohort");
    const own = { ...cohort, statement: "The rubric's own." };
    expect(interpret({ ...rubric, cohort: own }, [other]).cohort).toEqual(own);
    expect(interpret({ ...rubric, cohort: own }, [ruling]).cohort).toEqual(cohort);
  });
});

describe("interpreting again", () => {
  const one = reading([{ target: "1.1", note: "!" }]);
  const once = interpret(rubric, [one]);

  it("with the same changes nothing", () => {
    expect(interpret(once, [one, structuredClone(one)])).toBe(once);
    expect(interpret(once, [])).toBe(once);
    expect(interpret(rubric, [])).toBe(rubric);
  });

  it.each([
    ["another", reading([{ target: "2.1", note: "!" }], { id: "other" })],
    ["another version", { ...one, version: "1.1.0" }],
    ["another digest", { ...one, digest: "1" }],
  ])("with %s is an error that names the way", (_name, next) => {
    const again = safeInterpret(once, [next]);
    expect(again).toMatchObject({
      ok: false,
      issues: [{ code: "interpretation-conflict", path: "interpretations" }],
    });
  });
});

describe("what is wrong", () => {
  const note = (target: string, text: string, rest: Partial<Interpretation> = {}) =>
    reading([{ target, note: text }], rest);
  const cohort = { statement: "Whoever is chosen.", required: true, ...told };

  it.each<[string, readonly Interpretation[], readonly string[]]>([
    [
      "an interpretation of another rubric",
      [note("1.1", "!", { rubrics: ["else"] })],
      ["interpretation-not-for-rubric one"],
    ],
    ["a target that is not there", [note("9.9", "!")], ["interpretation-target-missing one.9.9"]],
    [
      "a target named for this rubric that is not there",
      [reading([{ target: "9.9", note: "!", rubrics: ["made-up"] }])],
      ["interpretation-target-missing one.9.9"],
    ],
    [
      "a reading for a rubric that the interpretation does not apply to",
      [reading([{ target: "9.9", note: "!", rubrics: ["else"] }])],
      ["interpretation-without-effect one.9.9"],
    ],
    [
      "a reading that sets nothing",
      [reading([{ target: "1.1" }])],
      ["interpretation-without-effect one.1.1"],
    ],
    [
      "an empty cohort of what is no share",
      [reading([{ target: "lead", emptyCohort: true }])],
      ["interpretation-without-effect one.lead"],
    ],
    [
      "stages for a question without year groups",
      [reading([{ target: "2.1", stagesForYearGroups: true }])],
      ["interpretation-without-effect one.2.1"],
    ],
    [
      "one field set to two values, by two",
      [note("1.1", "this"), note("1.1", "that", { id: "two" })],
      ["interpretation-conflict 1.1.note"],
    ],
    [
      "one field set to two values, by one",
      [
        reading([
          { target: "1.1", note: "this" },
          { target: "1.1", note: "that" },
        ]),
      ],
      ["interpretation-conflict 1.1.note"],
    ],
    [
      "one field set for a criterion and, by another, for its indicator",
      [
        reading([{ target: "2.1", notApplicable: { allowed: [] } }]),
        reading([{ target: "visits", notApplicable: { allowed: ["other"] } }], { id: "two" }),
      ],
      ["interpretation-conflict visits.notApplicable"],
    ],
    [
      "two cohort rules",
      [
        note("1.1", "!", { cohort }),
        note("2.1", "!", { id: "two", cohort: { ...cohort, required: false } }),
      ],
      ["interpretation-conflict cohort"],
    ],
    [
      "two documents under one key",
      [note("1.1", "!"), note("2.1", "!", { id: "two", sources: [{ id: "A", title: "B" }] })],
      ["interpretation-conflict sources.A"],
    ],
    [
      "a document under a key of the rubric",
      [note("1.1", "!", { sources: [{ id: "TEST", title: "B" }] })],
      ["interpretation-conflict sources.TEST"],
    ],
    [
      "two versions of one interpretation",
      [note("1.1", "!"), note("1.1", "!", { version: "2.0.0" })],
      ["interpretation-conflict one"],
    ],
  ])("%s", (_name, interpretations, found) => {
    expect(codesAndPaths(...interpretations)).toEqual(found);
    expect(codesAndPaths(...interpretations.toReversed())).toEqual(found);
  });

  it.each<[string, readonly Interpretation[]]>([
    ["one field set twice to the same value", [note("1.1", "!"), note("1.1", "!", { id: "two" })]],
    [
      "different fields of one target",
      [note("1.1", "!"), reading([{ target: "1.1", reword: "!" }], { id: "two" })],
    ],
    [
      "the same cohort rule twice",
      [note("1.1", "!", { cohort }), note("2.1", "!", { id: "two", cohort })],
    ],
  ])("but not %s", (_name, interpretations) => {
    expect(codesAndPaths(...interpretations)).toEqual([]);
  });

  it("is all reported at once, with the nearest name", () => {
    const wrong = [
      reading([
        { target: "talk", note: "!" },
        { target: "1.1", note: "this" },
      ]),
      note("1.1", "that", { id: "two" }),
      note("1.1", "!", { id: "three", rubrics: ["else"] }),
    ];
    expect(codesAndPaths(...wrong)).toEqual([
      "interpretation-not-for-rubric three",
      "interpretation-target-missing one.talk",
      "interpretation-conflict 1.1.note",
    ]);
    expect(() => interpret(rubric, wrong)).toThrow(InterpretationError);
    expect(() => interpret(rubric, wrong)).toThrow(
      /Did you mean talks\?.*\n.*different ones in one and two/,
    );
  });
});
