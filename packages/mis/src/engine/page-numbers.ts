import type { MisIssue } from "../mis-records.js";
import type { OpenedPage } from "./mis-shape.js";

/** Watches whether pages are missing. */
export interface PageNumbers {
  readonly take: (page: OpenedPage) => void;
  /** How many pages are known to be missing. */
  readonly missing: () => number;
  readonly issues: () => readonly MisIssue[];
}

/** Makes a watch over the numbers of pages, which may come in any order and of several lists. */
export function makePageNumbers(): PageNumbers {
  const numbers = new Set<number>();
  let highest = 0;
  let pages = 0;
  let hasLast = false;
  const gaps = () => Math.max(0, highest - numbers.size);
  const missing = () => {
    if (pages === 0) return 0;
    return hasLast ? gaps() : gaps() + 1;
  };
  return {
    missing,
    take({ number, next, hasMore }) {
      pages += 1;
      if (number !== undefined) {
        numbers.add(number);
        highest = Math.max(highest, number);
      }
      if (next === undefined && !hasMore) hasLast = true;
    },
    issues() {
      if (missing() === 0) return [];
      const received = hasLast ? `${gaps()} numbers without a page` : "no last page";
      const hint = "Fetch every page, or learners are missing from the counts.";
      return [{ code: "pages-missing", severity: "warning", path: "pages", received, hint }];
    },
  };
}
