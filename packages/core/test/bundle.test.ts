import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const names = readdirSync(`${root}dist/rubrics`)
  .filter((file) => file.endsWith(".js"))
  .map((file) => file.replace(".js", ""));

/** Bundles a program as an application would. */
async function bundle(program: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: root },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    logLevel: "silent",
  });
  return outputFiles.map(({ text }) => text).join("");
}

const rubricIds = (code: string) =>
  names.map((name) => `gatsby-${name}`).filter((id) => code.includes(`id:"${id}"`));

describe("a bundle", () => {
  it.each(names)("that imports the rubric %s carries no other", async (name) => {
    const code = await bundle(`export * from "@career-benchmarks/core/rubrics/${name}";`);
    expect(rubricIds(code)).toEqual([`gatsby-${name}`]);
    expect(code.match(/bm1_1_/g)?.length).toBeGreaterThan(1);
  });

  it("of the whole root entry carries no rubric", async () => {
    const code = await bundle('export * from "@career-benchmarks/core";');
    expect(rubricIds(code)).toEqual([]);
    expect(code).not.toContain("bm1_1_");
  });

  it("of the catalogue loads each rubric and interpretation from a file of its own", async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: `export { catalogue, loadRubric } from "@career-benchmarks/core/catalogue";`,
        resolveDir: root,
      },
      bundle: true,
      splitting: true,
      outdir: "out",
      minify: true,
      format: "esm",
      write: false,
      logLevel: "silent",
    });
    const holding = (text: string) => outputFiles.filter((file) => file.text.includes(text));
    const first = outputFiles.find(({ path }) => path.endsWith("stdin.js"));
    expect(first?.text).toContain("gatsby-2025-school");
    expect(first?.text).not.toContain("bm1_1_");
    for (const name of names) {
      const own = outputFiles.filter(({ text }) => rubricIds(text).includes(`gatsby-${name}`));
      expect([name, own.filter((file) => file !== first).length]).toEqual([name, 1]);
    }
    expect(holding("careers leader agrees with colleagues")).toHaveLength(1);
  });

  it("carries SHA-256 and the published digests where rules are checked, and the scorer does not", async () => {
    const marks = (code: string) => [code.includes("1116352408"), code.includes("1.0.0+spec")];
    const scorer = `export { scoreAssessment, explainResult, nextSteps } from "@career-benchmarks/core";`;
    expect(marks(await bundle(scorer))).toEqual([false, false]);
    const digest = `export { digestOf } from "@career-benchmarks/core/digest";`;
    expect(marks(await bundle(digest))).toEqual([true, false]);
    const check = `export { checkDigest } from "@career-benchmarks/core/digest";`;
    expect(marks(await bundle(check))).toEqual([true, true]);
  });

  it("of the scorer and one rubric is under 15 kB gzipped", async () => {
    const code = await bundle(`
      export { scoreAssessment } from "@career-benchmarks/core";
      export { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";`);
    expect(gzipSync(code).length).toBeLessThan(15_000);
  });
});
