import { stages, yearGroups } from "@career-benchmarks/core";
import fc from "fast-check";
import type { Fields } from "../records/definition/field.js";
import { type Holds, valuesOf } from "../records/definition/holds.js";

/** What something else may put into a field: near misses first, then any JSON. */
const anything = fc.oneof(
  fc.constantFrom<unknown>("", " ", "x", "N", "asd", "2025-02-30", "2025-7-1", "0999-01-01"),
  fc.constantFrom<unknown>("2024/25", "2024/26", "2024-25", -1, 0, 1.5, 15, true, null, [], {}),
  fc.constantFrom<unknown>({ day: "2025-01-01" }, { academicYear: "2024/25" }, { learner: "" }),
  fc.constantFrom<unknown>({ day: "2025-01-01", academicYear: "2024/25" }, { day: "2025" }),
  fc.constantFrom<unknown>([""], ["ASD"], ["asd"], [10], [true], ["2025-01-01"]),
  fc.jsonValue(),
);

/** Makes records whose fields hold what they should, or anything, or nothing, now and then with others. */
export function arbitraryRecord(fields: Fields): fc.Arbitrary<Record<string, unknown>> {
  const each = Object.entries(fields).map(([name, { holds }]) =>
    fc.oneof(
      { weight: 12, arbitrary: arbitraryHeld(holds).map((value) => [name, value]) },
      { weight: 1, arbitrary: anything.map((value) => [name, value]) },
      { weight: 2, arbitrary: fc.constant([name, undefined]) },
      { weight: 1, arbitrary: fc.constant(undefined) },
    ),
  );
  return fc
    .tuple(...each)
    .map((pairs) => Object.fromEntries(pairs.filter((pair) => pair !== undefined)));
}

function arbitraryHeld(holds: Holds): fc.Arbitrary<unknown> {
  if (typeof holds !== "string") {
    if ("codes" in holds) return fc.constantFrom(...valuesOf(holds.codes));
    if ("oneOf" in holds) return fc.constantFrom(...holds.oneOf);
    if ("listOf" in holds) return fc.array(arbitraryHeld(holds.listOf), { maxLength: 3 });
    if ("either" in holds) return fc.oneof(...holds.either.map(arbitraryHeld));
    return arbitraryRecord(holds.fields);
  }
  return plain[holds];
}

const day = fc.constantFrom("2024-02-29", "2025-07-31", "1999-12-31", "9999-12-31");
const text = fc.constantFrom("L1", "a b", "Ω", "x");
const year = fc.constantFrom("2024/25", "1999/00");

const plain: Readonly<Record<Extract<Holds, string>, fc.Arbitrary<unknown>>> = {
  text,
  identifier: text,
  "any-case": text,
  name: text,
  flag: fc.boolean(),
  amount: fc.oneof(fc.nat(), fc.double()),
  day,
  "academic-year": year,
  when: fc.oneof(
    day.map((each) => ({ day: each })),
    year.map((academicYear) => ({ academicYear })),
  ),
  "year-group": fc.constantFrom(...yearGroups),
  stage: fc.constantFrom(...stages),
  anything: fc.jsonValue(),
};
