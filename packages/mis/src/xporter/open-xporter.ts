import * as z from "zod";
import { isObject, own } from "../engine/json.js";
import type { FoundObject, OpenedPage } from "../engine/mis-shape.js";

const number = z.union([z.int(), z.string().regex(/^\d{1,9}$/)]);

/** An array of one; the next page is a query relative to the address of this one. */
const paginationSchema = z
  .array(z.object({ PageNumber: z.nullish(number), NextPage: z.nullish(z.string()) }))
  .min(1);

/** Keys that a student of Xporter has beside those of other systems. */
const marks = ["XID", "ExternalId", "IdaasId", "RowHash", "SENProvision", "DateofBirth"];

/** Fields that came later than the field list of 2018. */
const since2022 = ["UPN", "NCYear", "StandardYearGroupCode", "FsmEligible"];

/** Other lists that may come along with students. */
const otherLists = [
  "StudentSiblings",
  "Group",
  "GroupMembers",
  "SEN",
  "EntitlementHistory",
  "StudentSchoolHistory",
  "StudentUserDefinedFields",
];

/** Recognises a page of students of Xporter on Demand, and by its fields which list it has. */
export function recogniseXporter(page: unknown): string | undefined {
  const students = own(page, "Students");
  if (!Array.isArray(students)) return isXporterStudent(page) ? versionOf(page) : undefined;
  return versionOf(students[0]);
}

/** Tells a student of Xporter outside a page. */
export function isXporterStudent(value: unknown): boolean {
  if (!isObject(value) || !Object.hasOwn(value, "Id")) return false;
  return marks.some((mark) => Object.hasOwn(value, mark));
}

/** Finds the students of a page. */
export function openXporter(page: unknown): OpenedPage | undefined {
  const objects = studentsOf(page);
  if (!objects) return undefined;
  const [pagination] = paginationSchema.safeParse(own(page, "__pagination__")).data ?? [];
  const { PageNumber: current, NextPage: query } = pagination ?? {};
  return {
    version: versionOf(objects[0]?.value),
    objects,
    skipped: countOthers(page),
    ...((current ?? null) !== null && { number: Number(current) }),
    ...(query && { next: { kind: "query", query } }),
  };
}

function studentsOf(page: unknown): readonly FoundObject[] | undefined {
  if (Array.isArray(page)) return page.some(isXporterStudent) ? inList(page, "") : undefined;
  const students = own(page, "Students");
  if (Array.isArray(students)) return inList(students, "Students");
  return isXporterStudent(page) ? [{ value: page, path: "student" }] : undefined;
}

function inList(list: readonly unknown[], name: string): readonly FoundObject[] {
  return list.map((value, index) => ({ value, path: `${name}[${index}]` }));
}

function versionOf(student: unknown): string {
  const isLater = isObject(student) && since2022.some((name) => Object.hasOwn(student, name));
  return isLater ? "field list of 2022" : "field list of 2018";
}

function countOthers(page: unknown): Readonly<Record<string, number>> {
  const counts = otherLists.map((name) => {
    const list = own(page, name);
    return [name, Array.isArray(list) ? list.length : 0] as const;
  });
  return Object.fromEntries(counts);
}
