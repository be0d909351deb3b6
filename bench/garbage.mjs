// Prints the bytes that one call of scoreAssessment leaves behind, as JSON. The young generation is
// made so large that nothing is collected while it counts; a run in which something was is refused.
import { GCProfiler } from "node:v8";
import { nextSteps, scoreAssessment } from "../packages/core/dist/index.js";
import { rubricsToMeasure } from "./bench-cases.mjs";
import { median } from "./measure.mjs";

const calls = 200;

function bytesOf(run, inputs) {
  for (let index = 0; index < 20_000; index++) run(inputs[index % inputs.length]);
  const samples = [];
  for (let turn = 0; turn < 5; turn++) {
    globalThis.gc();
    const profiler = new GCProfiler();
    profiler.start();
    const before = process.memoryUsage().heapUsed;
    for (let index = 0; index < calls; index++) run(inputs[index % inputs.length]);
    const bytes = process.memoryUsage().heapUsed - before;
    const { statistics } = profiler.stop();
    if (statistics.length === 0) samples.push(bytes / calls);
  }
  return samples.length > 0 ? Math.round(median(samples)) : null;
}

const bytes = {};
for (const { name, rubric, mixed } of rubricsToMeasure()) {
  const results = mixed.map((assessment) => scoreAssessment(rubric, assessment));
  bytes[name] = {
    scoreAssessment: bytesOf((assessment) => scoreAssessment(rubric, assessment), mixed),
    nextSteps: bytesOf((result) => nextSteps(rubric, result), results),
    result: Math.round(median(results.map((result) => JSON.stringify(result).length))),
  };
}
process.stdout.write(JSON.stringify(bytes));
