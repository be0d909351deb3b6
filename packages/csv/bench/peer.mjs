import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
import Papa from "papaparse";
import * as z from "zod";

const sharePattern = /^(\d+) of (\d+)$/;

/**
 * Scores assessments as one would without this package: Papa Parse to objects, a zod schema for each
 * row, and a plain loop over the rubric.
 *
 * @param {string} text - a CSV
 * @param {(line: string) => void} write - takes a line for each row that is right
 */
export function scoreWithPeer(text, write) {
  const { data } = Papa.parse(text, { header: true, skipEmptyLines: true });
  let rejects = 0;
  for (const object of data) {
    const parsed = schema.safeParse(object);
    if (!parsed.success) rejects += 1;
    else write(`${lineOf(parsed.data)}\r\n`);
  }
  return { rows: data.length, rejects };
}

const scaleOf = ({ scale }) => gatsby2014School.scales.find(({ id }) => id === scale);

const benchmarks = gatsby2014School.benchmarks.map(({ number, criteria }) => ({
  number,
  indicators: criteria
    .flatMap(({ indicators }) => indicators)
    .map((indicator) => {
      const { levels } = scaleOf(indicator);
      const most = Math.max(...levels.map(({ points }) => points));
      return { ...indicator, levels, most };
    }),
}));

const schema = z.object({
  assessment_id: z.string(),
  urn: z.string().regex(/^\d{6}$/),
  name: z.string(),
  as_at: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/),
  rubric: z.literal(gatsby2014School.id),
  year_groups: z.enum(["7-11", "7-13"]),
  ...Object.fromEntries(
    benchmarks.flatMap(({ indicators }) =>
      indicators.map(({ id, scale, levels }) => {
        const level = z.enum(["", ...levels.map((each) => each.id)]);
        return [
          id,
          scale === "coverage" ? z.union([level, z.string().regex(sharePattern)]) : level,
        ];
      }),
    ),
  ),
});

function lineOf(row) {
  const cells = [row.assessment_id, row.urn, row.name, row.as_at, row.rubric, row.year_groups];
  const to18 = row.year_groups === "7-13";
  let achieved = 0;
  let achievable = 0;
  for (const { indicators } of benchmarks) {
    let [min, max, available] = [0, 0, 0];
    for (const { id, stages, levels, most } of indicators) {
      if (stages?.includes("ks5") && !to18) continue;
      const points = row[id] === "" ? undefined : pointsOf(levels, row[id]);
      available += most;
      min += points ?? 0;
      max += points ?? most;
    }
    const status =
      min === available
        ? "fully-achieved"
        : max === 0
          ? "not-achieved"
          : min > 0 && max < available
            ? "partially-achieved"
            : "undetermined";
    if (min === available) achieved += 1;
    if (max === available) achievable += 1;
    const percent = Math.floor((100 * min) / available);
    cells.push(min, available, percent, min, max, status);
  }
  return [...cells, achieved, achieved, achievable, benchmarks.length].join(",");
}

function pointsOf(levels, answer) {
  const level = levels.find(({ id }) => id === answer);
  if (level) return level.points;
  const [, count, of] = sharePattern.exec(answer).map(Number);
  const percent = count === 0 ? 0 : Math.max(1, Math.floor((100 * count) / of));
  return levels.find(({ from, to }) => from <= percent && percent <= to)?.points;
}
