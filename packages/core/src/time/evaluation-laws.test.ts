import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { siteKey } from "../institutions/institution-key.js";
import { canonicalJson } from "../internal/canonical-json.js";
import { forAll } from "../laws/for-all.js";
import { academicYear } from "./academic-year.js";
import { firstDay, lastDay } from "./day-span.js";
import { editionOf } from "./edition-of.js";
import type { Evaluation } from "./evaluation.js";
import { evaluationAt } from "./evaluation-at.js";

const dates = fc.constantFrom(
  ...["2023", "2025", "2024-09", "2025-02", "2025-07", "2025-09", "2024-08-31", "2024-09-01"],
  ...["2025-02-14", "2025-06-30", "2025-07-31", "2025-08-31", "2025-09-01", "2025-10-05"],
);

const evaluations: fc.Arbitrary<Evaluation[]> = fc.array(
  fc.record(
    {
      institution: fc.constantFrom(
        ...[{ urn: "1" }, { urn: "1", site: "North" }, { ukprn: "1" }, { name: "One" }, {}],
      ),
      state: fc.constantFrom("draft" as const, "completed" as const),
      asAt: dates,
      completedOn: dates,
      rubric: fc.constantFrom("gatsby-2014-school", "gatsby-2025-school", "our-own"),
      answers: fc.constantFrom({ question: "yes" }, { question: "no" }),
    },
    { requiredKeys: ["institution", "rubric", "answers"], noNullPrototype: true },
  ),
  { maxLength: 12 },
);

const snapshots = fc.constantFrom("2024-12-31", "2025-07-31", "2025-08-31", "2025-09-30");
const windows = fc.constantFrom("academic-year" as const, "any-time" as const);
const cases = fc.tuple(evaluations, snapshots, windows);

const dateOf = ({ completedOn, asAt }: Evaluation) => completedOn ?? asAt ?? "";

describe("evaluationAt", () => {
  it(
    "puts every evaluation in just one of its lists",
    forAll(cases, ([given, date, window]) => {
      const { picked, otherEdition, passedOver } = evaluationAt(given, date, { window });
      const all = [...picked, ...otherEdition, ...passedOver].map(({ evaluation }) => evaluation);
      expect(all).toHaveLength(given.length);
      expect(new Set(all)).toEqual(new Set(given));
    }),
  );

  it(
    "picks no draft, nothing that may be later than the date, and nothing that may be before the window",
    forAll(cases, ([given, date, window]) => {
      const { picked, otherEdition } = evaluationAt(given, date, { window });
      for (const { evaluation, ageInDays } of [...picked, ...otherEdition]) {
        expect(evaluation.state).not.toBe("draft");
        expect(lastDay(dateOf(evaluation)) <= date).toBe(true);
        expect(ageInDays.min).toBeGreaterThanOrEqual(0);
        expect(ageInDays.max).toBeGreaterThanOrEqual(ageInDays.min);
        if (window === "academic-year") {
          expect(academicYear(dateOf(evaluation))).toBe(academicYear(date));
        }
      }
    }),
  );

  it(
    "picks one for each site at most, of one edition, and none that is certainly earlier than another",
    forAll(cases, ([given, date, window]) => {
      const { picked, passedOver } = evaluationAt(given, date, { window });
      const sites = picked.map(({ evaluation }) => siteKey(evaluation.institution));
      expect(new Set(sites).size).toBe(sites.length);
      expect(new Set(picked.map(({ edition }) => edition)).size).toBeLessThan(2);
      for (const { evaluation: pick } of picked) {
        const later = passedOver.filter(
          ({ evaluation, reason }) =>
            ["superseded", "tie"].includes(reason) &&
            siteKey(evaluation.institution) === siteKey(pick.institution) &&
            editionOf(evaluation.rubric ?? "")?.edition === editionOf(pick.rubric ?? "")?.edition &&
            firstDay(dateOf(evaluation)) > lastDay(dateOf(pick)),
        );
        expect(later).toEqual([]);
      }
    }),
  );

  it(
    "does not depend on the order",
    forAll(
      cases.chain(([given, date, window]) =>
        fc
          .shuffledSubarray(given, { minLength: given.length })
          .map((shuffled) => ({ given, shuffled, date, window })),
      ),
      ({ given, shuffled, date, window }) => {
        const [one, other] = [given, shuffled].map((each) => evaluationAt(each, date, { window }));
        expect(other?.picked).toEqual(one?.picked);
        expect(other?.otherEdition).toEqual(one?.otherEdition);
        expect(other?.passedOver.map(canonicalJson).toSorted()).toEqual(
          one?.passedOver.map(canonicalJson).toSorted(),
        );
        expect(other?.issues.map(({ code }) => code).toSorted()).toEqual(
          one?.issues.map(({ code }) => code).toSorted(),
        );
      },
    ),
  );

  it(
    "says the same whatever other institutions do",
    forAll(cases, ([given, date, window]) => {
      const own = given.filter(({ institution }) => institution?.urn === "1");
      const ofOwn = ({ picked }: ReturnType<typeof evaluationAt>) =>
        picked.filter(({ evaluation }) => evaluation.institution?.urn === "1");
      expect(ofOwn(evaluationAt(given, date, { window }))).toEqual(
        evaluationAt(own, date, { window }).picked,
      );
    }),
  );
});
