import type { ReportEntry } from "../report-entry.js";
import { institutionTitle } from "./institution-title.js";

const longestName = 60;

/**
 * Gives each entry a name for its page: unique, safe in a URL and in a file system.
 *
 * @param entries - results to report
 * @returns a name for each entry, in the same order; of two the same, the later one gets a number
 * @example
 * import { scoreAssessment } from "@career-benchmarks/core";
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 * import { pageNames } from "@career-benchmarks/render";
 *
 * const result = scoreAssessment(gatsby2014School, {
 *   institution: { name: "St Mary’s School", site: "Lower site" },
 *   asAt: "2018-11",
 *   profile: { yearGroups: [7, 8, 9, 10, 11] },
 *   answers: {},
 * });
 * const entry = { rubric: gatsby2014School, result };
 * pageNames([entry, entry]);
 * //=> ["st-marys-school-lower-site-2018-11", "st-marys-school-lower-site-2018-11-2"]
 */
export function pageNames(entries: readonly ReportEntry[]): readonly string[] {
  const taken = new Set<string>();
  const last = new Map<string, number>();
  return entries.map((entry) => {
    const base = baseName(entry);
    let name = base;
    let number = last.get(base) ?? 1;
    while (taken.has(name)) {
      number += 1;
      name = `${base}-${number}`;
    }
    last.set(base, number);
    taken.add(name);
    return name;
  });
}

function baseName({ result }: ReportEntry): string {
  const title = slug(institutionTitle(result)).slice(0, longestName).replace(/-$/, "");
  const date = slug(result.asAt ?? "").slice(0, 10);
  const name = [title, date].filter(Boolean).join("-");
  // Names such as "con" are no file names on Windows, and one of digits alone says nothing.
  return /^(?:con|prn|aux|nul|com\d|lpt\d|[\d-]*)$/.test(name)
    ? ["institution", name].filter(Boolean).join("-")
    : name;
}

function slug(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\p{M}'’]/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
