import { makePseudonyms } from "@career-benchmarks/evidence";
import type { MisIssue, MisRecords, MisReport, ReadMisOptions } from "../mis-records.js";
import { documentedNames, makeAllowList } from "./allow-list.js";
import { convertLearner, type PickedLearner } from "./convert-learner.js";
import { notExact } from "./identify.js";
import { isErrorBody } from "./is-error-body.js";
import { isObject } from "./json.js";
import { makeKeptLearners } from "./kept-learners.js";
import { inexact, type Leaf } from "./leaf.js";
import { leafOf } from "./learner-source.js";
import type { FoundObject, MisShape } from "./mis-shape.js";
import { makePageNumbers } from "./page-numbers.js";
import { type Picked, pick } from "./pick.js";
import { makeTally } from "./tally.js";

/** Pages of one system on their way to records. */
export interface Reading {
  /** Takes one page; what is no page becomes an issue. */
  readonly takePage: (page: unknown) => Promise<void>;
  readonly finish: () => Promise<MisRecords>;
}

/** What a reading is told by its caller. */
export interface ReadingContext {
  /** Names the system that a page is of, when it is another than this one. */
  readonly systemOf?: (page: unknown) => string | undefined;
  /** What was said of pages that came before the system was known. */
  readonly earlier?: readonly MisIssue[];
}

/** Begins to read pages of a system; the options have been checked. */
export async function makeReading(
  shape: MisShape,
  options: ReadMisOptions,
  { systemOf, earlier = [] }: ReadingContext = {},
): Promise<Reading> {
  const { asAt, identifier = "mis" } = options;
  const allowed = makeAllowList(shape, identifier);
  const tally = makeTally(documentedNames(shape));
  const kept = makeKeptLearners(asAt);
  const pageNumbers = makePageNumbers();
  const versions = new Set<string>();
  const issues: MisIssue[] = [...earlier];
  const lists = new Map<string, Map<Leaf, Picked[]>>();
  let waiting: PickedLearner[] = [];
  let pages = earlier.length;
  let seen = 0;

  const context = {
    shape,
    asAt,
    identifier,
    pseudonym: options.keepIds ? undefined : await makePseudonyms(options.key ?? ""),
    keepSensitiveCodes: options.keepSensitiveCodes ?? false,
    notPermitted: options.notPermitted ?? [],
    related: (list: string, key: Leaf | undefined) =>
      isKey(key) ? (lists.get(list)?.get(key) ?? []) : [],
  };

  function takeObject({ list, value, path }: FoundObject): void {
    const tree = allowed.get(list);
    const values = tree && isObject(value) ? pick(value, tree, tally) : undefined;
    if (list !== undefined) {
      const key = values && leafOf(values, shape.joins?.lists[list] ?? "");
      if (values && isKey(key)) addTo(lists, list, key, values);
      else tally.skipped(`${list} without what it belongs to`);
      if (key === inexact) issues.push({ ...notJoined, path });
    } else if (values) {
      waiting.push({ values, path });
    } else {
      seen += 1;
      const hint = "In the place of a learner there is something that is not an object.";
      issues.push({ code: "learner-not-understood", severity: "error", path, hint });
    }
  }

  async function convertWaiting(): Promise<void> {
    const now = waiting;
    waiting = [];
    for (const learner of now) {
      const converted = await convertLearner(learner, context);
      if (converted.kind === "skipped") {
        tally.skipped(converted.what);
        continue;
      }
      seen += 1;
      issues.push(...converted.issues);
      const said = converted.kind === "read" ? kept.keep(converted.one) : undefined;
      if (said) issues.push({ ...said, path: learner.path });
    }
  }

  return {
    async takePage(page) {
      const otherSystem = systemOf?.(page);
      const opened = otherSystem === undefined ? shape.open(page) : undefined;
      const path = `pages[${pages}]`;
      pages += 1;
      if (!opened) {
        issues.push({ ...aboutPage(page, shape, otherSystem), path });
        return;
      }
      versions.add(opened.version);
      pageNumbers.take(opened);
      for (const [what, times] of Object.entries(opened.skipped ?? {})) tally.skipped(what, times);
      for (const found of opened.objects) takeObject({ ...found, path: `${path}.${found.path}` });
      if (!shape.joins) await convertWaiting();
    },
    async finish() {
      await convertWaiting();
      issues.push(...pageNumbers.issues());
      const all = kept.all();
      for (const { learner } of all) tally.missingOf(learner);
      return {
        learners: all.map(({ learner }) => learner),
        activities: all.flatMap(({ activities }) => activities),
        guidance: all.flatMap(({ guidance }) => guidance),
        destinations: all.flatMap(({ destinations }) => destinations),
        issues,
        report: {
          vendor: shape.vendor,
          versions: [...versions].sort(),
          pages,
          learners: { seen, read: all.length, left: seen - all.length },
          lost: countLost(issues, pageNumbers.missing()),
          ...tally.counts(),
          issues: countCodes(issues),
        },
      };
    },
  };
}

/** Says what is wrong with something that is not a page of the system. */
export function aboutPage(
  page: unknown,
  shape: Pick<MisShape, "title"> | undefined,
  system: string | undefined,
): Omit<MisIssue, "path"> {
  if (isErrorBody(page)) {
    const hint = "The service answered with an error instead of data; fetch the page again.";
    return { code: "source-error", severity: "error", hint };
  }
  const expected = `a page of ${shape?.title ?? "a system that can be read"}`;
  if (system !== undefined) {
    const hint = "Read the pages of each system by themselves.";
    const received = `a page of ${system}`;
    return { code: "page-of-another-system", severity: "error", expected, received, hint };
  }
  const hint =
    typeof page === "string"
      ? "Parse the JSON first."
      : "Nothing in it was read; see the documentation for what a page looks like.";
  return { code: "page-not-understood", severity: "error", expected, hint };
}

/** Errors about pages, and those about learners; what is missing altogether is a lost page too. */
function countLost(issues: readonly MisIssue[], missing: number): MisReport["lost"] {
  const errors = issues.filter(({ severity }) => severity === "error");
  const pages = errors.filter(({ code }) => pageErrors.has(code)).length;
  return { pages: pages + missing, learners: errors.length - pages };
}

const pageErrors: ReadonlySet<MisIssue["code"]> = new Set<MisIssue["code"]>([
  "page-not-understood",
  "page-of-another-system",
  "source-error",
]);
/** Only what was read can join two objects: what is unreadable is no two times the same. */
function isKey(key: Leaf | undefined): key is string | number {
  return typeof key === "number" || (typeof key === "string" && key !== "");
}

/** What an object of another list lacks to be joined to its learner. */
const notJoined: Omit<MisIssue, "path"> = {
  ...notExact,
  severity: "warning",
  hint: `${notExact.hint} What it says is not joined to the learner.`,
};

function addTo(
  lists: Map<string, Map<Leaf, Picked[]>>,
  list: string,
  key: Leaf,
  values: Picked,
): void {
  const byKey = lists.get(list) ?? new Map<Leaf, Picked[]>();
  lists.set(list, byKey);
  const together = byKey.get(key) ?? [];
  byKey.set(key, together);
  together.push(values);
}

function countCodes(issues: readonly MisIssue[]): MisReport["issues"] {
  const counts: Partial<Record<MisIssue["code"], number>> = {};
  for (const { code } of issues) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}
