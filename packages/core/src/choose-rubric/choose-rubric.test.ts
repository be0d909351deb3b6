import { describe, expect, it } from "vitest";
import { chooseRubric } from "./choose-rubric.js";
import type { InstitutionFacts } from "./rubric-choice.js";

const chosen = (facts: InstitutionFacts) => {
  const choice = chooseRubric(facts);
  return choice.determined ? choice.id : `ask ${choice.ask.fact}`;
};

describe.each(["2014", "2025"] as const)("for the edition of %s", (edition) => {
  const other = { registeredPost16: false, specialSchool: false };

  it.each<[string, Omit<InstitutionFacts, "edition">, string]>([
    ["nothing is known", {}, "ask registeredPost16"],
    ["it is a special school, as far as is known", { specialSchool: true }, "ask registeredPost16"],
    ["it is not post-16", { registeredPost16: false }, "ask specialSchool"],
    [
      "it is a special school",
      { registeredPost16: false, specialSchool: true },
      `gatsby-${edition}-school+specialist-setting`,
    ],
    [
      "it is a special school, whatever its learners take",
      { registeredPost16: false, specialSchool: true, level2Share75: true },
      `gatsby-${edition}-school+specialist-setting`,
    ],
    ["it is neither", other, "ask level2Share75"],
    ["most take level 2", { ...other, level2Share75: true }, `gatsby-${edition}-school`],
    [
      "fewer take level 2",
      { ...other, level2Share75: false },
      `gatsby-${edition}-school+specialist-setting`,
    ],
    [
      "it is alternative provision",
      { ...other, alternativeProvision: true },
      `gatsby-${edition}-school+alternative-provision`,
    ],
    [
      "it is not alternative provision",
      { ...other, alternativeProvision: false },
      "ask level2Share75",
    ],
    [
      "it is a college",
      { registeredPost16: true, trainingProvider: false },
      `gatsby-${edition}-college`,
    ],
    [
      "it is post-16, whatever else it is called",
      { registeredPost16: true, trainingProvider: false, specialSchool: true },
      `gatsby-${edition}-college`,
    ],
    [
      "it is post-16 of either kind",
      { registeredPost16: true },
      edition === "2014" ? "gatsby-2014-college" : "ask trainingProvider",
    ],
    [
      "it is a training provider",
      { trainingProvider: true },
      edition === "2014" ? "gatsby-2014-college" : "gatsby-2025-training-provider",
    ],
  ])("where %s", (_name, facts, expected) => {
    expect(chosen({ edition, ...facts })).toBe(expected);
  });
});

describe("the reasoning", () => {
  const facts = { edition: "2025", registeredPost16: false, specialSchool: false } as const;

  it("lists the steps in order, with the documents that they rest on", () => {
    const choice = chooseRubric({ ...facts, level2Share75: true });
    expect(choice.steps.map(({ fact }) => fact)).toEqual([
      "registeredPost16",
      "specialSchool",
      "level2Share75",
    ]);
    expect(choice.grade).toBe("published");
    expect(choice.sources.map(({ id }) => id)).toEqual(["TYPE"]);
  });

  it("names every document that a step rests on", () => {
    const everyone: readonly InstitutionFacts[] = [
      { ...facts, level2Share75: false },
      { ...facts, alternativeProvision: true },
      { edition: "2025", trainingProvider: true },
      { edition: "2014", trainingProvider: true },
    ];
    for (const { steps, sources } of everyone.map(chooseRubric)) {
      const named = new Set(steps.flatMap(({ source }) => source));
      expect(sources.map(({ id }) => id)).toEqual([...named].toSorted());
    }
  });

  it("is weaker where the published choice leaves off", () => {
    expect(chooseRubric({ ...facts, level2Share75: false }).grade).toBe("inferred");
    expect(chooseRubric({ ...facts, alternativeProvision: true }).grade).toBe("inferred");
  });

  it("asks a question when a fact is missing", () => {
    const choice = chooseRubric(facts);
    expect(choice.determined ? "" : choice.ask.question).toMatch(/75 %.*\?$/);
  });
});

describe("an override", () => {
  const special = { edition: "2025", registeredPost16: false, specialSchool: true } as const;

  it("holds whatever the facts say, and says what it replaces", () => {
    const choice = chooseRubric({ ...special, override: "gatsby-2025-school" });
    expect(choice).toMatchObject({
      determined: true,
      by: "override",
      id: "gatsby-2025-school",
      interpretations: [],
    });
    expect(choice.steps.at(-1)?.text).toContain("gatsby-2025-school+specialist-setting");
  });

  it("holds when the facts decide nothing, interpretations in order", () => {
    const choice = chooseRubric({ edition: "2014", override: "our-own+b+a" });
    expect(choice).toMatchObject({
      id: "our-own+a+b",
      rubric: "our-own",
      interpretations: ["a", "b"],
    });
  });
});

describe("facts that are wrong", () => {
  it.each([
    ["no edition", {}, "facts.edition"],
    ["another edition", { edition: "2018" }, "facts.edition"],
    ["a word for a truth", { edition: "2025", specialSchool: "yes" }, "facts.specialSchool"],
    ["a misspelt fact", { edition: "2025", specialSchol: true }, "Did you mean specialSchool?"],
    ["an empty override", { edition: "2025", override: "" }, "facts.override"],
    ["an unfinished override", { edition: "2025", override: "a+" }, "facts.override"],
    ["nothing", null, "facts: expected an object"],
    [
      "a training provider that is not post-16",
      { edition: "2025", trainingProvider: true, registeredPost16: false },
      "facts.trainingProvider",
    ],
  ])("%s", (_name, facts, message) => {
    expect(() => chooseRubric(facts as InstitutionFacts)).toThrow(TypeError);
    expect(() => chooseRubric(facts as InstitutionFacts)).toThrow(message);
  });

  it("are all reported at once", () => {
    const facts = { specialSchool: 1, level2Share75: "80 %" } as unknown as InstitutionFacts;
    expect(() => chooseRubric(facts)).toThrow(/edition(.|\n)*specialSchool(.|\n)*level2Share75/);
  });
});
