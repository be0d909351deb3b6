import { describe, expect, it } from "vitest";
import type { Rubric } from "../model/rubric.js";
import { gatsby2014School } from "../rubrics/2014-school/index.js";
import { gatsby2025School } from "../rubrics/2025-school/index.js";
import { practiceNotes, practiceSources } from "./practice-notes.js";

const rubrics: readonly Rubric[] = [gatsby2014School, gatsby2025School];
const criteriaOf = ({ benchmarks }: Rubric) => benchmarks.flatMap(({ criteria }) => criteria);
const all = rubrics.flatMap((rubric) =>
  criteriaOf(rubric).flatMap(({ id }) => practiceNotes(rubric.id, id)),
);

describe.each(rubrics)("practice notes on $id", (rubric) => {
  it("are there for every criterion of benchmark 3, and for no other", () => {
    const noted = criteriaOf(rubric).filter(({ id }) => practiceNotes(rubric.id, id).length > 0);
    expect(noted.map(({ id }) => id)).toEqual(rubric.benchmarks[2]?.criteria.map(({ id }) => id));
  });

  it("are of the edition and criterion asked for, with a step for each reader", () => {
    for (const { id } of rubric.benchmarks[2]?.criteria ?? []) {
      for (const note of practiceNotes(rubric.id, id)) {
        expect(note).toMatchObject({ edition: rubric.edition, criterion: id });
        expect(new Set(note.firstSteps.map((step) => step.for))).toEqual(
          new Set(["school", "specialist-setting", "employer"]),
        );
      }
    }
  });

  it("are those of the rubric itself when it is interpreted", () => {
    expect(practiceNotes(`${rubric.id}+specialist-setting`, "3.2")).toEqual(
      practiceNotes(rubric.id, "3.2"),
    );
  });
});

it.each([
  ["gatsby-2014-college", "3.1"],
  ["our-own-rubric", "3.1"],
  ["gatsby-2014-school", "3.4"],
])("there are none on %s %s", (rubric, criterion) => {
  expect(practiceNotes(rubric, criterion)).toEqual([]);
});

describe("every note", () => {
  const steps = all.flatMap(({ firstSteps }) => firstSteps);
  const words = (text: string) => text.split(/\s+/).length;

  it("is short, in whole sentences, with a source and a grade", () => {
    const texts = [...all.map(({ looksLike }) => looksLike), ...steps.map(({ step }) => step)];
    expect(texts.filter((text) => words(text) >= 30 || !/^[A-Z].*\.$/.test(text))).toEqual([]);
    const used = new Set([...all, ...steps].flatMap(({ source }) => source));
    expect([...used].toSorted()).toEqual(practiceSources.map(({ id }) => id).toSorted());
  });

  it("is as well founded as the sheet, which knows only 2014 and no steps of ours", () => {
    expect(new Set(all.map(({ edition, grade }) => `${edition} ${grade}`))).toEqual(
      new Set(["2014 published", "2025 inferred"]),
    );
    const published = steps.filter(({ grade }) => grade === "published");
    expect(new Set(published.flatMap(({ source }) => source))).toEqual(new Set(["CIOS"]));
  });

  it("cannot be changed by accident", () => {
    expect(all.every((note) => Object.isFrozen(note) && Object.isFrozen(note.firstSteps))).toBe(
      true,
    );
  });
});
