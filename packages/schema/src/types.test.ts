import type {
  Assessment,
  CheckedProfile,
  Collection,
  Interpretation,
  PercentsResult,
  Result,
  Rubric,
} from "@career-benchmarks/core";
import { expectTypeOf, it } from "vitest";
import type * as z from "zod";
import type {
  assessmentSchema,
  collectionSchema,
  interpretationSchema,
  resultSchema,
  rubricSchema,
} from "./index.js";

/** The same type with nothing in it that can be changed. */
type Frozen<T> = T extends readonly unknown[]
  ? { readonly [I in keyof T]: Frozen<T[I]> }
  : T extends object
    ? { readonly [K in keyof T]: Frozen<T[K]> }
    : T;

type Unmarked<T> = Omit<T, "$schema" | "formatVersion">;

/** An assessment that was read: every number is a year group. */
type ReadAssessment = {
  [Field in keyof Assessment]: Field extends "profile" ? CheckedProfile : Assessment[Field];
};

type OfSchema<Schema extends z.ZodType> = Frozen<z.output<Schema>>;

it("the types of the schemas are the types of core, field by field", () => {
  type OfResult = OfSchema<typeof resultSchema>;
  expectTypeOf<Unmarked<OfSchema<typeof rubricSchema>>>().toEqualTypeOf<Frozen<Rubric>>();
  expectTypeOf<Unmarked<OfSchema<typeof interpretationSchema>>>().toEqualTypeOf<
    Frozen<Interpretation>
  >();
  expectTypeOf<OfSchema<typeof assessmentSchema>>().toEqualTypeOf<Frozen<ReadAssessment>>();
  expectTypeOf<OfSchema<typeof assessmentSchema>>().toExtend<Assessment>();
  expectTypeOf<Extract<OfResult, { resolution: "indicator" }>>().toEqualTypeOf<Frozen<Result>>();
  expectTypeOf<Extract<OfResult, { resolution: "benchmark" }>>().toEqualTypeOf<
    Frozen<PercentsResult>
  >();
  expectTypeOf<OfSchema<typeof collectionSchema>>().toEqualTypeOf<Frozen<Collection>>();
});
