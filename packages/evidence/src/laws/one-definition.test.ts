import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import type {
  Activity,
  ActivityKind,
  Destination,
  Dimension,
  Guidance,
  Learner,
  LearnerField,
} from "../index.js";
import { checkRecords } from "../measure/check-records.js";
import type { FieldRule } from "../records/definition/field-rule.js";
import { rulesOf } from "../records/definition/field-rule.js";
import { recordFields } from "../records/record-fields.js";
import { arbitraryRecord } from "./arbitrary-held.js";
import { zodOf } from "./zod-of.js";

const lists = ["learners", "activities", "guidance", "destinations"] as const;

describe("of one definition", () => {
  it.each(lists)("the check of %s accepts just what a zod schema accepts", (list) => {
    const schema = zodOf(recordFields[list]);
    const counts = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(fc.oneof(arbitraryRecord(recordFields[list]), fc.jsonValue()), (record) => {
        const records = { learners: [], [list]: [record] };
        const isAccepted = checkRecords(records).every(({ severity }) => severity !== "error");
        counts[isAccepted ? "accepted" : "refused"] += 1;
        expect([record, isAccepted]).toEqual([record, schema.safeParse(record).success]);
      }),
      { seed: 12, numRuns: process.env["FULL"] === "1" ? 20_000 : 2_000 },
    );
    expect(Math.min(counts.accepted, counts.refused)).toBeGreaterThan(100);
  });

  it("each rule says what it expects, and no field is known twice", () => {
    for (const fields of Object.values(recordFields)) {
      for (const rule of Object.values<FieldRule>(rulesOf(fields))) {
        expect(rule.expected.length).toBeGreaterThan(3);
      }
    }
  });

  it("types are those that people would write", () => {
    expectTypeOf<Learner["inCare"]>().toEqualTypeOf<boolean | undefined>();
    expectTypeOf<Learner["sex"]>().toEqualTypeOf<"M" | "F" | "U" | undefined>();
    expectTypeOf<Learner["programme"]>().toExtend<
      { readonly starts?: string; readonly occupational?: boolean } | undefined
    >();
    expectTypeOf<LearnerField>().toExtend<keyof Learner>();
    expectTypeOf<Dimension>().toExtend<string>();
    expectTypeOf<"in_care">().toExtend<Dimension>();
    expectTypeOf<Activity["kind"]>().toEqualTypeOf<ActivityKind>();
    expectTypeOf<Guidance["day"]>().toEqualTypeOf<string>();
    expectTypeOf<Destination["consent"]>().toEqualTypeOf<boolean | undefined>();
    // @ts-expect-error: a learner has an id
    expectTypeOf<{ readonly yearGroup: 10 }>().toExtend<Learner>();
    // @ts-expect-error: a misspelt code is none
    expectTypeOf<{ readonly id: "a"; readonly sex: "W" }>().toExtend<Learner>();
  });
});
