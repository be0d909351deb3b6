// Measures scoring beside rules engines and plain loops, as ratios of medians.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { nextSteps, scoreAssessment } from "../packages/core/dist/index.js";
import { rubricsToMeasure } from "./bench-cases.mjs";
import { measureInTurns } from "./measure.mjs";
import { plainLoop, plainLoopWithReasons } from "./plain-loops.mjs";
import { plainScorer } from "./plain-scorer.mjs";

const help = `Measures scoring beside rules engines and plain loops, in one run.

  --turns N          how often each is measured, in turn; the median counts (5)
  --milliseconds N   processor time for each in a turn (300)
  --baseline FOLDER  the built core of another release, to measure too
`;

const { values } = parseArgs({
  options: {
    turns: { type: "string", default: "5" },
    milliseconds: { type: "string", default: "300" },
    baseline: { type: "string" },
    help: { type: "boolean", default: false },
  },
});

if (values.help) process.stdout.write(help);
else await run();

async function run() {
  const settings = { turns: Number(values.turns), milliseconds: Number(values.milliseconds) };
  const engines = existsSync(new URL("node_modules", import.meta.url))
    ? await import("./rules-engines.mjs")
    : undefined;
  if (!engines) process.stderr.write("Without rules engines: npm install --prefix bench\n");
  const plainScore = await plainScorer();
  const before = values.baseline && (await import(`${values.baseline}/index.js`));
  for (const { name, rubric, levels, mixed } of rubricsToMeasure()) {
    const ours = (assessment) => scoreAssessment(rubric, assessment);
    const contestants = new Map([
      ["scoreAssessment", ours],
      ["the scorer of 0.1 (laws)", (assessment) => plainScore(rubric, assessment)],
      ...(engines ? await enginesFor(engines, rubric) : []),
      ["a plain loop with a reason per question", plainLoopWithReasons(rubric)],
      ["a plain loop without reasons", plainLoop(rubric)],
    ]);
    if (before) contestants.set("the baseline", (each) => before.scoreAssessment(rubric, each));
    await requireTheSame(rubric, levels, contestants);
    print(`${name}, every answer a level`, await measureInTurns(contestants, levels, settings));

    const results = new Map(mixed.map((assessment) => [assessment, ours(assessment)]));
    const own = new Map([
      ["scoreAssessment", ours],
      ["the scorer of 0.1 (laws)", (assessment) => plainScore(rubric, assessment)],
      ["nextSteps of a result", (assessment) => nextSteps(rubric, results.get(assessment))],
    ]);
    if (before) own.set("the baseline", (each) => before.scoreAssessment(rubric, each));
    print(`${name}, with shares and gaps`, await measureInTurns(own, mixed, settings));
  }
  printGarbage();
}

async function enginesFor({ jsonRulesEngine, zenEngine, jsonLogicJs }, rubric) {
  return [
    ["json-rules-engine, a rule per question", jsonRulesEngine(rubric)],
    ["zen-engine", await zenEngine(rubric)],
    ["json-logic", jsonLogicJs(rubric)],
  ];
}

/** Requires that the contestants that give points give ours. */
async function requireTheSame(rubric, assessments, contestants) {
  const [assessment] = assessments;
  const points = scoreAssessment(rubric, assessment).benchmarks.map((score) => score.points);
  for (const name of ["zen-engine", "json-logic", "a plain loop without reasons"]) {
    const given = await contestants.get(name)?.(assessment);
    if (!given) continue;
    const theirs = given.map((each) => each.points ?? each);
    if (theirs.join() !== points.join()) throw new Error(`${name} gives ${theirs}, not ${points}`);
  }
}

function print(title, times) {
  const ours = times.get("scoreAssessment");
  process.stdout.write(
    `\n${title}\n\n| | calls a second | times as long as ours |\n|---|---|---|\n`,
  );
  for (const [name, time] of times) {
    const rate = Math.round(1_000_000 / time).toLocaleString("en-GB");
    process.stdout.write(`| ${name} | ${rate} | ${(time / ours).toFixed(2)} |\n`);
  }
}

function printGarbage() {
  const script = fileURLToPath(new URL("garbage.mjs", import.meta.url));
  const flags = ["--expose-gc", "--max-semi-space-size=256", "--min-semi-space-size=256"];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, script], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  process.stdout.write("\nBytes that a call allocates, and those of the result as JSON\n\n");
  process.stdout.write("| | scoreAssessment | nextSteps | JSON |\n|---|---|---|---|\n");
  for (const [name, { scoreAssessment: score, nextSteps: steps, result }] of Object.entries(
    JSON.parse(stdout),
  )) {
    process.stdout.write(`| ${name} | ${score ?? "?"} | ${steps ?? "?"} | ${result} |\n`);
  }
}
