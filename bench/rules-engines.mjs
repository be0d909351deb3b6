import { ZenEngine } from "@gorules/zen-engine";
import jsonLogic from "json-logic-js";
import { Engine } from "json-rules-engine";
import { questionsOf } from "./made-up-assessments.mjs";

// Each gives the points of the benchmarks in order, from answers that are all levels.

const scoredOf = (rubric) => questionsOf(rubric).filter(({ scored }) => scored);

/** json-rules-engine with one rule for each question; a rule for each level would be slower still. */
export function jsonRulesEngine(rubric) {
  const questions = scoredOf(rubric);
  const engine = new Engine([], { allowUndefinedFacts: true });
  for (const { id, benchmark, scale } of questions) {
    const points = scale.levels.at(-1).points;
    engine.addRule({
      conditions: { all: [{ fact: id, operator: "equal", value: scale.levels.at(-1).id }] },
      event: { type: id, params: { benchmark, points } },
    });
  }
  return async ({ answers }) => {
    const { events } = await engine.run(answers);
    const full = rubric.benchmarks.map(() => 0);
    for (const { params } of events) full[params.benchmark - 1] += params.points;
    return full;
  };
}

/** json-logic with a sum of conditions for each benchmark. */
export function jsonLogicJs(rubric) {
  const questions = scoredOf(rubric);
  const rules = rubric.benchmarks.map(({ number }) => ({
    "+": questions
      .filter(({ benchmark }) => benchmark === number)
      .map(({ id, scale: { levels } }) => ({
        if: [...levels.flatMap((level) => [{ "===": [{ var: id }, level.id] }, level.points]), 0],
      })),
  }));
  return ({ answers }) => rules.map((rule) => jsonLogic.apply(rule, answers));
}

/** zen-engine, which is written in Rust, with one expression for each benchmark. */
export async function zenEngine(rubric) {
  const questions = scoredOf(rubric);
  const points = ({ id, scale: { levels } }) =>
    `(${levels.map((level) => `${id} == '${level.id}' ? ${level.points} : `).join("")}0)`;
  const expressions = rubric.benchmarks.map(({ number }) => ({
    id: `e${number}`,
    key: `b${number}`,
    value: questions
      .filter(({ benchmark }) => benchmark === number)
      .map(points)
      .join(" + "),
  }));
  const content = {
    nodes: [
      { id: "in", type: "inputNode", name: "in" },
      { id: "sum", type: "expressionNode", name: "sum", content: { expressions } },
      { id: "out", type: "outputNode", name: "out" },
    ],
    edges: [
      { id: "a", type: "edge", sourceId: "in", targetId: "sum" },
      { id: "b", type: "edge", sourceId: "sum", targetId: "out" },
    ],
  };
  const decision = new ZenEngine().createDecision(Buffer.from(JSON.stringify(content)));
  decision.validate();
  return async ({ answers }) => {
    const { result } = await decision.evaluate(answers);
    return rubric.benchmarks.map(({ number }) => result[`b${number}`]);
  };
}
