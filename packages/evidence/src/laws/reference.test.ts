import { describe, expect, it } from "vitest";
import { measure } from "../measure/measure.js";
import { forAll } from "./for-all.js";
import { madeUp } from "./made-up-school.js";
import { reference } from "./reference.js";
import { indicatorIds, interpretedRubrics, plainRubrics } from "./rubrics.js";

describe.each([...plainRubrics, ...interpretedRubrics])("measures of $id", (rubric) => {
  it(
    "are those of the reference",
    forAll(madeUp(indicatorIds(rubric)), ({ records, options }) => {
      const { indicators } = measure(rubric, records, options);
      const measured = indicators.map(({ indicator, share, explanation }) => ({
        indicator,
        count: share.count,
        of: share.of,
        unknown: share.unknown ?? 0,
        excluded: Object.values(explanation.excluded).reduce((sum, each) => sum + (each ?? 0), 0),
      }));
      const expected = indicators.map(({ indicator }) => ({
        indicator,
        ...reference(rubric.id, indicator, records, options),
      }));
      expect(measured).toEqual(expected);
    }),
  );
});
