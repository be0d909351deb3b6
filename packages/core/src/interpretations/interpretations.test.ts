import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { interpretations, rubrics } from "../all/index.js";
import { digestOf } from "../digest/digest-of.js";
import { indicatorsOf } from "../internal/indicators-of.js";
import { auditInterpretation } from "../interpretation/audit-interpretation.js";
import { interpret, safeInterpret } from "../interpretation/interpret.js";
import type { Interpretation } from "../model/interpretation.js";
import { gatsby2014School } from "../rubrics/2014-school/index.js";
import { gatsby2025School } from "../rubrics/2025-school/index.js";
import { alternativeProvision } from "./alternative-provision/index.js";
import { sendInMainstream } from "./send-in-mainstream/index.js";
import { specialistSetting } from "./specialist-setting/index.js";

const folders = readdirSync(new URL(".", import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const words = (text: string) => text.split(/\s+/).length;

it("each folder holds the interpretation that it is named after", () => {
  expect(interpretations.map(({ id }) => id)).toEqual(folders);
});

describe.each(interpretations)("$id", (interpretation) => {
  const { readings, cohort, sources } = interpretation;

  it("has the digest of what it says", () => {
    expect(interpretation.digest).toBe(digestOf(interpretation));
  });

  it("is frozen through and through", () => {
    expect(everyPart(interpretation).filter((part) => !Object.isFrozen(part))).toEqual([]);
  });

  it("has sources that are all used, and no others, in order", () => {
    const used = new Set(
      [...readings, ...(cohort ? [cohort] : [])].flatMap(({ source }) => source),
    );
    expect(sources.map(({ id }) => id)).toEqual([...used].toSorted());
  });

  it("names rubrics that there are, and fits each", () => {
    const known = rubrics.map(({ id }): string => id);
    expect(interpretation.rubrics.filter((id) => !known.includes(id))).toEqual([]);
    for (const rubric of rubrics) {
      const interpreted = safeInterpret(rubric, [interpretation]);
      expect(interpreted.ok ? [] : interpreted.issues.map(({ code }) => code)).toEqual(
        interpretation.rubrics.includes(rubric.id) ? [] : ["interpretation-not-for-rubric"],
      );
    }
  });

  it("says everything in short sentences, as statements and questions of its own", () => {
    for (const { target, reword, note } of readings) {
      const isCriterion = /^\d\.\d$/.test(target);
      if (reword) {
        expect(reword).toMatch(isCriterion ? /^[A-Z].*\.$/ : /^[A-Z].*\?$/);
        expect(words(reword)).toBeLessThan(30);
      }
      if (note) {
        expect(note).toMatch(/^[A-Z].*\.$/);
        expect(words(note)).toBeLessThan(40);
      }
    }
  });

  it("marks a reading of our own, and no other, as unverified", () => {
    for (const { source, grade } of readings) {
      expect(grade === "unverified").toBe(source.includes("SEND-OURS"));
      expect(source.includes("SEND-OURS")).toBe(source.length === 1 && source[0] === "SEND-OURS");
    }
  });

  const own = rubrics.filter(({ id }) => interpretation.rubrics.includes(id));
  it.each(own)("differs from $id as listed", async (rubric) => {
    const audit = `${JSON.stringify(auditInterpretation(rubric, interpretation), undefined, 2)}\n`;
    const file = `../../test/golden/audit-${rubric.id}+${interpretation.id}.json`;
    await expect(audit).toMatchFileSnapshot(file);
  });
});

describe("what may be left out", () => {
  const leftOut = (interpretation: Interpretation) =>
    rubrics
      .filter(({ id }) => interpretation.rubrics.includes(id))
      .flatMap((rubric) => {
        const before = indicatorsOf(rubric);
        return indicatorsOf(interpret(rubric, [interpretation]))
          .filter(
            ({ notApplicable, emptyCohort }, index) =>
              notApplicable !== before[index]?.notApplicable ||
              emptyCohort !== before[index]?.emptyCohort,
          )
          .map(({ id, notApplicable }) => `${rubric.id} ${id} ${notApplicable?.allowed}`);
      });

  it.each([sendInMainstream, alternativeProvision])("is nothing in $id", (interpretation) => {
    expect(leftOut(interpretation)).toEqual([]);
  });

  it("are, in a specialist setting, routes that are realistic for nobody, but never colleges", () => {
    expect(leftOut(specialistSetting)).toEqual([
      "gatsby-2014-school bm7_1_sixth_forms no-realistic-destination",
      "gatsby-2014-school bm7_1_training_providers no-realistic-destination",
      "gatsby-2014-school bm7_1_apprenticeships no-realistic-destination",
      "gatsby-2014-school bm7_1_universities no-realistic-destination",
      "gatsby-2014-school bm7_2_visits_by_18 no-realistic-destination",
      "gatsby-2025-school bm7_1_sixth_forms no-realistic-destination",
      "gatsby-2025-school bm7_1_universities no-realistic-destination",
      "gatsby-2025-school bm7_1_training_providers no-realistic-destination",
      "gatsby-2025-school bm7_2_he_visits_by_18 no-realistic-destination",
    ]);
  });
});

describe("together", () => {
  it.each([gatsby2014School, gatsby2025School])(
    "alternative provision and SEND in mainstream read $id",
    (rubric) => {
      const both = interpret(rubric, [sendInMainstream, alternativeProvision]);
      expect(both.id).toBe(`${rubric.id}+alternative-provision+send-in-mainstream`);
    },
  );

  it("a setting is either mainstream or specialist", () => {
    const both = safeInterpret(gatsby2025School, [sendInMainstream, specialistSetting]);
    expect(both.ok ? [] : new Set(both.issues.map(({ code }) => code))).toEqual(
      new Set(["interpretation-conflict"]),
    );
  });
});

/** Lists an object and every object and list in it. */
function everyPart(value: unknown): readonly object[] {
  if (typeof value !== "object" || value === null) return [];
  return [value, ...Object.values(value).flatMap(everyPart)];
}
