import { describe, expect, it } from "vitest";
import { indicatorsOf } from "../internal/indicators-of.js";
import { interpret } from "../interpretation/interpret.js";
import { shipped } from "../laws/interpreted.js";
import type { Grade } from "../model/grade.js";
import type { Profile } from "../model/profile.js";
import type { Rubric, Sourced } from "../model/rubric.js";
import { scoreAssessment } from "../score/score-assessment.js";
import { gatsby2014College } from "./2014-college/index.js";
import { gatsby2014School } from "./2014-school/index.js";
import { gatsby2025College } from "./2025-college/index.js";
import { gatsby2025School } from "./2025-school/index.js";
import { gatsby2025TrainingProvider } from "./2025-training-provider/index.js";

const rubrics: readonly Rubric[] = [
  gatsby2014School,
  gatsby2014College,
  gatsby2025School,
  gatsby2025College,
  gatsby2025TrainingProvider,
];

const profiles: Readonly<Record<string, Profile>> = {
  "7 to 11": { yearGroups: [7, 8, 9, 10, 11] },
  "7 to 13": { yearGroups: [7, 8, 9, 10, 11, 12, 13] },
  "9 to 13": { yearGroups: [9, 10, 11, 12, 13] },
  "10 to 13": { yearGroups: [10, 11, 12, 13] },
  "12 to 13": { yearGroups: [12, 13] },
  "12 to 14": { yearGroups: [12, 13, 14] },
  "reception to 11": { yearGroups: ["R", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] },
  "growing, 7 only": { yearGroups: [7] },
  "growing, 7 to 9": { yearGroups: [7, 8, 9] },
  "growing, 7, 8 and 12": { yearGroups: [7, 8, 12] },
  "middle, 5 to 8": { yearGroups: [5, 6, 7, 8], middleSchool: true },
  "X, key stages 3 and 4": { yearGroups: ["X"], stages: ["ks3", "ks4"] },
  "X, key stages 4 and 5": { yearGroups: ["X"], stages: ["ks4", "ks5"] },
};

const tableOf = (header: readonly string[], rows: readonly (readonly unknown[])[]) =>
  [header, header.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |\n`).join("");

/** Points available on each benchmark under every profile, and the rules behind them. */
function describeRules(rubric: Rubric): string {
  const { statusRule, shareRule, scales } = rubric;
  const points = Object.entries(profiles)
    .filter(([, { middleSchool }]) => !middleSchool || rubric.middleSchool)
    .map(([name, profile]) => {
      const { benchmarks, headline } = scoreAssessment(rubric, { profile, answers: {} });
      return [name, ...benchmarks.map(({ available }) => available), `of ${headline.of}`];
    });
  const levels = scales.flatMap(({ id, levels }) =>
    levels.map((level) => [
      id,
      level.id,
      level.points,
      level.outcome,
      level.from === undefined ? "" : `${level.from} to ${level.to} %`,
    ]),
  );
  const [from, to] = [statusRule.fullyAchieved.from, statusRule.notAchieved.to];
  return [
    `## ${rubric.id}\n`,
    tableOf(["Points available", 1, 2, 3, 4, 5, 6, 7, 8, "headline"].map(String), points),
    tableOf(["scale", "level", "points", "outcome", "share"], levels),
    `Fully achieved from ${from} %, not achieved up to ${to} %; a share is at least ${shareRule.atLeast} %.\n`,
  ].join("\n");
}

/** Counts whatever in some data carries sources and a grade, by grade. */
function countGrades(data: unknown): Readonly<Record<Grade, number>> {
  const counts = { published: 0, derived: 0, inferred: 0, unverified: 0 };
  const visit = (part: unknown) => {
    if (typeof part !== "object" || part === null) return;
    if ("grade" in part) counts[(part as Sourced).grade] += 1;
    Object.values(part).forEach(visit);
  };
  visit(data);
  return counts;
}

describe("every rubric", () => {
  it("has the points available, levels and thresholds of the golden table", async () => {
    const interpreted = shipped.map(({ rubric, interpretation }) =>
      interpret(rubric, [interpretation]),
    );
    const text = [...rubrics, ...interpreted].map(describeRules).join("\n");
    await expect(`# Points available\n\n${text}`).toMatchFileSnapshot(
      "../../test/golden/points-available.md",
    );
  });

  it("and every interpretation has as many facts of each grade as the golden table says", async () => {
    const all = [...rubrics, ...new Set(shipped.map(({ interpretation }) => interpretation))];
    const rows = all.map((each) => [each.id, ...Object.values(countGrades(each))]);
    const table = tableOf(["", "published", "derived", "inferred", "unverified"], rows);
    await expect(`# Facts by grade\n\n${table}`).toMatchFileSnapshot(
      "../../test/golden/facts-by-grade.md",
    );
    for (const rubric of rubrics) {
      const parts = rubric.benchmarks.flatMap(({ criteria }) => criteria);
      const thresholds = 3 + rubric.scales.flatMap(({ levels }) => levels).length;
      const atLeast = 8 + parts.length + indicatorsOf(rubric).length + thresholds;
      const counted = Object.values(countGrades(rubric)).reduce((sum, count) => sum + count, 0);
      expect(counted).toBe(atLeast + (rubric.middleSchool ? 1 : 0));
    }
  });
});
