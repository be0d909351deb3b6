const longest = 60;

/**
 * Quotes a value for an issue: cut to 60 characters, control characters escaped.
 *
 * @param value - anything; never a learner's value
 * @returns text that is safe to print on one line
 * @example
 * import { quote } from "@career-benchmarks/core";
 *
 * quote("half\nof them"); //=> "\"half\\nof them\""
 */
export function quote(value: unknown): string {
  const text = typeof value === "string" ? value : describe(value);
  const cut = text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
  if (typeof value !== "string") return cut;
  return escapeControls(JSON.stringify(cut));
}

/** Escapes the characters that end a line, steer a terminal or turn the direction of writing. */
export function escapeControls(text: string): string {
  return text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function describe(value: unknown): string {
  if (value === null || typeof value === "number" || typeof value === "boolean") return `${value}`;
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (value === undefined) return "nothing";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
