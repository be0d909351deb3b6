import { isAcademicYear, stages, yearGroups } from "@career-benchmarks/core";
import * as z from "zod";
import type { Fields } from "../records/definition/field.js";
import { type Holds, valuesOf } from "../records/definition/holds.js";

/** Makes a zod schema of the fields of a record: the independent check that ours is held against. */
export function zodOf(fields: Fields): z.ZodType {
  return z.looseObject(
    Object.fromEntries(
      Object.entries(fields).map(([name, { holds, required }]) => {
        const held = zodFor(holds);
        return [name, required ? held : held.optional()];
      }),
    ),
  );
}

function zodFor(holds: Holds): z.ZodType {
  if (typeof holds === "string") return plain[holds];
  if ("codes" in holds) return z.enum(valuesOf(holds.codes) as [string]);
  if ("oneOf" in holds) return z.enum(holds.oneOf as [string]);
  if ("listOf" in holds) return z.array(zodFor(holds.listOf));
  if ("either" in holds) return z.union(holds.either.map(zodFor));
  return zodOf(holds.fields);
}

const text = z.string().regex(/\S/);
const day = z.iso.date().refine((value) => value >= "1000");
const year = z.string().refine((value) => isAcademicYear(value) && value >= "1000");
const absent = z.undefined().optional();

const plain: Readonly<Record<Extract<Holds, string>, z.ZodType>> = {
  text,
  identifier: text,
  "any-case": text,
  name: text,
  flag: z.boolean(),
  amount: z.number().nonnegative(),
  day,
  "academic-year": year,
  when: z.union([
    z.looseObject({ day, academicYear: absent }),
    z.looseObject({ day: absent, academicYear: year }),
  ]),
  "year-group": z.literal([...yearGroups]),
  stage: z.enum(stages as unknown as [string]),
  anything: z.unknown(),
};
