import { code, escapeMarkdown, link, list, page, table } from "./markdown.mjs";
import {
  availableTo,
  criteriaOf,
  indicatorsOf,
  levelsOf,
  profilesFor,
  rulesOf,
} from "./rubric-parts.mjs";
import { generated, gradeKey, gradeTable, sourceList, sourcesOf } from "./words.mjs";

/** Writes the page of a rubric. */
export function rubricPage(core, rubric, interpretations) {
  const { benchmarks, scales, sources } = rubric;
  const applying = interpretations.filter(({ rubrics }) => rubrics.includes(rubric.id));
  return page([
    generated,
    `# ${escapeMarkdown(rubric.title)}`,
    list([
      `Id: ${code(rubric.id)}`,
      `Version: ${rubric.version}`,
      `Edition: ${rubric.edition}`,
      `Setting: ${rubric.setting}`,
      `Digest (SHA-256): ${code(rubric.digest)}`,
      `Wording: ${escapeMarkdown(rubric.textLicence)}`,
    ]),
    `${benchmarks.length} benchmarks, ${criteriaOf(rubric).length} criteria, ${indicatorsOf(rubric).length} questions, of which ${indicatorsOf(rubric).filter(({ scored }) => scored).length} are scored. All the rubrics are listed in the [index](README.md).`,
    "## How well it is founded",
    gradeTable([
      ["Benchmarks", benchmarks],
      ["Criteria", criteriaOf(rubric)],
      ["Questions", indicatorsOf(rubric)],
      ["Levels", levelsOf(rubric)],
      ["Rules", rulesOf(rubric)],
    ]),
    gradeKey(core.gradeWords),
    "## Points available",
    pointsTable(core, rubric),
    ...benchmarks.flatMap((benchmark) => benchmarkBlocks(core, rubric, benchmark)),
    "## Scales",
    "From worst to best. Per cents are of learners, cut off to a whole per cent.",
    ...scales.flatMap(scaleBlocks),
    "## Rules",
    list(ruleItems(rubric)),
    applying.length > 0 && "## Interpretations",
    applying.length > 0 &&
      list(applying.map(({ id, title }) => `${code(id)}: ${link(title, `${id}.md`)}`)),
    "## Sources",
    sourceList(sources),
  ]);
}

function pointsTable(core, rubric) {
  const profiles = profilesFor(rubric);
  const columns = profiles.map(([, profile]) => availableTo(core, rubric, profile));
  const cell = (benchmark) =>
    benchmark.available === 0 ? "not applicable" : `${benchmark.available}`;
  return table(
    ["Benchmark", ...profiles.map(([name]) => name)],
    [
      ...rubric.benchmarks.map(({ number, name }, index) => [
        `${number} ${escapeMarkdown(name)}`,
        ...columns.map((benchmarks) => cell(benchmarks[index])),
      ]),
      [
        "All",
        ...columns.map(
          (benchmarks) => `${benchmarks.reduce((sum, each) => sum + each.available, 0)}`,
        ),
      ],
    ],
  );
}

function benchmarkBlocks(core, rubric, benchmark) {
  const { number, name, summary, criteria } = benchmark;
  return [
    `## ${number} ${escapeMarkdown(name)}`,
    `${escapeMarkdown(summary)} ${basis(benchmark)}`,
    ...criteria.flatMap((criterion) => [
      `### ${criterion.id}`,
      `${escapeMarkdown(criterion.statement)} ${basis(criterion)}`,
      table(
        [
          "Id",
          "Question",
          "Scale",
          "Points",
          "Asked of",
          "May be not applicable",
          "Sources",
          "Grade",
        ],
        criterion.indicators.map((indicator) => [
          code(indicator.id),
          escapeMarkdown(indicator.question),
          code(indicator.scale),
          pointsOf(rubric, indicator),
          askedOf(indicator),
          mayNotApply(core, indicator),
          sourcesOf(indicator),
          indicator.grade,
        ]),
      ),
    ]),
  ];
}

const basis = (statement) => `(${sourcesOf(statement)}; ${statement.grade})`;

function pointsOf(rubric, { scale, scored }) {
  if (!scored) return "not scored";
  const { levels } = rubric.scales.find(({ id }) => id === scale);
  return `${Math.max(...levels.map(({ points }) => points))}`;
}

function askedOf({ yearGroups = [], stages = [] }) {
  const named = [
    ...yearGroups.map((year) => `year ${year}`),
    ...stages.map((stage) => `key stage ${stage.slice(2)}`),
  ];
  return named.join(" or ") || "everyone";
}

/** Says when a question does not apply although it is asked. */
function mayNotApply(core, { emptyCohort, notApplicable }) {
  const reasons = [
    emptyCohort && "it concerns nobody",
    ...(notApplicable?.allowed ?? []).map((reason) => core.reasonWords[reason]),
  ];
  return escapeMarkdown(reasons.filter(Boolean).join("; ")) || "no";
}

function scaleBlocks({ id, kind, levels }) {
  const isCoverage = kind === "coverage";
  return [
    `### ${id}`,
    table(
      [
        "Level",
        "Shown as",
        ...(isCoverage ? ["Per cent"] : []),
        "Points",
        "Outcome",
        "Sources",
        "Grade",
      ],
      levels.map((level) => [
        code(level.id),
        escapeMarkdown(level.label),
        ...(isCoverage
          ? [level.from === level.to ? `${level.from}` : `${level.from} to ${level.to}`]
          : []),
        `${level.points}`,
        level.outcome,
        sourcesOf(level),
        level.grade,
      ]),
    ),
  ];
}

function ruleItems({ shareRule, statusRule, cohort, middleSchool }) {
  const { fullyAchieved, notAchieved } = statusRule;
  return [
    `A share of learners is cut off to a whole per cent; a share above nothing counts as at least ${shareRule.atLeast} %. ${basis(shareRule)}`,
    `A benchmark is fully achieved from ${fullyAchieved.from} % of the points available. ${basis(fullyAchieved)}`,
    `A benchmark is not achieved up to ${notAchieved.to} % of the points available. ${basis(notAchieved)}`,
    cohort && `${escapeMarkdown(cohort.statement)} ${basis(cohort)}`,
    middleSchool &&
      `A middle school is not asked about benchmarks ${middleSchool.notApplicable.join(", ")}: what it owes there is not established. ${basis(middleSchool)}`,
  ].filter(Boolean);
}
