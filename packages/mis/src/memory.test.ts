import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const built = new URL("../dist/index.js", import.meta.url).href;

/** Reads 200 pages of a megabyte each, made one at a time; most of it is what gets dropped. */
const script = `
  import { readMis } from ${JSON.stringify(built)};

  const pages = 200;
  const perPage = 50;
  let bytes = 0;

  function* made() {
    for (let page = 0; page < pages; page += 1) {
      const data = Array.from({ length: perPage }, (_, index) => ({
        mis_id: "S" + (page * perPage + index),
        upi: "made-up",
        surname: "made-up".repeat(100),
        education_details: { data: { current_nc_year: "10", leaving_date: null } },
        extended_details: { data: { sen_status: "K", general_notes: ("note " + page).repeat(1_300) } },
        contacts: { data: Array.from({ length: 50 }, (_, one) => ({ name: "made-up " + one, page, text: "x".repeat(150) })) },
      }));
      const text = JSON.stringify({ data, meta: {} });
      bytes += text.length;
      yield JSON.parse(text);
    }
  }

  const { learners, report } = await readMis(made(), { asAt: "2025-07-31", key: "a made-up secret key" });
  const { maxRSS } = process.resourceUsage();
  console.log(JSON.stringify({ bytes, learners: learners.length, report: report.learners, maxRSS }));
`;

it("reads 200 MB of pages in less than 256 MB of memory", () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      "--max-old-space-size=160",
      "--max-semi-space-size=8",
      "--input-type=module",
      "--eval",
      script,
    ],
    { cwd: fileURLToPath(new URL("..", import.meta.url)), encoding: "utf8" },
  );
  expect(stderr).toBe("");
  expect(status).toBe(0);
  const { bytes, learners, report, maxRSS } = JSON.parse(stdout);
  expect(bytes).toBeGreaterThan(200_000_000);
  expect(learners).toBe(10_000);
  expect(report).toEqual({ seen: 10_000, read: 10_000, left: 0 });
  expect(maxRSS).toBeLessThan(256 * 1024);
});
