import type { CsvIssue } from "../issue.js";

/** Collects warnings about cells, one for each column and kind, so that a large file says each once. */
export interface WarningGroups {
  readonly add: (issue: CsvIssue) => void;
  /** Gives each group as its first warning, with how many cells there are. */
  readonly all: () => readonly CsvIssue[];
}

/** Makes an empty collection. */
export function warningGroups(): WarningGroups {
  const groups = new Map<string, { readonly first: CsvIssue; count: number }>();
  return {
    add: (issue) => {
      const key = JSON.stringify([issue.place?.column, issue.code, issue.hint]);
      const group = groups.get(key);
      if (group) group.count += 1;
      else groups.set(key, { first: issue, count: 1 });
    },
    all: () =>
      [...groups.values()].map(({ first, count }) => ({
        ...first,
        received: count === 1 ? "1 such cell" : `${count} such cells, this one first`,
      })),
  };
}
