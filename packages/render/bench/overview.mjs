// Renders an overview of many institutions in one go; prints sizes, time and memory as ratios.
// node packages/render/bench/overview.mjs [institutions], after npm run build.
import { performance } from "node:perf_hooks";
import { gzipSync } from "node:zlib";
import { nextSteps, scoreAssessment } from "../../core/dist/index.js";
import { gatsby2014School as rubric } from "../../core/dist/rubrics/2014-school.js";
import {
  describeGroup,
  renderHtml,
  renderHtmlSite,
  renderPageHtml,
  renderTextOverview,
} from "../dist/index.js";

const many = Number(process.argv[2] ?? 5000);
const indicators = rubric.benchmarks
  .flatMap(({ criteria }) => criteria)
  .flatMap((criterion) => criterion.indicators);
const shares = ["none", "some", "most", "all"];

/** An institution with an answer to most questions, unlike its neighbours'. */
function entryOf(index) {
  const answers = Object.fromEntries(
    indicators.flatMap(({ id, scale }, place) => {
      const turn = (index * 7 + place * 3) % 11;
      if (turn === 0) return [];
      return [[id, scale === "yes-no" ? turn > 3 : shares[turn % 4]]];
    }),
  );
  const assessment = {
    institution: { name: `School ${index + 1}`, urn: `${200000 + index}` },
    asAt: "2019-07",
    profile: { yearGroups: [7, 8, 9, 10, 11, 12, 13] },
    answers,
  };
  const result = scoreAssessment(rubric, assessment);
  return { rubric, result, steps: nextSteps(rubric, result) };
}

const entries = Array.from({ length: many }, (_, index) => entryOf(index));
const expected = entries.map(({ result }) => result.institution).concat({ urn: "999999" });

function measure(name, run) {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const start = performance.now();
  const texts = run();
  const milliseconds = performance.now() - start;
  const heap = Math.max(0, process.memoryUsage().heapUsed - before);
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const first = texts[0] ?? "";
  const line = {
    what: name,
    pages: texts.length,
    "MB in all": (bytes / 1e6).toFixed(1),
    "first page kB": Math.round(Buffer.byteLength(first) / 1e3),
    "first page kB, gzip": Math.round(gzipSync(first).length / 1e3),
    "open on first page kB": Math.round(Buffer.byteLength(withoutFolded(first)) / 1e3),
    "ms in all": Math.round(milliseconds),
    "ms per institution": (milliseconds / many).toFixed(2),
    "heap MB": Math.round(heap / 1e6),
  };
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

/** What a reader meets before opening anything. */
function withoutFolded(html) {
  return html.replace(/<details[\s>].*?<\/details>/gs, "");
}

process.stdout.write(`${many} institutions\n`);
measure("overview on one page", () => [renderHtml(entries)]);
measure("group report", () => [renderPageHtml(describeGroup(entries, { expected }))]);
measure("folder", () => renderHtmlSite(entries, { expected }).map(({ html }) => html));
measure("text overview", () => [renderTextOverview(entries)]);
