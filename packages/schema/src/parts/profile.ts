import { stages, yearGroups } from "@career-benchmarks/core";
import * as z from "zod";

/** A national curriculum year group; `X` means that year groups are not used. */
export const yearGroup = z.literal([...yearGroups]);

/** A key stage of secondary education. */
export const stage = z.literal([...stages]);

/** The fields of a profile. */
export const profileFields = {
  yearGroups: z.array(yearGroup).min(1),
  stages: z.array(stage).exactOptional(),
  middleSchool: z.literal(true).exactOptional(),
  assumed: z.literal(true).exactOptional(),
};

/** Which learners an institution has. */
export const profile = z
  .strictObject(profileFields)
  .refine((value) => !value.yearGroups.includes("X") || !!value.stages?.length, {
    path: ["stages"],
    params: {
      code: "profile-stages-missing",
      expected: "the stages of the learners who are in no year group",
    },
  });

/** The same rule as {@link profile} has, in JSON Schema. */
export const profileRule = {
  if: { properties: { yearGroups: { contains: { const: "X" } } }, required: ["yearGroups"] },
  // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema
  then: { properties: { stages: { minItems: 1 } }, required: ["stages"] },
};
