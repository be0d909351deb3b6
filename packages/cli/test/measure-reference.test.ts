import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  readActivities,
  readDestinations,
  readExclusions,
  readGuidance,
  readLearners,
} from "@career-benchmarks/csv";
import { type MeasureOptions, measure, type Records } from "@career-benchmarks/evidence";
import { normaliseDestination } from "@career-benchmarks/mis";
import { describe, expect, it } from "vitest";
import { reference } from "../../evidence/src/laws/reference.js";
import { completeKinds } from "../src/measure/measure-flags.js";
import { findRubric } from "../src/rubrics.js";

const example = fileURLToPath(new URL("../../../examples/mis-to-report/", import.meta.url));
const asAt = "2025-07-18";

const some = {
  nothing: {},
  all: { complete: completeKinds },
  partly: {
    complete: [{ kind: "employer-encounter", since: "2024-09-01" }, "guidance"],
    assumeMeaningful: true,
  },
} as const satisfies Record<string, Partial<MeasureOptions>>;

const special = "gatsby-2025-school+specialist-setting";
const cases: readonly (readonly [string, string, keyof typeof some])[] = [
  ...["gatsby-2014-school", "gatsby-2025-school", special].flatMap((rubric) =>
    (["nothing", "all", "partly"] as const).map(
      (complete) => ["larkfield", rubric, complete] as const,
    ),
  ),
  // The reference takes its time over 900 learners.
  ["brambledown", "gatsby-2014-school", "all"],
  ["brambledown", "gatsby-2025-school", "partly"],
];

describe("an example school has the shares of the reference:", () => {
  it.each(cases)("%s by %s, complete: %s", async (school, rubricId, complete) => {
    const rubric = findRubric(rubricId);
    const { records, exclude } = await recordsOf(`${example}${school}/`);
    const ids = measure(rubric, records, { asAt }).indicators.map(({ indicator }) => indicator);
    const own = exclude.filter(
      ({ indicators }) => indicators?.every((each) => ids.includes(each)) ?? true,
    );
    const options: MeasureOptions = { asAt, exclude: own, ...some[complete] };
    const { indicators } = measure(rubric, records, options);
    expect(indicators.length).toBeGreaterThan(10);
    const measured = indicators.map(({ indicator, share, explanation }) => ({
      indicator,
      count: share.count,
      of: share.of,
      unknown: share.unknown ?? 0,
      excluded: Object.values(explanation.excluded).reduce((sum, each) => sum + each, 0),
    }));
    const expected = ids.map((indicator) => ({
      indicator,
      ...reference(rubric.id, indicator, records, options),
    }));
    expect(measured).toEqual(expected);
  });
});

async function recordsOf(folder: string) {
  const source = (name: string) => ({ source: readFileSync(`${folder}${name}.csv`) });
  const { records: destinations } = await readDestinations(source("destinations"));
  const records: Records = {
    learners: (await readLearners(source("learners"))).records,
    activities: (await readActivities(source("activities"))).records,
    guidance: (await readGuidance(source("guidance"))).records,
    destinations: destinations.map((each) => {
      const read = normaliseDestination(each);
      return read.ok ? { ...each, ...read.value } : each;
    }),
  };
  return { records, exclude: (await readExclusions(source("exclusions"))).records };
}
