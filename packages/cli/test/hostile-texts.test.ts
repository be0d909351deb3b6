import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { run, temporaryFolder } from "../src/testing/run.js";

/** `FULL=1` tries ten times as many. */
const numRuns = process.env["FULL"] === undefined ? 25 : 250;
const settings = { numRuns, seed: 11, endOnFailure: true };
const longestLine = 2000;
const mostLines = 300;

const unsafe = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
/** Names in reports keep joiners and the like, which some languages need. */
const unsafeInReport = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]|(?!\u200c|\u200d)\p{Cf}/u;

const nasty = fc.constantFrom(
  ..."\u0000\u0007\b\t\n\u000b\r\u001b\u007f\u0085\u009b",
  ..."\u00ad\u034f\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u2028\u2029",
  ..."\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\u3164\ufeff\ufffe\uffff",
  ...["\ud800", "\udc00", "\u{e0041}", "\u001b[2J", "\u001b]0;title\u0007", "$(id)", "`id`"],
  ...["a", "é", "日", "😀", " ", '"', "'", ";", "=", "-", "--", "%s", "\\", "/"],
);
const text = fc.oneof(
  fc.string({ unit: nasty, maxLength: 30 }),
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.string({ unit: nasty, minLength: 2900, maxLength: 3000 }),
);
/** A name that a file can have. */
const name = fc
  .string({ unit: nasty, minLength: 1, maxLength: 12 })
  .map((found) => `x${Buffer.from(found.replaceAll(/[\0/]/g, "_")).toString()}`);
const cell = (found: string) => `"${found.replaceAll('"', '""')}"`;

/** No line steers a terminal, and none is longer than a message may be. */
function expectSafe({ out, err }: { readonly out: string; readonly err: string }, isData = false) {
  for (const written of isData ? [err] : [out, err]) {
    const lines = written.split("\n");
    expect(lines.length).toBeLessThan(isData || written === err ? mostLines : 2000);
    for (const line of lines) {
      expect(line).not.toMatch(written === err ? unsafe : unsafeInReport);
      expect(line.length).toBeLessThanOrEqual(longestLine);
    }
  }
}

const rubric = ["--rubric", "gatsby-2014-school"];
const asked = ["--rubric", "gatsby-2025-school", "--as-at", "2025-07-18"];

describe("no message steers a terminal or is too long, whatever is in", () => {
  it("the arguments", async () => {
    const shapes = (a: string, b: string) => [
      ["score", a],
      ["score", a, ...rubric, "--format", b],
      ["score", "-", `--${a}`, b],
      ["score", "-", "--rubric", a, "--at", b],
      ["score", "-", "--at", a],
      ["explain", "-", "--name", a, ...rubric],
      ["explain", a, "--urn", b],
      ["template", a],
      ["rubric", "show", a],
      ["map", a, "--rubric", b],
      ["measure", "--mis", a, ...asked, "--identifier", b],
      ["measure", "--learners", a, ...asked, "--group-by", b],
      ["measure", "--learners", a, "--rubric", "gatsby-2025-school", "--as-at", b],
      ["inspect", a, b],
      ["verify", a],
      [a, b],
    ];
    await fc.assert(
      fc.asyncProperty(text, text, async (a, b) => {
        for (const args of shapes(a, b)) expectSafe(await run(...args));
      }),
      settings,
    );
  });

  it("the names of files, headers and cells", async () => {
    await fc.assert(
      fc.asyncProperty(name, text, text, async (file, header, content) => {
        const folder = join(temporaryFolder(), file);
        mkdirSync(folder);
        const path = join(folder, `${file}.csv`);
        const columns = ["urn", "name", "as_at", "year_groups", "bm1_1_lead", header];
        const cells = ["900001", content, "2024", "7-11", "yes", content];
        const broken = ["1", "A", content, "7-11", content, content];
        writeFileSync(
          path,
          [columns, cells, broken].map((row) => row.map(cell).join(",")).join("\n"),
        );
        expectSafe(await run("score", path, ...rubric));
        expectSafe(await run("score", path, ...rubric, "--format", "md"));
        expectSafe(await run("score", path, ...rubric, "--format", "json"), true);
        expectSafe(await run("score", path, ...rubric, "--format", "csv"), true);
        expectSafe(await run("score", path, ...rubric, "--out", join(folder, "out", file)));
        expectSafe(await run("explain", path, ...rubric, "--urn", "900001"));
        expectSafe(await run("explain", path, ...rubric, "--urn", "1"));
        expectSafe(await run("map", path, ...rubric), true);
        expectSafe(await run("measure", "--learners", path, ...asked));
        const json = join(folder, `${file}.json`);
        writeFileSync(json, JSON.stringify({ data: [{ upi: content, [header]: content }] }));
        expectSafe(await run("inspect", json));
        expectSafe(await run("measure", "--mis", json, ...asked));
        expectSafe(await run("score", path, "--map", json));
        expectSafe(await run("verify", folder));
      }),
      settings,
    );
  }, 600_000);
});

it("a header of megabytes makes no message of kilobytes", async () => {
  const path = join(temporaryFolder(), "wide.csv");
  for (const header of [
    "h".repeat(3_000_000),
    `urn,${"h,".repeat(3000)}`,
    "\u202e".repeat(900_000),
  ]) {
    writeFileSync(path, `${header}\n1,2\n`);
    for (const args of [
      ["score", path],
      ["map", path, ...rubric],
      ["explain", path, "--urn", "1"],
    ]) {
      const { err, out } = await run(...args);
      expect(out.length + err.length).toBeLessThan(50_000);
      expectSafe({ out: "", err });
    }
  }
});
