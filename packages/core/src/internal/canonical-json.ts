import { compareText } from "./compare-text.js";

/**
 * Writes data as canonical JSON (RFC 8785), so that equal data gives equal text.
 *
 * Numbers and texts are written as `JSON.stringify` writes them, which is what RFC 8785 asks for;
 * what JSON cannot say is left out or null, as there.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  const fields = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => compareText(a, b))
    .map(([name, part]) => `${JSON.stringify(name)}:${canonicalJson(part)}`);
  return `{${fields.join(",")}}`;
}
