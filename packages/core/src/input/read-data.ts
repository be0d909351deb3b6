import type { sharedIssues } from "../issue-tables/shared-issues.js";
import type { Issue } from "../model/issue.js";
import { limits } from "./limits.js";

/** The codes of what makes data unreadable. */
export type UnreadableCode = Extract<
  keyof typeof sharedIssues,
  "limit-exceeded" | "value-unreadable"
>;

/** A copy of data that nothing can change, or the first that makes it unreadable. */
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
  const keys: (string | number)[] = [];
  let left = most;
  let exceeded: string | undefined;

  const take = (values: number) => {
    left -= values;
    if (left >= 0) return;
    exceeded = `at most ${most} values`;
    throw exceeded;
  };
  const read = (held: unknown): unknown => {
    if (typeof held === "function") return aFunction;
    if (typeof held !== "object" || held === null) return held;
    const known = kept?.get(held);
    if (known) return known;
    if (keys.length > limits.depth) {
      exceeded = `at most ${limits.depth} objects inside each other, and none inside itself`;
      throw exceeded;
    }
    const copy = Array.isArray(held) ? readList(held) : readFields(held);
    if (kept && isKept(held, copy, kept)) {
      kept.set(held, Object.freeze(copy));
      kept.set(copy, copy);
    }
    return copy;
  };
  const readList = (list: readonly unknown[]): unknown[] => {
    const { length } = list;
    take(length);
    const copy: unknown[] = [];
    for (let index = 0; index < length; index += 1) {
      keys.push(index);
      copy.push(read(list[index]));
      keys.pop();
    }
    return copy;
  };
  const readFields = (held: object): object => {
    const copy: Record<string, unknown> = {};
    const names = Object.keys(held);
    take(names.length);
    for (const name of names) {
      keys.push(name);
      const part = read((held as Record<string, unknown>)[name]);
      if (name === "__proto__") Object.defineProperty(copy, name, { value: part });
      else copy[name] = part;
      keys.pop();
    }
    return copy;
  };

  try {
    return { ok: true, data: read(value) };
  } catch {
    // What was thrown is not shown: it may be anything, and say anything.
    const issue: Issue<UnreadableCode> = {
      code: exceeded ? "limit-exceeded" : "value-unreadable",
      severity: "error",
      path: pathTo(path, keys),
      expected: exceeded ?? "a value that can be read",
    };
    return { ok: false, issues: [issue] };
  }
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

/** The keys of a path that are told; what lies inside itself has no end of them. */
const longestPath = 8;

function pathTo(path: string, keys: readonly (string | number)[]): string {
  const told = keys.slice(0, longestPath).map((key) => `${key}`.slice(0, 80));
  return [path, ...told].filter(Boolean).join(".");
}
