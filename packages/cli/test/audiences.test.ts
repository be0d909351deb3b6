import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { assessments, run, temporaryFile, temporaryFolder } from "../src/testing/run.js";

const larkfield = fileURLToPath(
  new URL("../../../examples/mis-to-report/larkfield/", import.meta.url),
);
const learners = ["--learners", `${larkfield}learners.csv`];
const rubric = ["--rubric", "gatsby-2025-school+specialist-setting", "--as-at", "2025-07-18"];
const records = [
  ...["--activities", `${larkfield}activities.csv`, "--guidance", `${larkfield}guidance.csv`],
  ...["--destinations", `${larkfield}destinations.csv`],
  ...["--exclude", `${larkfield}exclusions.csv`],
  ...["--answers", `${larkfield}other-answers.csv`],
  ...["--complete", "employer-encounter,guidance"],
];
const measureAll = ["measure", ...learners, ...records, ...rubric];
const measureArgs = [...measureAll, "--group-by", "sex"];

/** The paths of all files below a folder, with `/`. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

/** Every relative address in a page. */
function linksOf(html: string): readonly string[] {
  return [...html.matchAll(/(?:href|src|action|data|poster|srcset)="([^"]*)"/g)].flatMap(
    ([, link = ""]) => (/^(?:#|https?:)/.test(link) ? [] : [link.replace(/#.*/, "")]),
  );
}

/** Nothing in `published/` points out of it or names what is inside. */
function expectClosed(out: string, internalOnly: readonly string[]): void {
  const published = join(out, "published");
  for (const path of filesIn(published)) {
    const text = readFileSync(join(published, path), "utf8");
    expect([path, /\binternal\//.test(text)]).toEqual([path, false]);
    for (const name of internalOnly)
      expect([path, name, text.includes(name)]).toEqual([path, name, false]);
    expect([path, text.includes(out)]).toEqual([path, false]);
    if (!path.endsWith(".html")) continue;
    expect(text).not.toContain("<!--");
    expect(text).not.toContain("application/json");
    const attributes = [...text.matchAll(/\s(data-[a-z-]+)="([^"]*)"/g)];
    expect(attributes.filter(([, name]) => name !== "data-name")).toEqual([]);
    for (const [, , value = ""] of attributes) expect(value).not.toMatch(/\d+ of \d+/);
    for (const link of linksOf(text)) {
      const target = resolve(published, path, "..", link);
      expect([path, link, target.startsWith(`${published}/`)]).toEqual([path, link, true]);
      expect([path, link, existsSync(target)]).toEqual([path, link, true]);
    }
  }
}

describe("measure", async () => {
  const out = temporaryFolder();
  const { code, out: said } = await run(...measureArgs, "--out", out);

  it("writes what is exact and what may leave into two folders", () => {
    expect(code).toBe(0);
    expect(filesIn(out)).toEqual([
      "internal/answers.csv",
      "internal/answers.json",
      "internal/gaps.csv",
      "internal/index.html",
      "internal/manifest.json",
      "internal/measures.txt",
      "internal/results.json",
      "manifest.json",
      "published/gaps.csv",
      "published/index.html",
      "published/manifest.json",
      "published/results.csv",
    ]);
  });

  it("says in one line which may leave, and calls nothing both", () => {
    const lines = said.split("\n").filter((line) => /leave|inside|publication/i.test(line));
    expect(lines).toEqual([
      `Report for publication: ${join(out, "published/index.html")}`,
      `May leave the institution: ${join(out, "published")}, and nothing else. Keep inside: ${join(out, "internal")}, which holds exact numbers of learners.`,
    ]);
    const [inside, published] = ["internal", "published"].map((name) =>
      readFileSync(join(out, name, "index.html"), "utf8"),
    );
    expect(inside).toContain("For the institution only");
    expect(inside).not.toContain("For publication");
    expect(published).toContain("For publication");
    expect(published).not.toContain("institution only");
  });

  it("protects what may leave, and only that", () => {
    const gaps = (name: string) => readFileSync(join(out, name, "gaps.csv"), "utf8");
    expect(gaps("internal")).not.toMatch(/,c(?:,|\r)/);
    expect(gaps("published")).toMatch(/,c,c,c,c,c,c\r/);
    const table = readFileSync(join(out, "published/results.csv"), "utf8").split("\r\n");
    expect(table).toHaveLength(10);
    const at = table[0]?.split(",").indexOf("cohort_size") ?? -1;
    for (const row of table.slice(1, 9))
      expect(row.split(",").slice(at, at + 3)).toEqual(["", "", ""]);
  });

  it("has nothing in published/ that points to internal/", () => {
    expectClosed(out, ["answers.csv", "answers.json", "measures.txt", "results.json", "rejects-"]);
  });

  it.each(["internal", "published"] as const)(
    "writes for one audience when it is told: %s",
    async (audience) => {
      const folder = temporaryFolder();
      await run(...measureArgs, "--out", folder);
      const one = await run(...measureArgs, "--out", folder, "--audience", audience);
      expect(one.code).toBe(0);
      const paths = filesIn(folder);
      expect(paths.every((path) => path.startsWith(audience) || path === "manifest.json")).toBe(
        true,
      );
      expect(one.out).toMatch(
        audience === "internal"
          ? /^Nothing of this may leave .*internal/m
          : /^May leave .*else\.$/m,
      );
    },
  );

  it("shows no exact number on the terminal when it is to publish", async () => {
    const { out: shown } = await run(...measureAll, "--audience", "published");
    expect(shown).not.toMatch(/\d+ of \d+ (?:learners|\()|^bm\d/m);
    const { out: exact } = await run(...measureAll);
    expect(exact).toMatch(/^bm\d/m);
    expect(exact).toContain("These are exact numbers of learners: keep them inside");
  });
});

describe("the rejected rows of learners", async () => {
  const source = temporaryFile("l.csv", "learner_id,year_group,surname\nL1,10,A\nL 2,11,CANARY\n");
  const args = ["measure", "--learners", source, ...rubric, "--allow-rejects"];
  const modeOf = (path: string) => statSync(path).mode & 0o777;

  it("can be read by their owner only", async () => {
    const out = temporaryFolder();
    await run(...args, "--out", out);
    const path = join(out, "internal/rejects-learners.csv");
    expect(modeOf(path)).toBe(0o600);
    expect(readFileSync(path, "utf8")).not.toMatch(/CANARY|surname/);
    expectClosed(out, ["rejects-"]);
  });

  it("also where a file was that others could read", async () => {
    const out = temporaryFolder();
    await run(...args, "--out", out);
    const path = join(out, "internal/rejects-learners.csv");
    const { chmodSync } = await import("node:fs");
    chmodSync(path, 0o644);
    expect((await run(...args, "--out", out)).code).toBe(0);
    expect(modeOf(path)).toBe(0o600);
    writeFileSync(path, "somebody's");
    chmodSync(path, 0o644);
    expect((await run(...args, "--out", out, "--force")).code).toBe(0);
    expect(modeOf(path)).toBe(0o600);
  });

  it("can be fixed and measured again", async () => {
    const out = temporaryFolder();
    await run(...args, "--out", out);
    const rejects = readFileSync(join(out, "internal/rejects-learners.csv"), "utf8");
    const again = await run(...args.with(2, temporaryFile("again.csv", rejects)));
    expect(again.code).toBe(2);
    expect(again.err).toContain("learner_id: expected the identifier");
    const fixed = temporaryFile("fixed.csv", rejects.replace("[not kept]", "L2"));
    const { code, out: said } = await run(...args.with(2, fixed));
    expect(code).toBe(0);
    expect(said).toContain("1 of 1 learners");
  });

  it("are said to be nowhere when nothing exact is written", async () => {
    const out = temporaryFolder();
    const { err } = await run(...args, "--out", out, "--audience", "published");
    expect(err).toMatch(/1 row of learners could not be read: leave --audience out/);
    expect(filesIn(out).filter((path) => path.includes("rejects"))).toEqual([]);
  });
});

describe("score for publication", async () => {
  const out = temporaryFolder();
  const bad = temporaryFile(
    "private-name.csv",
    "name,as_at,year_groups,bm1_1_lead\nA,2024,7-11,yes\nCANARY,2024,7-11,CANARY\n",
  );
  const args = ["score", assessments, bad, "--audience", "published", "--allow-rejects"];
  const { code, out: said } = await run(...args, "--out", out);

  it("keeps exact results, rejects and the institutions' own pages apart", () => {
    expect(code).toBe(0);
    const paths = filesIn(out);
    const top = new Set(paths.map((path) => path.split("/")[0]));
    expect([...top].sort()).toEqual(["internal", "manifest.json", "published"]);
    for (const name of ["results.json", "results.csv", "rejects.csv", "index.html"]) {
      expect(paths).toContain(`internal/${name}`);
    }
    const data = paths.filter((path) => path.startsWith("published/") && !path.endsWith(".html"));
    expect(data).toEqual(["published/manifest.json", "published/results.csv"]);
    expect(said).toMatch(/^May leave the institution: .*published, and nothing else\. /m);
  });

  it("has nothing in published/ that points to internal/, or says what stands in a rejected row", () => {
    expectClosed(out, ["results.json", "rejects.csv", "CANARY", "private-name"]);
    expect(readFileSync(join(out, "published/index.html"), "utf8")).toMatch(
      /\d+ of \d+ rows could not be scored/,
    );
  });

  it("leaves nothing of a folder that was written for the institutions", async () => {
    const folder = temporaryFolder();
    await run("score", assessments, "--allow-rejects", "--out", folder);
    expect(filesIn(folder)).toContain("results.json");
    expect((await run(...args, "--out", folder)).code).toBe(0);
    expect(filesIn(folder)).not.toContain("results.json");
    expect(filesIn(folder)).not.toContain("index.html");
  });

  it.each(["json", "ndjson", "csv"])("refuses %s, which holds exact numbers", async (format) => {
    const path = join(temporaryFolder(), `results.${format}`);
    for (const place of [
      ["--out", path],
      ["--format", format],
    ]) {
      const { code, err, out: nothing } = await run(...args, ...place);
      expect(code).toBe(2);
      expect(err).toContain(`--audience published writes no ${format}`);
      expect(nothing).toBe("");
    }
    expect(existsSync(path)).toBe(false);
  });

  it("puts no rejects beside a page, nor into published/", async () => {
    const folder = temporaryFolder();
    await run(...args, "--out", join(folder, "report.html"));
    expect(filesIn(folder)).toEqual(["report.html"]);
    for (const path of ["published/rejects.csv", "rejects.csv"]) {
      const { code, err } = await run(...args, "--out", folder, "--rejects", join(folder, path));
      expect(code).toBe(2);
      expect(err).toContain("rejected rows are not for publication");
    }
  });
});

describe("the manifest of a publication", () => {
  it("holds fixed names, and sizes and digests of what lies beside it, and nothing else", async () => {
    const out = temporaryFolder();
    await run(...measureArgs, "--out", out);
    const folder = join(out, "published");
    const names = ["gaps.csv", "index.html", "results.csv"];
    expect(filesIn(folder)).toEqual([...names.slice(0, 2), "manifest.json", ...names.slice(2)]);
    expect(JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"))).toEqual({
      format: "career-benchmarks/manifest",
      formatVersion: 1,
      engine: { name: "@career-benchmarks/cli", version: expect.any(String) },
      command: "measure",
      audience: "published",
      files: names.map((path) => {
        const bytes = readFileSync(join(folder, path));
        const sha256 = createHash("sha256").update(bytes).digest("hex");
        return { path, bytes: bytes.length, sha256 };
      }),
    });
  });
});
