import * as z from "zod";

/**
 * An object that may have further fields, which are kept: what we write may gain fields later.
 *
 * Typed by the fields that are known, as the types of core are.
 */
export function openObject<const Shape extends z.core.$ZodLooseShape>(
  shape: Shape,
): z.ZodObject<Shape> {
  return z.looseObject(shape) as unknown as z.ZodObject<Shape>;
}
