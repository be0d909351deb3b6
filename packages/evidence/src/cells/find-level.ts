import type { Scale } from "@career-benchmarks/core";

/** Finds the level that a text names, by id or label; case, hyphens and a leading article are free. */
export function findLevel(text: string, scale: Scale): string | undefined {
  const written = plain(text);
  return scale.levels.find(({ id, label }) => plain(id) === written || plain(label) === written)
    ?.id;
}

function plain(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, " ")
    .replace(/^(?:a|the) /, "");
}
