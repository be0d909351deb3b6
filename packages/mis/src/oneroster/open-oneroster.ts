import { isObject, own } from "../engine/json.js";
import type { FoundObject, OpenedPage } from "../engine/mis-shape.js";

/** The keys of a page under which objects are read: of many and of one. */
const readLists = [
  { keys: ["users", "user"] },
  { keys: ["demographics"], list: "demographics" },
] as const;

/**
 * The keys of pages that nothing is needed of. An enrolment is in a class: when it begins and ends
 * says nothing of joining and leaving the school.
 */
const otherKeys = [
  ...["enrollments", "enrollment"],
  ...["academicSessions", "academicSession", "classes", "class", "courses", "course", "orgs"],
  "org",
];

/** Recognises a page of OneRoster; only users tell which version it is. */
export function recogniseOneRoster(page: unknown): string | undefined {
  const keys = [...readLists.flatMap((each) => each.keys), ...otherKeys];
  const isPage = keys.some((key) => {
    const held = own(page, key);
    const first: unknown = Array.isArray(held) ? held[0] : held;
    const isEmptyList = Array.isArray(held) && held.length === 0;
    return isEmptyList || (isObject(first) && Object.hasOwn(first, "sourcedId"));
  });
  if (isPage) return versionOf(own(page, "users") ?? own(page, "user"));
  return isOneRosterUser(page) ? versionOf(page) : undefined;
}

/** Tells a user of OneRoster outside a page. */
export function isOneRosterUser(value: unknown): boolean {
  const marks = ["role", "roles", "enabledUser", "grades"];
  return (
    isObject(value) &&
    Object.hasOwn(value, "sourcedId") &&
    marks.some((mark) => Object.hasOwn(value, mark)) &&
    !Object.hasOwn(value, "user")
  );
}

/** Finds the users and demographics of a page. */
export function openOneRoster(page: unknown): OpenedPage | undefined {
  if (Array.isArray(page)) {
    if (!page.some(isOneRosterUser)) return undefined;
    const objects = page.map((value, index) => ({ value, path: `[${index}]` }));
    return { version: versionOf(page), objects };
  }
  if (!isObject(page)) return undefined;
  if (isOneRosterUser(page)) {
    return { version: versionOf(page), objects: [{ value: page, path: "user" }] };
  }
  const others = otherKeys.filter((key) => Object.hasOwn(page, key));
  const objects = readLists.flatMap((each) =>
    each.keys.flatMap((key) =>
      Object.hasOwn(page, key)
        ? objectsOf(page[key], key, "list" in each ? each.list : undefined)
        : [],
    ),
  );
  const isPage =
    others.length > 0 || readLists.some(({ keys }) => keys.some((key) => Object.hasOwn(page, key)));
  if (!isPage) return undefined;
  return {
    version: versionOf(page["users"] ?? page["user"]),
    objects,
    skipped: Object.fromEntries(others.map((key) => [key, countOf(page[key])])),
  };
}

function objectsOf(held: unknown, key: string, list: string | undefined): readonly FoundObject[] {
  const named = list === undefined ? {} : { list };
  return Array.isArray(held)
    ? held.map((value: unknown, index) => ({ ...named, value, path: `${key}[${index}]` }))
    : [{ ...named, value: held, path: key }];
}

function countOf(held: unknown): number {
  return Array.isArray(held) ? held.length : 1;
}

function versionOf(users: unknown): string {
  const user: unknown = Array.isArray(users) ? users[0] : users;
  if (isObject(user) && Object.hasOwn(user, "roles")) return "1.2";
  return isObject(user) && Object.hasOwn(user, "role") ? "1.1" : "1.1 or 1.2";
}
