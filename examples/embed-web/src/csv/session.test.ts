import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createSession } from "./session.js";
import type { ReadingChoice } from "./session-types.js";

const root = fileURLToPath(new URL("../../../../", import.meta.url));
const folder = join(root, "examples/score-a-csv");
const text = readFileSync(join(folder, "assessments.csv"), "utf8");
const choice: ReadingChoice = { setting: "school", assumeYearGroups: [], onInvalid: "reject" };
const file = (content: string, name = "assessments.csv") => new File([content], name);

async function scored(...files: readonly File[]) {
  const session = createSession();
  const summary = await session.score(files, choice, false, () => {});
  return { session, summary };
}

const readDownload = ({ blob }: { readonly blob: Blob }) => blob.text();

describe("a session", () => {
  it("sets rows aside, and takes them up again when they come back mended", async () => {
    const { session, summary } = await scored(file(text));
    expect([summary.results, summary.rejected]).toEqual([12, 3]);

    const rejects = await readDownload(session.download({ kind: "rejects" }));
    const mended = rejects
      .replace(",12-Aug,", ",8 of 12,")
      .replace(",mots,", ",most,")
      .replace(",n/a,", ",,");
    expect(mended).not.toBe(rejects);
    const after = await session.score([file(mended, "rejects.csv")], choice, false, () => {});
    expect([after.results, after.rejected, after.mended]).toEqual([14, 1, 3]);
    expect(after.files).toEqual(["assessments.csv", "rejects.csv"]);

    // They stand where they stood, and are not there twice when the file is dropped again.
    const again = await session.score([file(mended, "rejects.csv")], choice, false, () => {});
    expect([again.results, again.rejected, again.mended]).toEqual([14, 1, 3]);
    const { rows } = session.rows({ page: 0, search: "", order: "file" });
    expect(rows.at(-1)?.title).toBe("Maple Court School");
    expect(rows.at(-2)?.title).toBe("Larch Meadow School");

    const more = await readDownload(session.download({ kind: "rejects" }));
    const year = more.replace(",gatsby-2014-school,,", ",gatsby-2014-school,7-13,");
    const last = await session.score([file(year, "rejects.csv")], choice, false, () => {});
    expect([last.results, last.rejected]).toEqual([15, 0]);
  });

  it("keeps a row that was copied while it was mended", async () => {
    const { session } = await scored(file(text));
    const [head = "", first = ""] = (
      await readDownload(session.download({ kind: "rejects" }))
    ).split("\r\n");
    const twice = file([head, first, first, ""].join("\r\n"), "rejects.csv");
    const after = await session.score([twice], choice, false, () => {});
    expect([after.results, after.rejected, after.mended]).toEqual([12, 4, 1]);
  });

  it("names no option of the command line in what it says of them", async () => {
    const { summary } = await scored(file(text), file("name,as_at\nNobody,2017-01\n", "odd.csv"));
    const reasons = summary.rejects.rows.flatMap((row) => row.reasons);
    expect(reasons.length).toBeGreaterThan(4);
    expect(reasons.filter((reason) => reason.includes(" --"))).toEqual([]);
  });

  it("keeps the rows set aside that do not come back", async () => {
    const { session } = await scored(file(text));
    const rejects = await readDownload(session.download({ kind: "rejects" }));
    const [head = "", first = ""] = rejects.split("\r\n");
    const one = file(`${head}\r\n${first.replace(",12-Aug,", ",8 of 12,")}\r\n`, "rejects.csv");
    const after = await session.score([one], choice, false, () => {});
    expect([after.results, after.rejected, after.mended]).toEqual([13, 2, 1]);
  });

  it("takes another file in place of the first, or beside it", async () => {
    const { session, summary } = await scored(file(text));
    const published = file(readFileSync(join(folder, "published.csv"), "utf8"), "published.csv");
    expect((await session.score([published], choice, true, () => {})).results).toBe(
      summary.results + 3,
    );
    expect((await session.score([published], choice, false, () => {})).results).toBe(3);
  });

  it("finds rows by name and number, and puts them in order", async () => {
    const { session } = await scored(file(text));
    const titles = (search: string, order: "file" | "most-achieved") =>
      session.rows({ page: 0, search, order }).rows.map(({ title }) => title);
    expect(titles("kestrel SOUTH", "file")).toEqual(["Kestrel Trust School, South site"]);
    expect(titles("900003", "file")).toEqual(["Cedar Park High School"]);
    expect(titles("nowhere", "file")).toEqual([]);
    expect(titles("", "most-achieved")[0]).toBe("Alder Grove School");
  });

  it("says what is wrong with a file as a whole", async () => {
    const { summary } = await scored(file("PK\u0003\u0004 a spreadsheet", "results.xlsx"));
    expect([summary.results, summary.rejected]).toEqual([0, 0]);
    expect(summary.issues).toEqual([expect.stringMatching(/results\.xlsx/)]);
  });

  it("renders a report as a fragment", async () => {
    const { session } = await scored(file(text));
    const { title, html, styles } = session.report(0);
    expect(title).toBe("Alder Grove School");
    expect(html).toContain("<h1>Alder Grove School</h1>");
    expect(html).not.toMatch(/<style|<script| style=/);
    expect(styles).toContain(".career-benchmarks");
    expect(() => session.report(99)).toThrow(RangeError);
  });
});

describe("a download", () => {
  let out = "";
  const command = (...args: readonly string[]) =>
    execFileSync(
      process.execPath,
      [
        join(root, "packages/cli/bin/career-benchmarks.js"),
        "score",
        "assessments.csv",
        "--quiet",
        "--allow-rejects",
        ...args,
      ],
      { cwd: folder },
    );
  beforeAll(() => {
    out = mkdtempSync(join(tmpdir(), "embed-web-"));
  });
  afterAll(() => rmSync(out, { recursive: true }));

  it("equals what the command line writes", async () => {
    command("--out", join(out, "report.html"), "--rejects", join(out, "rejects.csv"));
    command("--out", join(out, "results.csv"));
    command("--out", join(out, "results-indicators.csv"), "--shape", "indicators");
    const { session } = await scored(file(text));
    const downloads = [
      session.download({ kind: "report" }),
      session.download({ kind: "rejects" }),
      session.download({ kind: "results", shape: "wide" }),
      session.download({ kind: "results", shape: "indicators" }),
    ];
    expect(downloads.map(({ name }) => name)).toEqual([
      "report.html",
      "rejects.csv",
      "results.csv",
      "results-indicators.csv",
    ]);
    for (const download of downloads) {
      expect(await readDownload(download)).toBe(readFileSync(join(out, download.name), "utf8"));
    }
  });
});
