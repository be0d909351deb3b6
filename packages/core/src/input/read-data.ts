import type { Issue } from "../model/issue.js";
import { limits } from "./limits.js";

/** The codes of what makes data unreadable. */
export type UnreadableCode = "limit-exceeded" | "value-unreadable";

/** A copy of data that nothing can change, or what makes it unreadable. */
export type ReadData =
  | { readonly ok: true; readonly data: unknown }
  | { readonly ok: false; readonly issues: readonly Issue<UnreadableCode>[] };

/** What reading data takes into account. */
export interface ReadDataOptions {
  /** How many values there may be; `limits.values` unless given. */
  readonly most?: number;
  /** Copies of frozen data, kept for the next time; what is frozen is then copied once. */
  readonly kept?: WeakMap<object, unknown>;
}

/**
 * Copies data of unknown origin, reading each value once.
 *
 * Whatever is read later is the copy: a getter that changes its mind, or fails, can do no harm. An
 * object counts as its own enumerable fields, as in JSON; a function stays one, but does nothing.
 *
 * @param value - anything
 * @param path - what to call it in issues
 * @param options - limits, and copies to use again
 * @returns the copy, or what cannot be read: a field that throws, data inside itself, too much data
 * @example
 * import { readData } from "@career-benchmarks/core/input";
 *
 * const read = readData({ profile: { get yearGroups() { throw new Error("no"); } } }, "assessment");
 * read.ok || read.issues.map(({ code, path }) => `${code} ${path}`);
 * //=> ["value-unreadable assessment.profile.yearGroups"]
 */
export function readData(value: unknown, path: string, options: ReadDataOptions = {}): ReadData {
  const { most = limits.values, kept } = options;
  const issues: Issue<UnreadableCode>[] = [];
  const around: object[] = [];
  const keys: (string | number)[] = [];
  let values = 0;

  const refuse = (code: UnreadableCode, expected = "a value that can be read"): undefined => {
    if (issues.length < limits.unknownNames) {
      issues.push({ code, severity: "error", path: pathTo(path, keys), expected });
    }
    return undefined;
  };
  const tooMuch = () => values > most;
  /** Reads what is in a field or an entry; what throws is an issue. */
  const readAt = (holder: object, key: string | number): unknown => {
    keys.push(key);
    values += 1;
    let part: unknown;
    try {
      part = read(Reflect.get(holder, key));
    } catch {
      part = refuse("value-unreadable");
    }
    keys.pop();
    return part;
  };
  const read = (held: unknown): unknown => {
    if (typeof held === "function") return aFunction;
    if (typeof held !== "object" || held === null) return held;
    const known = kept?.get(held);
    if (known !== undefined) return known;
    if (tooMuch()) return undefined;
    if (around.includes(held)) return refuse("value-unreadable", "data not inside itself");
    if (around.length >= limits.depth) {
      return refuse("limit-exceeded", `at most ${limits.depth} objects inside each other`);
    }
    around.push(held);
    const before = issues.length;
    const copy = Array.isArray(held) ? readList(held) : readFields(held);
    around.pop();
    if (kept && issues.length === before && !tooMuch() && isKept(held, copy, kept)) {
      kept.set(held, Object.freeze(copy));
      kept.set(copy, copy);
    }
    return copy;
  };
  const readList = (list: readonly unknown[]): unknown[] => {
    const { length } = list;
    const copy: unknown[] = [];
    if (values + length > most) values = most + 1;
    for (let index = 0; index < length && !tooMuch(); index += 1) copy.push(readAt(list, index));
    return copy;
  };
  const readFields = (held: object): object => {
    const copy: Record<string, unknown> = {};
    for (const key of Object.keys(held)) {
      if (tooMuch()) break;
      const part = readAt(held, key);
      if (key === "__proto__") {
        Object.defineProperty(copy, key, { value: part, enumerable: true });
      } else copy[key] = part;
    }
    return copy;
  };

  let data: unknown;
  try {
    data = read(value);
  } catch {
    refuse("value-unreadable");
  }
  if (tooMuch()) {
    keys.length = 0;
    refuse("limit-exceeded", `at most ${most} values`);
  }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, data };
}

/** Stands for every function, which may do anything when it is asked for something. */
const aFunction = () => undefined;

/** Whether an object is frozen with all that is in it, so that its copy can be used again. */
function isKept(held: object, copy: object, kept: WeakMap<object, unknown>): boolean {
  return (
    Object.isFrozen(held) &&
    Object.values(copy).every((part) => typeof part !== "object" || part === null || kept.has(part))
  );
}

function pathTo(path: string, keys: readonly (string | number)[]): string {
  return [path, ...keys]
    .filter((key) => key !== "")
    .map((key) => `${key}`.slice(0, 80))
    .join(".");
}
