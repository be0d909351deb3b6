import * as z from "zod";
import { isObject, own } from "../engine/json.js";
import type { FoundObject, OpenedPage } from "../engine/mis-shape.js";

/** The version of the service that the shape is of. */
const version = "1.0";

const number = z.union([z.int(), z.string().regex(/^\d{1,9}$/)]);

/** `per_page` is text in the documentation and a number elsewhere; the rest is not needed. */
const paginationSchema = z.object({
  next: z.nullish(z.string()),
  more: z.nullish(z.boolean()),
  current_page: z.nullish(number),
});

/** Keys of which a student of Wonde always has one, and students of other systems have none. */
const marks = ["upi", "legal_surname", "education_details", "extended_details"];

/** Recognises a page of students of Wonde. */
export function recogniseWonde(page: unknown): string | undefined {
  const data = own(page, "data");
  const first: unknown = Array.isArray(data) ? data[0] : data;
  if (isWondeStudent(first) || isWondeStudent(page)) return version;
  const isEmpty = Array.isArray(data) && data.length === 0;
  const pagination = own(own(page, "meta"), "pagination");
  return isEmpty && isObject(pagination) && Object.hasOwn(pagination, "more") ? version : undefined;
}

/** Tells a student of Wonde outside a page. */
export function isWondeStudent(value: unknown): boolean {
  if (!isObject(value)) return false;
  const isDeletion = Object.hasOwn(value, "deleted_at") && Object.hasOwn(value, "mis_id");
  return isDeletion || marks.some((mark) => Object.hasOwn(value, mark));
}

/** Finds the students of a page: a list or a single one in `data`, or without an envelope. */
export function openWonde(page: unknown): OpenedPage | undefined {
  const objects = studentsOf(page);
  if (!objects) return undefined;
  const pagination = paginationSchema.safeParse(own(own(page, "meta"), "pagination")).data;
  const { next, more, current_page: current } = pagination ?? {};
  const hasNext = typeof next === "string" && next !== "" && more !== false;
  return {
    version,
    objects,
    ...((current ?? null) !== null && { number: Number(current) }),
    ...(hasNext && { next: { kind: "url", url: next } }),
    ...(more === true && { hasMore: true }),
  };
}

function studentsOf(page: unknown): readonly FoundObject[] | undefined {
  if (Array.isArray(page)) {
    return page.some(isWondeStudent) ? inList(page, "") : undefined;
  }
  const data = own(page, "data");
  if (Array.isArray(data)) return inList(data, "data");
  if (isObject(data)) return [{ value: data, path: "data" }];
  return isWondeStudent(page) ? [{ value: page, path: "student" }] : undefined;
}

function inList(list: readonly unknown[], name: string): readonly FoundObject[] {
  return list.map((value, index) => ({ value, path: `${name}[${index}]` }));
}
