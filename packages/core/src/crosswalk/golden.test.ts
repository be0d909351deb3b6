import { expect, it } from "vitest";
import { indicatorsOf, scaleOf } from "../internal/indicators-of.js";
import type { Answer } from "../model/answer.js";
import type { Profile } from "../model/profile.js";
import type { Rubric } from "../model/rubric.js";
import { gatsby2014College } from "../rubrics/2014-college/index.js";
import { gatsby2014School } from "../rubrics/2014-school/index.js";
import { gatsby2025College } from "../rubrics/2025-college/index.js";
import { gatsby2025School } from "../rubrics/2025-school/index.js";
import { gatsby2025TrainingProvider } from "../rubrics/2025-training-provider/index.js";
import { scoreAssessment } from "../score/score-assessment.js";
import { carryForward } from "./carry-forward.js";
import { crosswalk } from "./crosswalk.js";
import type { Demand } from "./links.js";

const school: Profile = { yearGroups: [7, 8, 9, 10, 11, 12, 13] };
const post16: Profile = { yearGroups: ["X"], stages: ["ks5"] };

const pairs: readonly { readonly from: Rubric; readonly to: Rubric; readonly profile: Profile }[] =
  [
    { from: gatsby2014School, to: gatsby2025School, profile: school },
    { from: gatsby2014College, to: gatsby2025College, profile: post16 },
    { from: gatsby2014College, to: gatsby2025TrainingProvider, profile: post16 },
  ].flatMap(({ from, to, profile }) => [
    { from, to, profile },
    { from: to, to: from, profile },
  ]);

it.each(pairs)("what carries from $from.id to $to.id", async ({ from, to, profile }) => {
  const lines = [
    `# ${from.id} to ${to.id}`,
    "",
    ...criteriaTable(from, to),
    "",
    ...indicatorTable(from, to, profile),
    "",
    ...scoreTable(from, to, profile),
    "",
  ];
  await expect(lines.join("\n")).toMatchFileSnapshot(
    `../../test/golden/crosswalk-${from.id}-to-${to.id}.md`,
  );
});

function criteriaTable(from: Rubric, to: Rubric): readonly string[] {
  const rows = crosswalk(from, to).criteria.map(
    ({ from: before, to: after, relation, statement, grade }) =>
      row(list(before), list(after), relation, statement, grade),
  );
  return [
    row("from", "to", "relation", "what differs", "grade"),
    row("-", "-", "-", "-", "-"),
    ...rows,
  ];
}

/** For each question, what each level of an answer to its counterparts leaves possible. */
function indicatorTable(from: Rubric, to: Rubric, profile: Profile): readonly string[] {
  const rows = crosswalk(from, to).indicators.map(
    ({ from: before, to: after, demand, grade, statement }) =>
      row(
        list(before),
        list(after),
        demand,
        carries(from, to, profile, before, demand),
        statement,
        grade,
      ),
  );
  return [
    row("from", "to", "demand", "what carries", "what differs", "grade"),
    row("-", "-", "-", "-", "-", "-"),
    ...rows,
  ];
}

function carries(
  from: Rubric,
  to: Rubric,
  profile: Profile,
  ids: readonly string[],
  demand: Demand,
): string {
  if (demand === "both" || demand === "not-comparable") return "nothing";
  const [first] = indicatorsOf(from).filter(({ id }) => ids.includes(id));
  if (!first) return "nothing";
  const levels = scaleOf(from, first).levels.map(({ id }) => {
    const answers = Object.fromEntries(ids.map((each) => [each, id]));
    const [carried] = carryForward({ profile, answers }, { from, to }).carried;
    return carried ? [`${id}: ${text(carried.answer)}`] : [];
  });
  return levels.flat().join("; ") || "nothing";
}

/** How wide the score is when all was answered at its best, or at its worst. */
function scoreTable(from: Rubric, to: Rubric, profile: Profile): readonly string[] {
  const scored = (
    [
      ["best", -1],
      ["worst", 0],
    ] as const
  ).map(([name, place]) => {
    const answers = Object.fromEntries(
      indicatorsOf(from).map((indicator) => [
        indicator.id,
        scaleOf(from, indicator).levels.at(place)?.id ?? "",
      ]),
    );
    const { assessment, carried } = carryForward({ profile, answers }, { from, to });
    const { benchmarks, headline } = scoreAssessment(to, assessment);
    return row(
      `${name} (${carried.length} answers carry)`,
      ...benchmarks.map(({ min, max, available }) => `${min} to ${max} of ${available}`),
      `${headline.min} to ${headline.max} of ${headline.of}`,
    );
  });
  const numbers = to.benchmarks.map(({ number }) => `${number}`);
  const head = ["every answer at its", ...numbers, "fully achieved"];
  return [row(...head), row(...head.map(() => "-")), ...scored];
}

const row = (...cells: readonly string[]) => `| ${cells.join(" | ")} |`;
const list = (ids: readonly string[]) => ids.join(", ") || "none";
const text = (answer: Answer) =>
  typeof answer === "object" && "from" in answer ? `${answer.from}..${answer.to}` : `${answer}`;
