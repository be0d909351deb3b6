import { isObject, type JsonObject, own } from "../engine/json.js";
import type { FoundObject, OpenedPage } from "../engine/mis-shape.js";
import { nameOfOther, resourceOf, resources } from "./resources.js";

const rest = "REST v2";
const flat = "flat share";

/** Recognises a body of REST v2, by the types that its records say they are, or rows of the flat share. */
export function recogniseArbor(page: unknown): string | undefined {
  if (isFlatRow(Array.isArray(page) ? page[0] : page)) return flat;
  return isBody(page) && recordsOf(page).some(({ value }) => isKnown(value)) ? rest : undefined;
}

/** Tells a row of the flat share, which stands in an array without an envelope. */
export function isFlatRow(value: unknown): boolean {
  if (!isObject(value)) return false;
  const keys = new Set(Object.keys(value).map((key) => key.toUpperCase()));
  return (
    keys.has("STUDENT_ID") && ["APPLICATION_ID", "CURRENT_SEN_STATUS"].some((key) => keys.has(key))
  );
}

/** Finds the learners, and the records of other resources that are joined to them. */
export function openArbor(page: unknown): OpenedPage | undefined {
  if (isFlatRow(page)) return { version: flat, objects: [{ value: page, path: "row" }] };
  if (Array.isArray(page)) {
    if (page.length > 0 && !page.some(isFlatRow)) return undefined;
    return { version: flat, objects: page.map((value, index) => ({ value, path: `[${index}]` })) };
  }
  return isBody(page) ? openBody(page) : undefined;
}

/** Opens `{ student: { … } }`, or `{ students: [ … ] }` as a listing has it. */
function openBody(body: JsonObject): OpenedPage | undefined {
  const records = recordsOf(body);
  if (!records.some(({ value }) => isRecord(value)) && !hasEmptyListing(body)) return undefined;
  const skipped: Record<string, number> = {};
  const types = new Set<string>();
  const objects = records.flatMap(({ value, path, isLearner }): readonly FoundObject[] => {
    if (isLearner) return [...fullStudent(value, path), { value, path }];
    const entityType = own(value, "entityType");
    const list = typeof entityType === "string" ? resourceOf(entityType) : undefined;
    if (list) {
      types.add(list);
      return [{ list, value, path }];
    }
    const name = nameOfOther(entityType);
    skipped[name] = (skipped[name] ?? 0) + 1;
    return [];
  });
  const seen = [...types].map((entityType) => ({
    list: "resources",
    value: { entityType },
    path: "",
  }));
  return { version: rest, objects: [...objects, ...seen], skipped };
}

/** A listing may hold no more than links; the student itself is noted, so that its link is not one more. */
function fullStudent(value: unknown, path: string): readonly FoundObject[] {
  const isFull = isObject(value) && Object.hasOwn(value, "person");
  return isFull ? [{ list: "Student", value: { href: own(value, "href") }, path }] : [];
}

interface FoundRecord {
  readonly value: unknown;
  readonly path: string;
  readonly isLearner: boolean;
}

function recordsOf(body: JsonObject): readonly FoundRecord[] {
  return Object.entries(body).flatMap(([key, held]): readonly FoundRecord[] => {
    // A key that is not documented may itself be about a person.
    const name = isRoot(key) ? key : "record";
    const ofStudents = /^students?$/i.test(key);
    const isStudent = (value: unknown) =>
      own(value, "entityType") === "Student" ||
      (ofStudents && own(value, "entityType") === undefined);
    if (isRecord(held)) return [{ value: held, path: name, isLearner: isStudent(held) }];
    if (!Array.isArray(held) || !held.some(isRecord)) return [];
    return held.map((value, index) => ({
      value,
      path: `${name}[${index}]`,
      isLearner: isStudent(value),
    }));
  });
}

function isRecord(value: unknown): boolean {
  return typeof own(value, "entityType") === "string";
}

function isKnown(value: unknown): boolean {
  const type = own(value, "entityType");
  return typeof type === "string" && (type === "Student" || resourceOf(type) !== undefined);
}

/** A listing of nothing still is a page of one of the resources. */
function hasEmptyListing(body: JsonObject): boolean {
  return Object.entries(body).some(
    ([key, held]) => Array.isArray(held) && held.length === 0 && isRoot(key),
  );
}

/** Tells the name under which a body has a record, or with an ending a listing of them. */
function isRoot(key: string): boolean {
  const written = key.replace("_", "/").toLowerCase();
  return ["Student", ...Object.keys(resources)].some((name) => {
    const root = name.toLowerCase();
    return written === root || written === `${root}s` || written === `${root}es`;
  });
}

/** A record without the body around it is none: the records inside would be taken for those of a body. */
function isBody(page: unknown): page is JsonObject {
  return isObject(page) && !isRecord(page);
}
