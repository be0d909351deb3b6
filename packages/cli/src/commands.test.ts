import { interpretations, rubrics } from "@career-benchmarks/core/all";
import { describe, expect, it } from "vitest";
import { assessments, run, runWithInput } from "./testing/run.js";

describe("rubric", () => {
  it("list names every rubric and interpretation, and each shows as JSON", async () => {
    const { out } = await run("rubric", "list");
    const ids = [...out.matchAll(/^(\S+) +\d+\.\d+\.\d+ +\S/gm)].map(([, id]) => id ?? "");
    expect(ids).toEqual([...rubrics, ...interpretations].map((each) => each.id));
    expect(ids).toContain("gatsby-2025-school");
    for (const id of ids) {
      const shown = await run("rubric", "show", id, "--format", "json");
      expect(JSON.parse(shown.out)).toMatchObject({ $schema: expect.any(String), id });
    }
  });

  it("show as JSON gives benchmarks, criteria, indicators and the points of levels", async () => {
    const { out } = await run("rubric", "show", "gatsby-2014-school", "--format", "json");
    const rubric = JSON.parse(out);
    expect(rubric).toMatchObject({ $schema: expect.any(String), formatVersion: 1 });
    const indicators = rubric.benchmarks.flatMap(
      (benchmark: { criteria: { indicators: unknown[] }[] }) =>
        benchmark.criteria.flatMap((criterion) => criterion.indicators),
    );
    expect(indicators).toHaveLength(45);
    for (const indicator of indicators) {
      expect(indicator).toMatchObject({ scale: expect.any(String), scored: true });
    }
    expect(rubric.benchmarks[5].criteria[0].indicators[0].stages).toEqual(["ks4"]);
    const points = rubric.scales.map((scale: { levels: { points: number }[] }) =>
      scale.levels.map((level) => level.points),
    );
    expect(points).toEqual([
      [0, 1],
      [0, 1, 2, 3, 4, 4],
    ]);
  });

  it.each(["text", "md"])("show as %s holds every question", async (format) => {
    const { out } = await run("rubric", "show", "gatsby-2014-school", "--format", format);
    expect(out.match(/bm\d_/g)?.length).toBeGreaterThanOrEqual(45);
  });
});

describe("template", () => {
  it("is the header row only, and scores as nothing", async () => {
    for (const args of [[], ["--percents"]]) {
      const { out } = await run("template", "gatsby-2014-school", ...args);
      expect(out.trim().split("\n")).toHaveLength(1);
      expect((await runWithInput(out, "score", "-")).code).toBe(0);
    }
  });
});

describe("explain", () => {
  it("accounts for one benchmark of one institution down to the answer", async () => {
    const { code, out } = await run("explain", assessments, "--urn", "900005", "--benchmark", "6");
    expect(code).toBe(0);
    expect(out).toContain("Elm Tree College");
    expect(out).toContain("95 of 120 learners, 12 not known");
    expect(out).not.toContain("Benchmark 5");
  });

  it("finds an institution by name", async () => {
    const { out } = await run("explain", assessments, "--name", "ivybridge road school");
    expect(out.match(/Benchmark \d/g)).toHaveLength(8);
  });

  it("says why a row was rejected", async () => {
    const { code, err } = await run("explain", assessments, "--urn", "900012");
    expect(code).toBe(1);
    expect(err).toContain("[cell-looks-like-date]");
  });
});

describe("help", () => {
  it.each([[["--help"]], [["score", "--help"]]])("%j has examples", async (args) => {
    const { code, out } = await run(...args);
    expect(code).toBe(0);
    expect(out).toContain("Examples:");
  });
});
