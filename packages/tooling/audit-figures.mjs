// Writes pages with every kind of figure, for the audit of reports.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  auditInterpretation,
  interpret,
  nextSteps,
  scoreAssessment,
  scoreBenchmarkPercents,
} from "../core/dist/index.js";
import { specialistSetting } from "../core/dist/interpretations/specialist-setting.js";
import { gatsby2014School } from "../core/dist/rubrics/2014-school.js";
import { gatsby2025School } from "../core/dist/rubrics/2025-school.js";
import {
  describeEasyRead,
  describeGrid,
  describeGroup,
  describeMethod,
  describeScores,
  fragmentStyles,
  renderFigureHtml,
  renderHtml,
  renderHtmlFragment,
  renderPageHtml,
  renderSvg,
} from "../render/dist/index.js";

const institution = { name: "Example School", urn: "100001" };
const profile = { yearGroups: [7, 8, 9, 10, 11, 12, 13] };

function published(asAt, percents) {
  const byNumber = Object.fromEntries(percents.map((percent, index) => [index + 1, percent]));
  const result = scoreBenchmarkPercents(gatsby2014School, byNumber, profile, { institution, asAt });
  return { rubric: gatsby2014School, result };
}

function answered(rubric, assessment, extra = {}) {
  const result = scoreAssessment(rubric, assessment);
  return { rubric, result, steps: nextSteps(rubric, result), ...extra };
}

const gaps = {
  tables: [
    {
      title: "Encounters and guidance",
      dimension: "SEN provision",
      groups: [
        { id: "N", label: "No SEN" },
        { id: "K", label: "SEN support" },
        { id: "E", label: "EHC plan" },
      ],
      measures: [
        { id: "employers", label: "An encounter with an employer each year" },
        { id: "guidance", label: "A guidance interview by 16" },
      ],
      cells: [
        { group: "N", measure: "employers", count: 90, of: 110, unknown: 8 },
        { group: "K", measure: "employers", count: 18, of: 36 },
        { group: "E", measure: "employers", count: 8, of: 20, unknown: 4 },
        { group: "N", measure: "guidance", count: 88, of: 110 },
        { group: "K", measure: "guidance", count: 21, of: 36 },
        { group: "E", measure: "guidance", count: 2, of: 20 },
      ],
      whole: [
        { measure: "employers", count: 116, of: 166, unknown: 12 },
        { measure: "guidance", count: 111, of: 166 },
      ],
    },
  ],
};

const twoEditions = [
  published("2018-07", [59, 54, 72, 87, 75, 50, 66, 62]),
  published("2019-07", [76, 100, 81, 87, 75, 75, 91, null]),
  published("2022-11", [88, 100, 100, 100, 100, 75, 91, 87]),
  answered(gatsby2025School, { institution, asAt: "2026-07", profile, answers: {} }, { gaps }),
];

const specialist = interpret(gatsby2014School, [specialistSetting]);
const interpreted = answered(
  specialist,
  {
    institution: { name: "The Oaks School" },
    asAt: "2023-07",
    profile: { yearGroups: ["X"], stages: ["ks3", "ks4", "ks5"] },
    cohort: { size: 20, of: 24, reason: "agreed with the SENCO" },
    answers: {
      bm6_1_by_16: { count: 9, of: 9, excluded: { medical: 2, "best-interests": 1 } },
      bm7_1_universities: { notApplicable: { reason: "no-realistic-destination" } },
    },
  },
  { audits: [auditInterpretation(gatsby2014School, specialistSetting)] },
);

/** A page of somebody else's, with fragments, figures and a picture in it. */
function hostPage() {
  const [first] = twoEditions;
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>A host</title>
<style>${fragmentStyles}</style>
</head>
<body>
<main>
<h1>A host</h1>
${renderHtmlFragment(interpreted, { idPrefix: "first", styles: false })}
${renderHtmlFragment({ ...first, gaps }, { idPrefix: "second", styles: false, scheme: "light" })}
<h2>The grid</h2>
${renderFigureHtml(describeGrid(twoEditions), { idPrefix: "grid", styles: false })}
<h2>A picture</h2>
${renderSvg(describeScores(first), { idPrefix: "picture", styles: false })}
</main>
</body>
</html>
`;
}

/** Schools of a hub, some of them near a threshold, at two days. */
function hub(count) {
  return Array.from({ length: count }, (_, index) =>
    ["2018-07", "2019-07"].map((asAt, year) => {
      const percents = [0, 1, 2, 3, 4, 5, 6, 7].map(
        (place) => [94, 100, 75, null, 100, 60][(index + place + year) % 6],
      );
      const byNumber = Object.fromEntries(percents.map((percent, at) => [at + 1, percent]));
      const school = { name: `School ${index + 1}`, urn: `${200000 + index}` };
      const result = scoreBenchmarkPercents(gatsby2014School, byNumber, profile, {
        institution: school,
        asAt,
      });
      return { rubric: gatsby2014School, result };
    }),
  ).flat();
}

const expected = [{ urn: "200000" }, { urn: "999999", name: "Absent School" }];

/** Tables of as many measures as a school has questions about shares. */
const manyGaps = {
  tables: gaps.tables.map((table) => {
    const measures = Array.from({ length: 32 }, (_, index) => ({
      id: `m${index}`,
      label: `Question ${index + 1} about a share of the learners`,
    }));
    const repeat = (cells) =>
      measures.flatMap(({ id }) =>
        cells
          .filter(({ measure }) => measure === "employers")
          .map((cell) => ({ ...cell, measure: id })),
      );
    return { ...table, measures, cells: repeat(table.cells), whole: repeat(table.whole) };
  }),
};

/** Writes the pages into a folder and gives their names. */
export function writeFigurePages(folder) {
  const pages = {
    "figures-over-time.html": renderHtml(twoEditions),
    "figures-interpreted.html": renderHtml([interpreted]),
    "figures-sortable.html": renderHtml([interpreted, ...twoEditions], { sortable: true }),
    "figures-host.html": hostPage(),
    "figures-gaps.html": renderHtml([{ ...twoEditions.at(-1), gaps: manyGaps }]),
    "published.html": renderHtml([interpreted], { audience: "published" }),
    "group.html": renderPageHtml(describeGroup(hub(12), { title: "A hub", expected })),
    "group-many.html": renderPageHtml(describeGroup(hub(230), { title: "A large hub", expected })),
    "method.html": renderPageHtml(describeMethod([interpreted, ...twoEditions])),
    "easy-read.html": renderPageHtml(describeEasyRead(interpreted)),
    "overview-many.html": renderHtml(hub(260)),
  };
  for (const [name, html] of Object.entries(pages)) writeFileSync(join(folder, name), html);
  return Object.keys(pages);
}
