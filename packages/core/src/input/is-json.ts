/** Tells whether data that was copied holds only what JSON can, so that it has a digest. */
export function isJson(value: unknown): boolean {
  if (typeof value === "object" && value !== null) return Object.values(value).every(isJson);
  return !["bigint", "symbol", "function"].includes(typeof value);
}
