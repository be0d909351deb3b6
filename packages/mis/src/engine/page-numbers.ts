import type { MisIssue } from "../mis-records.js";
import type { OpenedPage } from "./mis-shape.js";

/** Watches whether pages are missing. */
export interface PageNumbers {
  readonly take: (page: OpenedPage) => void;
  readonly issues: () => readonly MisIssue[];
}

/** Makes a watch over the numbers of pages, which may come in any order and of several lists. */
export function makePageNumbers(): PageNumbers {
  const numbers = new Set<number>();
  let highest = 0;
  let pages = 0;
  let hasLast = false;
  return {
    take({ number, next }) {
      pages += 1;
      if (number !== undefined) {
        numbers.add(number);
        highest = Math.max(highest, number);
      }
      if (next === undefined) hasLast = true;
    },
    issues() {
      const gaps = Math.max(0, highest - numbers.size);
      if (pages === 0 || (hasLast && gaps === 0)) return [];
      const received = hasLast ? `${gaps} numbers without a page` : "no last page";
      const hint = "Fetch every page, or learners are missing from the counts.";
      return [{ code: "pages-missing", severity: "warning", path: "pages", received, hint }];
    },
  };
}
