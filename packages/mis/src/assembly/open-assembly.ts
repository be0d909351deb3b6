import * as z from "zod";
import { isObject, own } from "../engine/json.js";
import type { FoundObject, OpenedPage } from "../engine/mis-shape.js";

const envelope = "1.0";
const bare = "1.1";

const page = z.nullish(z.int().positive());
const paginationSchema = z.object({ current_page: page, next_page: page });

/** Recognises students of Assembly: a list in an envelope, or since 1.1 a bare array or one of it. */
export function recogniseAssembly(value: unknown): string | undefined {
  if (isAssemblyStudent(value)) return bare;
  const first = listOf(value)?.[0];
  if (isAssemblyStudent(first)) return Array.isArray(value) ? bare : envelope;
  const isEmptyList = own(value, "object") === "list" && listOf(value)?.length === 0;
  return isEmptyList ? envelope : undefined;
}

/** Tells a student of Assembly outside a page. */
export function isAssemblyStudent(value: unknown): boolean {
  return own(value, "object") === "student";
}

/**
 * Finds the objects of a page. The pages of 1.1 are bare arrays with their numbers in the headers of
 * the answer, which are not here: a page that is missing can only be noticed in 1.0.
 */
export function openAssembly(value: unknown): OpenedPage | undefined {
  const list = listOf(value);
  if (!list) return undefined;
  if (Array.isArray(value)) {
    const isPage = value.length === 0 || value.some(isAssemblyStudent);
    return isPage ? { version: bare, objects: inList(list, "") } : undefined;
  }
  const { current_page: number, next_page: next } = paginationSchema.safeParse(value).data ?? {};
  return {
    version: envelope,
    objects: inList(list, "data"),
    ...(typeof number === "number" && { number }),
    ...(typeof next === "number" && { next: { kind: "page", page: next } }),
  };
}

function listOf(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  if (!isObject(value) || own(value, "object") !== "list") return undefined;
  const data = own(value, "data");
  return Array.isArray(data) ? data : undefined;
}

function inList(list: readonly unknown[], name: string): readonly FoundObject[] {
  return list.map((value, index) => ({ value, path: `${name}[${index}]` }));
}
