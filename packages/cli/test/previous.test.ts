import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { run, temporaryFile, temporaryFolder } from "../src/testing/run.js";
import { type GapRow, numberOf, readGaps } from "./publication/read-gaps.js";

const school = fileURLToPath(
  new URL("../../../examples/mis-to-report/brambledown/", import.meta.url),
);
const everyone = readFileSync(`${school}learners.csv`, "utf8");

/** Measures the made-up school; gives the exit code, what was said and the published groups. */
async function publish(learners: string, ...flags: readonly string[]) {
  const out = temporaryFolder();
  const { code, err } = await run(
    ...["measure", "--learners", temporaryFile("learners.csv", learners), "--out", out],
    ...["--activities", `${school}activities.csv`, "--complete", "employer-encounter"],
    ...["--rubric", "gatsby-2025-school", "--as-at", "2025-07-18", "--allow-rejects"],
    ...["--group-by", "sen_provision,sex", "--audience", "published", ...flags],
  );
  const folder = join(out, "published");
  const rows = () => readGaps(readFileSync(join(folder, "gaps.csv"), "utf8"));
  return { code, err, folder, rows };
}

const keyOf = (row: GapRow) => `${row["dimension"]}/${row["group"]}/${row["measure"]}`;

/** The numbers that both show and that differ by one or two. */
function smallChanges(before: readonly GapRow[], after: readonly GapRow[]): readonly string[] {
  const then = new Map(before.map((row) => [keyOf(row), row]));
  return after.flatMap((row) =>
    ["of", "count", "not_count", "unknown"].flatMap((column) => {
      const earlier = then.get(keyOf(row));
      const [old, now] = [earlier && numberOf(earlier, column), numberOf(row, column)];
      const change = old === undefined || now === undefined ? 0 : Math.abs(now - old);
      return change > 0 && change < 3 ? [`${keyOf(row)}/${column}`] : [];
    }),
  );
}

describe("a second publication", async () => {
  const [header = "", first = "", ...others] = everyone.trimEnd().split("\n");
  const before = await publish([header, ...others, ""].join("\n"));
  const folder = await publish(everyone, "--previous", before.folder);
  const file = await publish(everyone, "--previous", join(before.folder, "gaps.csv"));

  it("tells of the learner who joined, if it is made by itself", async () => {
    expect(first).not.toBe("");
    const alone = await publish(everyone);
    expect(smallChanges(before.rows(), alone.rows())).not.toEqual([]);
  });

  it("does not, if it is made with the first: a folder, or its file", () => {
    expect([folder.code, file.code]).toEqual([0, 0]);
    expect(smallChanges(before.rows(), folder.rows())).toEqual([]);
    expect(file.rows()).toEqual(folder.rows());
    expect(folder.rows().filter((row) => numberOf(row, "count") !== undefined)).not.toEqual([]);
  });

  it("is not made with a folder that was changed, or something else", async () => {
    const changed = await publish(everyone);
    writeFileSync(join(changed.folder, "gaps.csv"), "dimension,group\n");
    const refused = await publish(everyone, "--previous", changed.folder);
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining("with its manifest")]);
    const other = await publish(everyone, "--previous", `${school}learners.csv`);
    expect([other.code, other.err]).toEqual([2, expect.stringContaining("it lacks dimension")]);
  });
});
