import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { digestOf } from "../digest/digest-of.js";
import { indicatorsOf } from "../internal/indicators-of.js";
import { reasonCodes } from "../model/answer.js";
import type { Rubric, Sourced } from "../model/rubric.js";

const folders = readdirSync(new URL(".", import.meta.url), { withFileTypes: true });
const modules = await Promise.all(
  folders.filter((entry) => entry.isDirectory()).map(({ name }) => import(`./${name}/index.ts`)),
);
const rubrics: readonly Rubric[] = modules
  .flatMap((module) => Object.values(module))
  .filter((value): value is Rubric => typeof value === "object");

const repeated = <T>(values: readonly T[]) =>
  values.filter((value, index) => values.indexOf(value) !== index);

it("there are rubrics, each with its own id", () => {
  expect(rubrics.length).toBeGreaterThan(0);
  expect(repeated(rubrics.map(({ id }) => id))).toEqual([]);
});

describe.each(rubrics)("$id", (rubric) => {
  const { benchmarks, scales, sources } = rubric;
  const criteria = benchmarks.flatMap((benchmark) => benchmark.criteria);
  const indicators = indicatorsOf(rubric);

  it("is named after its edition and setting", () => {
    expect(rubric.id).toBe(`gatsby-${rubric.edition}-${rubric.setting}`);
    expect(rubric.version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it("has the digest of its rules", () => {
    expect(rubric.digest).toBe(digestOf(rubric));
  });

  it("is frozen through and through", () => {
    expect(everyPart(rubric).filter((part) => !Object.isFrozen(part))).toEqual([]);
  });

  it("has the eight benchmarks, and criteria and indicators numbered after them", () => {
    expect(benchmarks.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    for (const { number, criteria } of benchmarks) {
      for (const { id, indicators } of criteria) {
        expect(id).toMatch(new RegExp(`^${number}\\.\\d$`));
        const prefix = `bm${id.replace(".", "_")}_`;
        expect(indicators.filter((indicator) => !indicator.id.startsWith(prefix))).toEqual([]);
      }
    }
  });

  it("has ids that are unique and can name a column anywhere", () => {
    const ids = indicators.map(({ id }) => id);
    expect(repeated(ids)).toEqual([]);
    expect(repeated(criteria.map(({ id }) => id))).toEqual([]);
    expect(ids.filter((id) => !/^[a-z][a-z0-9_]{0,31}$/.test(id))).toEqual([]);
  });

  it("states each criterion in under 30 words and asks each question as one", () => {
    const words = (text: string) => text.split(/\s+/).length;
    expect(criteria.filter(({ statement }) => words(statement) >= 30)).toEqual([]);
    expect(criteria.filter(({ statement }) => !/^[A-Z].*\.$/.test(statement))).toEqual([]);
    expect(indicators.filter(({ question }) => !/^[A-Z].*\?( [A-Z].*\.)?$/.test(question))).toEqual(
      [],
    );
    const questions = benchmarks.map((part) => indicatorsOf(part).map(({ question }) => question));
    expect(questions.flatMap(repeated)).toEqual([]);
  });

  it("lets only a share be of nobody, and only known reasons be not applicable", () => {
    const coverage = scales.filter(({ kind }) => kind === "coverage").map(({ id }) => id);
    for (const { scale, emptyCohort, notApplicable } of indicators) {
      if (emptyCohort) expect(coverage).toContain(scale);
      expect(reasonCodes).toEqual(expect.arrayContaining([...(notApplicable?.allowed ?? [])]));
    }
  });

  it("has scales that are all used, and no others", () => {
    const used = new Set(indicators.map(({ scale }) => scale));
    expect([...used].toSorted()).toEqual(scales.map(({ id }) => id).toSorted());
  });

  it("has sources that are all used, and no others", () => {
    const used = new Set(everySourced(rubric).flatMap(({ source }) => source));
    expect(repeated(sources.map(({ id }) => id))).toEqual([]);
    expect([...used].toSorted()).toEqual(sources.map(({ id }) => id).toSorted());
  });

  it("says of everything where it is from and how well it is founded", () => {
    const statements = [...benchmarks, ...criteria, ...indicators];
    const rules = [rubric.shareRule, ...Object.values(rubric.statusRule)];
    const levels = scales.flatMap((scale) => scale.levels);
    const grades = ["published", "derived", "inferred", "unverified"];
    for (const { source, grade } of [...statements, ...rules, ...levels]) {
      expect(source.length).toBeGreaterThan(0);
      expect(grades).toContain(grade);
    }
  });

  describe.each(scales)("scale $id", ({ kind, levels }) => {
    it("runs from worst to best", () => {
      const outcomes = ["not-achieved", "in-progress", "achieved"];
      const ranks = levels.map(({ outcome }) => outcomes.indexOf(outcome));
      const points = levels.map((level) => level.points);
      expect(ranks).toEqual(ranks.toSorted());
      expect(points).toEqual(points.toSorted((a, b) => a - b));
      expect(points[0]).toBe(0);
      expect([ranks[0], ranks.at(-1)]).toEqual([0, 2]);
      expect(points.filter((each) => !Number.isInteger(each))).toEqual([]);
    });

    it("has levels with ids and labels of their own", () => {
      expect(repeated(levels.map(({ id }) => id))).toEqual([]);
      expect(repeated(levels.map(({ label }) => label))).toEqual([]);
    });

    it("has bands from 0 to 100 per cent without gap or overlap, if it is for shares", () => {
      const bands = levels.flatMap(({ from, to }) => (from === undefined ? [] : [[from, to]]));
      if (kind !== "coverage") return expect(bands).toEqual([]);
      const next = [0, ...levels.map(({ to }) => Number(to) + 1)];
      expect(levels.map(({ from }) => from)).toEqual(next.slice(0, -1));
      expect(next.at(-1)).toBe(101);
      expect([levels[0]?.to, levels.at(-1)?.from]).toEqual([0, 100]);
    });
  });
});

/** Lists an object and every object and list in it. */
function everyPart(value: unknown): readonly object[] {
  if (typeof value !== "object" || value === null) return [];
  return [value, ...Object.values(value).flatMap(everyPart)];
}

function everySourced(rubric: Rubric): readonly Sourced[] {
  return everyPart(rubric).filter((part): part is Sourced => "source" in part);
}
