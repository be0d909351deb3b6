/** Counts the work that a function does: entries of lists looked at. */
export function countWork(run: () => unknown): number;
