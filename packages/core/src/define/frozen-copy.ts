/** Copies data deeply and freezes the copy; fields that are undefined are left out. */
export function frozenCopy<T>(value: T): T {
  if (Array.isArray(value)) return Object.freeze(value.map(frozenCopy)) as T;
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .map(([name, part]) => [name, frozenCopy(part)]);
  return Object.freeze(Object.fromEntries(fields)) as T;
}
