import * as z from "zod";
import type { LeafKind } from "./mis-field.js";

/** Something was there, but not of a kind that the field can hold; what it was is forgotten. */
export const unreadable = Symbol("unreadable");

/** A number stood for an identifier that JSON has not kept exactly; the number is forgotten. */
export const inexact = Symbol("inexact");

/** A day as an object, in the two forms that systems write. */
interface DayObject {
  readonly date: string | null;
}

/** The value of a field that may be read. */
export type Leaf =
  | string
  | number
  | boolean
  | null
  | DayObject
  | readonly (string | number)[]
  | typeof inexact
  | typeof unreadable;

/** Longer than any code, identifier or name of a code; free text has no place in a field that is read. */
const text = z.string().max(100);
const number = z.number();

const schemas: Readonly<Record<LeafKind, z.ZodType<Leaf>>> = {
  id: z.nullable(z.union([text, z.int()])),
  text: z.nullable(z.union([text, number])),
  flag: z.nullable(z.union([z.boolean(), number, text])),
  day: z.nullable(
    z.union([
      text,
      number,
      z.object({ date: z.nullable(text), entityType: z.literal("date") }),
      z.object({ date: z.nullable(text), timezone: z.nullable(text) }),
    ]),
  ),
  texts: z.nullable(z.array(z.union([text, number])).max(50)),
};

/** Takes a value as a field of that kind; what it cannot be is forgotten, not kept. */
export function readLeaf(value: unknown, kind: LeafKind): Leaf {
  // Above 2^53 parsed numbers are rounded: what was written is not known, and others look the same.
  if (typeof value === "number" && !Number.isSafeInteger(value)) {
    if (kind === "id") return inexact;
    if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return unreadable;
  }
  const read = schemas[kind].safeParse(value);
  return read.success ? read.data : unreadable;
}
