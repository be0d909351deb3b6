import { type Rubric, safeScoreAssessment } from "@career-benchmarks/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type MeasureOptions, type Records, safeMeasure } from "../index.js";
import { measure } from "../measure/measure.js";
import { MeasureError } from "../measure/measure-error.js";
import { toAssessment } from "../measure/to-assessment.js";
import { forAll } from "./for-all.js";
import { madeUp } from "./made-up-school.js";
import { indicatorIds, interpretedRubrics, plainRubrics } from "./rubrics.js";

const [school, , newSchool, college] = plainRubrics;
const [special] = interpretedRubrics;
const rubrics = [school, newSchool, college, special].filter((rubric) => rubric !== undefined);

const sharesOf = (rubric: Rubric, records: Records, options: MeasureOptions) =>
  measure(rubric, records, options).indicators.map(({ indicator, share }) => ({
    indicator,
    least: share.count,
    most: share.count + (share.unknown ?? 0),
    of: share.of,
    excluded: Object.values(share.excluded ?? {}).reduce((sum, each) => sum + (each ?? 0), 0),
  }));

describe.each(rubrics)("whatever is measured of $id", (rubric) => {
  const schools = madeUp(indicatorIds(rubric));

  it(
    "can be scored as it stands",
    forAll(schools, ({ records, options }) => {
      const scored = safeScoreAssessment(rubric, {
        ...toAssessment(measure(rubric, records, options)),
        ...(rubric.cohort?.required && { cohort: { size: 1, of: 1 } }),
      });
      expect(scored).toMatchObject({ ok: true, result: { issues: [] } });
    }),
  );

  it(
    "is wider and reaches as high when less is said to be complete",
    forAll(fc.tuple(schools, fc.nat()), ([{ records, options }, which]) => {
      const complete = options.complete ?? [];
      const fewer = complete.filter((_, index) => index !== which % complete.length);
      const before = sharesOf(rubric, records, options);
      for (const [index, share] of sharesOf(rubric, records, {
        ...options,
        complete: fewer,
      }).entries()) {
        const was = before[index];
        // Who is not known to mean to go elsewhere joins the cohort as unknown.
        const more = share.of - (was?.of ?? 0);
        expect(more).toBeGreaterThanOrEqual(0);
        expect(share.least).toBe(was?.least);
        expect(share.most).toBeGreaterThanOrEqual((was?.most ?? 0) + more);
      }
    }),
  );

  it(
    "is wider and reaches as high when qualities are not written down",
    forAll(schools, ({ records, options }) => {
      const bare = (records.activities ?? []).map((activity) => {
        const { meaningful, mode, visit, used, hours, provider, ...rest } = activity;
        return rest;
      });
      const before = sharesOf(rubric, records, { ...options, assumeMeaningful: false });
      const after = sharesOf(
        rubric,
        { ...records, ...(records.activities && { activities: bare }) },
        { ...options, assumeMeaningful: false },
      );
      for (const [index, { least, most, of }] of after.entries()) {
        expect(least).toBeLessThanOrEqual(before[index]?.least ?? 0);
        expect(most).toBeGreaterThanOrEqual(before[index]?.most ?? 0);
        expect(of).toBe(before[index]?.of);
      }
    }),
  );

  it(
    "leaves the excluded out of the cohort and counts them",
    forAll(schools, ({ records, options }) => {
      const { exclude: _, ...without } = options;
      const before = sharesOf(rubric, records, without);
      for (const [index, { of, excluded }] of sharesOf(rubric, records, options).entries()) {
        expect(of + excluded).toBe(before[index]?.of);
      }
    }),
  );

  it(
    "adds up over the groups, those of whom the group is not known among them",
    forAll(schools, ({ records, options }) => {
      const { groups, indicators, benchmark3 } = measure(rubric, records, options);
      expect(groups).toHaveLength(options.groupBy?.length ?? 0);
      for (const { cells, whole, measures } of [...groups, ...benchmark3.groups]) {
        expect(whole.map(({ measure: id }) => id)).toEqual(measures.map(({ id }) => id));
        for (const each of whole) {
          const own = cells.filter((cell) => cell.measure === each.measure);
          const sum = (pick: (cell: (typeof own)[number]) => number) =>
            own.reduce((total, cell) => total + pick(cell), 0);
          expect(sum(({ count }) => count)).toBe(each.count);
          expect(sum(({ of }) => of)).toBe(each.of);
          expect(sum(({ unknown = 0 }) => unknown)).toBe(each.unknown ?? 0);
        }
      }
      for (const { whole } of groups) {
        expect(whole).toEqual(
          indicators.map(({ indicator, share: { excluded, excludedText, ...counts } }) => ({
            measure: indicator,
            ...counts,
            ...(excluded && { excluded: Object.values(excluded).reduce((sum, n) => sum + n, 0) }),
          })),
        );
      }
    }),
  );

  it(
    "gives patterns that every count of a table is a sum of",
    forAll(schools, ({ records, options }) => {
      const { groups, benchmark3, patterns } = measure(rubric, records, options);
      for (const { dimension, cells, whole } of [...groups, ...benchmark3.groups]) {
        for (const { measure: id, count, of, unknown = 0, excluded = 0, ...rest } of [
          ...cells,
          ...whole,
        ]) {
          const own = patterns.filter(
            (each) => !("group" in rest) || each.groups[dimension] === rest.group,
          );
          const sum = (...found: readonly string[]) =>
            own
              .filter(({ outcomes }) => found.includes(outcomes[id] ?? ""))
              .reduce((total, { learners }) => total + learners, 0);
          expect([sum("count"), sum("unknown"), sum("excluded")]).toEqual([
            count,
            unknown,
            excluded,
          ]);
          expect(sum("count", "complement", "unknown")).toBe(of);
        }
      }
    }),
  );

  it(
    "does not depend on the order of any list",
    forAll(schools, ({ records, options }) => {
      const turned = Object.fromEntries(
        Object.entries(records).map(([name, list]) => [name, [...list].reverse()]),
      ) as unknown as Records;
      const { issues: _, ...before } = measure(rubric, records, options);
      const { issues: __, ...after } = measure(rubric, turned, {
        ...options,
        complete: [...(options.complete ?? [])].reverse(),
        exclude: [...(options.exclude ?? [])].reverse(),
      });
      expect(after).toEqual(before);
    }),
  );

  it(
    "names no learner, in numbers, words or issues",
    forAll(schools, ({ records, options }) => {
      const rename = <T>(value: T): T =>
        JSON.parse(JSON.stringify(value).replaceAll(/"(L\d|on-roll|nobody)"/g, '"canary-$1"')) as T;
      const text = JSON.stringify(measure(rubric, rename(records), rename(options)));
      expect(text).not.toContain("canary");
    }),
  );

  it(
    "gives issues for what it can't use, and throws nothing but them",
    forAll(
      fc.tuple(fc.anything(), fc.anything(), fc.object({ maxDepth: 3 })),
      ([records, options, wrong]) => {
        for (const [each, how] of [
          [records, options],
          [{ learners: [wrong] }, { asAt: "2024-07-31" }],
          [{ learners: [{ id: "a" }], activities: [wrong] }, { asAt: "2024-07-31" }],
          [{ learners: [{ id: "a" }] }, { asAt: "2024-07-31", ...wrong }],
          [
            { learners: [{ id: "a" }] },
            { asAt: "2024-07-31", exclude: [wrong], complete: [wrong] },
          ],
        ]) {
          const measured = safeMeasure(rubric, each as Records, how as MeasureOptions);
          if (measured.ok) continue;
          expect(measured.issues.some(({ severity }) => severity === "error")).toBe(true);
          expect(() => measure(rubric, each as Records, how as MeasureOptions)).toThrow(
            MeasureError,
          );
        }
      },
    ),
  );
});
