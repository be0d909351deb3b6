import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readTable } from "@career-benchmarks/csv";
import { describe, expect, it } from "vitest";
import { canaries } from "../../../examples/mis-to-report/canaries.mjs";
import { run, temporaryFile, temporaryFolder } from "../src/testing/run.js";

const larkfield = fileURLToPath(
  new URL("../../../examples/mis-to-report/larkfield/", import.meta.url),
);
const jsonOf = (vendor: string) =>
  readdirSync(`${larkfield}${vendor}`)
    .filter((name) => name.endsWith(".json"))
    .map((name) => `${larkfield}${vendor}/${name}`);
const rubric = ["--rubric", "gatsby-2025-school+specialist-setting", "--as-at", "2025-07-18"];
const records = [
  ...["--activities", `${larkfield}activities.csv`],
  ...["--guidance", `${larkfield}guidance.csv`],
  ...["--destinations", `${larkfield}destinations.csv`],
  ...["--exclude", `${larkfield}exclusions.csv`],
];
const answers = ["--answers", `${larkfield}other-answers.csv`];
const complete = ["--complete", "employer-encounter,workplace-experience,guidance"];

describe("measure, from a school's system to the report", async () => {
  const out = temporaryFolder();
  const { code, ...written } = await run(
    ...["measure", "--mis", ...jsonOf("xporter-2022"), ...records, ...answers, ...rubric],
    ...complete,
    ...["--group-by", "sen_provision,sex", "--out", out],
  );
  const textOf = (name: string) => readFileSync(join(out, name), "utf8");
  const files = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(out.length + 1));

  it("ends well", () => {
    expect(code).toBe(0);
    expect(files.length).toBeGreaterThan(10);
  });

  it("writes answers that score reads to the same result", async () => {
    const scored = await run("score", join(out, "internal/answers.csv"), "--format", "json");
    expect(scored.code).toBe(0);
    const [own] = JSON.parse(textOf("internal/results.json")).results;
    const [again] = JSON.parse(scored.out).results;
    expect(again.benchmarks).toEqual(own.benchmarks);
    expect(again.headline).toEqual(own.headline);
    expect(again.excluded).toEqual(own.excluded);
    expect(own.withoutExclusions).toBeDefined();
  });

  it("tells benchmark 3 in numbers, by the routes that codes stand for", () => {
    const [, numbers = ""] = textOf("internal/measures.txt").split("Benchmark 3 in numbers\n");
    expect(numbers).toMatch(/Destination known one year after leaving +\d+ of \d+/);
    expect(numbers).toMatch(/In education one year after leaving +[1-9]/);
    expect(numbers).toMatch(/for want of consent after 16: [1-9]/);
  });

  it("withholds small numbers of learners left out in the report for publication", () => {
    expect(textOf("internal/index.html")).toMatch(/1 learner for medical reasons/);
    expect(textOf("published/index.html")).not.toMatch(/1 learner for medical reasons/);
  });

  it("withholds small groups, and no exact count of a group is anywhere", () => {
    const [header = "", ...rows] = textOf("published/gaps.csv").trim().split("\r\n");
    expect(header.split(",").slice(-6)).toEqual([
      ...["of", "count", "not_count", "unknown", "percent", "percent_max"],
    ]);
    // All but a few have a plan, so that a row says for each measure that no group can be shown.
    const groups = rows.filter((row) => /^SEN provision,(?!all,)/.test(row));
    expect(groups.length).toBeGreaterThan(20);
    expect(groups.filter((row) => !row.startsWith("SEN provision,groups,"))).toEqual([]);
    expect(groups.every((row) => row.endsWith(",c,c,c,c,c,c"))).toBe(true);
  });

  it.each(canaries)("tells nothing that is $what", ({ pattern }) => {
    for (const text of [written.out, written.err, ...files.map(textOf)]) {
      expect(text).not.toMatch(pattern);
    }
  });

  it("holds no identifier of a learner, of the system or hashed", () => {
    const ids = readFileSync(`${larkfield}learners.csv`, "utf8")
      .split(/\r?\n/)
      .slice(1)
      .map((line) => line.split(",")[0] ?? "")
      .filter((id) => id !== "");
    expect(ids.length).toBeGreaterThan(70);
    for (const text of [written.out, written.err, ...files.map(textOf)]) {
      expect(ids.filter((id) => new RegExp(`\\b${id}\\b`).test(text))).toEqual([]);
      expect(text).not.toMatch(/\b[0-9a-f]{32}\b/);
    }
  });
});

it("measure without any file of activities says plainly that nothing is known, and exits with 0", async () => {
  const learners = ["--learners", `${larkfield}learners.csv`];
  const { code, out, err } = await run("measure", ...learners, ...rubric);
  expect(code).toBe(0);
  expect(err).toContain("records.activities: expected a list of activities");
  expect(err).toContain("unknown, which is not the same as not reached");
  const shares = [...out.matchAll(/^bm\S+ +(\d+) of (\d+)(?: \((\d+) unknown\))?/gm)];
  expect(shares.length).toBeGreaterThan(20);
  for (const [, count, of, unknown = "0"] of shares) {
    expect([count, unknown]).toEqual(["0", of]);
  }
});

it("measure gives the same shares from the CSV of a school as from its system", async () => {
  const shares = async (...learners: readonly string[]) => {
    const { out } = await run("measure", ...learners, ...records, ...rubric, ...complete);
    return out.split("\n").filter((line) => /^bm\d/.test(line));
  };
  const expected = `${larkfield}xporter-2022/expected-learners.csv`;
  const fromCsv = await shares("--learners", expected);
  expect(fromCsv.length).toBeGreaterThan(20);
  expect(await shares("--mis", ...jsonOf("xporter-2022"))).toEqual(fromCsv);
});

it("measure gives benchmark 3 in numbers, without groups as well", async () => {
  const out = temporaryFolder();
  const learners =
    "learner_id,year_group,left,enrolment\nL1,10,,\nL2,10,,\nL3,10,,\nL4,11,2024-07-19,P\n";
  const guidance =
    "learner_id,date,advice_recorded\nL1,2025-01-01,yes\nL2,2025-01-01,no\nL2,2025-02-01,yes\n";
  const destinations =
    "learner_id,kind,date,code_set,code,consent\nL4,actual,2025-01-10,nccis,210,yes\n";
  const { code } = await run(
    ...["measure", "--learners", temporaryFile("l.csv", learners), "--out", out],
    ...["--guidance", temporaryFile("g.csv", guidance), "--complete", "guidance,destinations"],
    ...["--destinations", temporaryFile("d.csv", destinations), ...rubric],
  );
  expect(code).toBe(0);
  const text = readFileSync(join(out, "internal/measures.txt"), "utf8");
  expect(text).toContain("Benchmark 3 in numbers");
  expect(text).toMatch(/^ *Have had a meeting with a careers adviser +2 of 3$/m);
  expect(text).toMatch(/^ *Have the advice of every meeting on record +1 of 2$/m);
  expect(text).toMatch(/^ *Destination known one year after leaving +1 of 1$/m);
  expect(text).toMatch(/^ *In education one year after leaving +1 of 1$/m);
});

it("measure keeps rows that can't be read, and counts them", async () => {
  const out = temporaryFolder();
  const learners = temporaryFile(
    "learners.csv",
    "learner_id,surname,year_group\nL1,CANARY,CANARY\nCANARY two,CANARY,10\n",
  );
  const args = ["measure", "--learners", learners, ...rubric, "--out", out];
  const { code, err, out: said } = await run(...args);
  expect(code).toBe(1);
  expect(err).toContain("1 row of learners could not be read");
  expect(err).toMatch(/year_group: expected a year group.* 1 such cell.* It counts as not known\./);
  expect(`${err}${said}`).not.toContain("CANARY");
  const rejects = readFileSync(join(out, "internal/rejects-learners.csv"), "utf8");
  expect(rejects).toContain("[not kept],10");
  expect(rejects).not.toMatch(/surname|CANARY/);
  expect((await run(...args, "--allow-rejects")).code).toBe(0);

  const mended = args.with(2, temporaryFile("mended.csv", "learner_id,year_group\nL1,10\n"));
  expect((await run(...mended)).code).toBe(0);
  expect(readdirSync(join(out, "internal"))).not.toContain("rejects-learners.csv");
});

describe("measure takes no file that can't be read at all for one in which nothing happened", () => {
  const learners = ["--learners", `${larkfield}learners.csv`];
  const said = ["--complete", "employer-encounter,guidance,destinations"];
  it.each([
    ["is empty", "activities", "", "file-empty"],
    ["is a workbook", "activities", "PK\u0003\u0004CANARY", "file-not-csv"],
    [
      "has no header",
      "activities",
      "L1,CANARY,2025-03-01\nL2,CANARY,2025-03-01\n",
      "column-missing",
    ],
    ["has no header", "guidance", "L1,CANARY\nL2,CANARY\n", "column-missing"],
    ["has a column twice", "activities", "learner_id,kind,date,kind\nL1,CANARY,,\n", "repeated"],
    ["has no header", "exclude", "L1,CANARY\nL2,CANARY\n", "column-missing"],
  ])("that %s, such as %s", async (_, list, content, words) => {
    const out = temporaryFolder();
    const file = temporaryFile(`${list}.csv`, content);
    const args = ["measure", ...learners, `--${list}`, file, ...rubric, ...said, "--out", out];
    const { code, err } = await run(...args, "--allow-rejects");
    expect(code).toBe(2);
    expect(err).toContain(words);
    expect(err).not.toContain("CANARY");
    expect(readdirSync(out)).toEqual([]);
  });
});

it("measure says why there are no learners when their rows can't be read", async () => {
  const learners = temporaryFile(
    "learners.csv",
    "learner_id,year_group\nCANARY 1,10\nCANARY 2,10\n",
  );
  const { code, err } = await run("measure", "--learners", learners, ...rubric);
  expect(code).toBe(2);
  expect(err).toContain("learner_id: expected the identifier");
  expect(err).not.toContain("CANARY");
});

describe("measure could not run and says why, quoting nothing of a file", () => {
  const learners = ["--learners", `${larkfield}learners.csv`];
  const broken = temporaryFile("cut.json", '{"Students":[{"Surname":"CANARY');
  const foreign = temporaryFile("other.json", '{"people":[{"surname":"CANARY"}]}');
  it.each([
    ["no learners", [...rubric], "--mis FILE... for JSON"],
    ["two places of learners", [...learners, "--mis", broken, ...rubric], "--mis FILE... for JSON"],
    ["JSON that is cut off", ["--mis", broken, ...rubric], "expected JSON. It may be cut off"],
    ["JSON of something else", ["--mis", foreign, ...rubric], "expected pages of"],
    ["no such rubric", [...learners, "--rubric", "x", "--as-at", "2025-07-18"], "no rubric x"],
    ["no such day", [...learners, ...rubric.slice(0, 3), "2025-02-30"], "Expected a day such as"],
    ["no such kind", [...learners, ...rubric, "--complete", "trips"], "The kinds are"],
    ["no such group", [...learners, ...rubric, "--group-by", "shoe"], "they can by"],
    ["no such identifier", ["--mis", broken, ...rubric, "--identifier", "x"], "known by mis"],
    ["no rubric named", [...learners, "--as-at", "2025-07-18"], "--rubric"],
  ])("%s", async (_, args, words) => {
    const { code, err } = await run("measure", ...args);
    expect(code).toBe(2);
    expect(err).toContain(words);
    expect(err).not.toContain("CANARY");
  });
});

describe("inspect", () => {
  const vendors = readdirSync(larkfield, { withFileTypes: true }).filter((each) =>
    each.isDirectory(),
  );

  it.each(vendors.map(({ name }) => name))(
    "says what files of %s hold, and no value",
    async (vendor) => {
      const { code, out, err } = await run("inspect", ...jsonOf(vendor));
      expect([code, err]).toEqual([0, ""]);
      expect(out).toMatch(/^\d+ objects for learners: \d+ can be read/m);
      expect(out).toContain("Would be used");
      expect(out).toContain("Would be dropped unread");
      for (const { pattern } of canaries) expect(out).not.toMatch(pattern);
    },
  );

  it("says when a file is of no system", async () => {
    const { code, err } = await run("inspect", temporaryFile("x.json", '{"a":"CANARY"}'));
    expect(code).toBe(2);
    expect(err).toContain("expected pages of");
    expect(err).not.toContain("CANARY");
  });
});

it("template writes the header of files about learners", async () => {
  const { out } = await run("template", "guidance");
  expect(out).toMatch(/^learner_id,date,/);
});

describe("no withheld number of the gaps follows by subtraction", async () => {
  const school = larkfield.replace("larkfield", "brambledown");
  const out = temporaryFolder();
  await run(
    ...["measure", "--learners", `${school}learners.csv`, "--out", out],
    ...["--activities", `${school}activities.csv`, "--guidance", `${school}guidance.csv`],
    ...["--destinations", `${school}destinations.csv`],
    ...["--rubric", "gatsby-2025-school", "--as-at", "2025-07-18"],
    ...["--group-by", "sen_provision,sex,year_group"],
  );
  const { rows } = readTable(readFileSync(join(out, "published/gaps.csv"), "utf8"));
  const cells = new Map(
    rows.map(({ cells: [dimension, group, , measure, , of, count] }) => [
      `${dimension}/${group}/${measure}`,
      { of, count },
    ]),
  );
  const groups = [...new Set([...cells.keys()].map((key) => key.split("/").slice(0, 2).join("/")))];
  const isHidden = (text: string | undefined) => text !== undefined && !/^\d+$/.test(text);

  it.each([
    ["bm2_1_reached_ks3", 7, 9],
    ["bm2_1_reached_ks4", 10, 11],
    ["bm2_1_reached_ks5", 12, 13],
  ] as const)("from %s and its years", (stage, first, last) => {
    const years = Array.from({ length: last - first + 1 }, (_, at) => `bm5_1_year_${first + at}`);
    expect(groups.length).toBeGreaterThan(10);
    for (const group of groups) {
      const sizes = [stage, ...years].map((measure) => cells.get(`${group}/${measure}`)?.of);
      expect([group, sizes.filter(isHidden).length]).not.toEqual([group, 1]);
    }
  });

  it("from those with a meeting and their records", () => {
    // The numbers of everyone speak of the programme: there the one may tell the other.
    for (const group of groups.filter((each) => !each.endsWith("/all"))) {
      const meeting = cells.get(`${group}/guidance_meeting`);
      const records = cells.get(`${group}/advice_recorded`);
      expect([group, isHidden(meeting?.count)]).toEqual([group, isHidden(records?.of)]);
    }
  });

  it("from the routes and what is known", () => {
    const routesOf = (group: string) =>
      [...cells].filter(([key]) => key.startsWith(`${group}/destination_1_`));
    for (const group of groups) {
      const hidden = routesOf(group).filter(([, { count }]) => isHidden(count));
      expect([group, hidden.length]).not.toEqual([group, 1]);
    }
  });
});
