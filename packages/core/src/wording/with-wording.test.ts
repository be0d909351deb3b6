import { describe, expect, it } from "vitest";
import { indicatorsOf } from "../internal/indicators-of.js";
import { gatsby2014School } from "../rubrics/2014-school/index.js";
import { scoreAssessment } from "../score/score-assessment.js";
import { withWording } from "./with-wording.js";

const wording = { bm1_1_lead: "Who leads?", "1.1": "There is a programme." } as const;
const [first] = gatsby2014School.benchmarks[0]?.criteria ?? [];
const programme = first?.statement;
const lead = first?.indicators.find(({ id }) => id === "bm1_1_lead")?.question;
const reworded = withWording(gatsby2014School, wording, "Example School");

describe("another wording", () => {
  it("shows the texts given and keeps the others", () => {
    const [criterion] = reworded.benchmarks[0]?.criteria ?? [];
    expect(criterion?.statement).toBe(wording["1.1"]);
    const before = indicatorsOf<string>(gatsby2014School).map(({ question }) => question);
    const after = indicatorsOf<string>(reworded).map(({ question }) => question);
    expect(after.filter((question) => !before.includes(question))).toEqual([wording.bm1_1_lead]);
  });

  it("says whose it is and what it words, also the second time", () => {
    expect(reworded.wording).toEqual([
      { source: "Example School", ids: ["1.1", "bm1_1_lead"], replaced: [programme, lead] },
    ]);
    const twice = withWording(reworded, { "8.1": "There is guidance." }, "Example Hub");
    expect(twice.wording?.map(({ source }) => source)).toEqual(["Example School", "Example Hub"]);
  });

  it("keeps the digest and every score", () => {
    const assessment = {
      profile: { yearGroups: [10, 11] },
      answers: { bm1_1_lead: true },
    } as const;
    expect(reworded.digest).toBe(gatsby2014School.digest);
    expect(scoreAssessment(reworded, assessment)).toEqual(
      scoreAssessment(gatsby2014School, assessment),
    );
  });

  it("is frozen, and leaves the rubric itself as it was", () => {
    expect(Object.isFrozen(reworded.benchmarks[0]?.criteria[0]?.indicators)).toBe(true);
    expect(gatsby2014School).not.toHaveProperty("wording");
  });
});

describe("a wording is refused", () => {
  const words =
    (wording: object, source = "Example School") =>
    () =>
      withWording(gatsby2014School, wording, source);

  it.each([
    [
      "for an id that the rubric does not have",
      words({ bm1_1_leed: "?" }),
      "Did you mean bm1_1_lead?",
    ],
    ["for an id that resembles none", words({ postcode: "?" }), /"postcode"\.$/],
    ["when a text is empty", words({ bm1_1_lead: " " }), "The wording of bm1_1_lead is empty"],
    ["without a source", words(wording, ""), "needs the source"],
  ])("%s", (_name, attempt, message) => {
    expect(attempt).toThrow(message);
  });
});
