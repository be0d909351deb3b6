import { type Answer, quote, type Scale } from "@career-benchmarks/core";
import type { CellIssue } from "./cell-issue.js";
import type { Parsed } from "./parsed.js";

/**
 * Reads a band such as `76-99%` by the per cents that the scale publishes.
 *
 * It is a level when it is just its band, and a range of levels when it begins and ends where levels
 * do; any other band would cut a level in two and is an issue.
 */
export function parseBand(text: string, scale: Scale): Parsed<Answer> {
  const [from = -1, to = -1] = (text.match(/\d+/g) ?? []).map(Number);
  const first = scale.levels.find((level) => level.from === from);
  const last = scale.levels.find((level) => level.to === to);
  if (!first || !last || from > to) return { ok: false, issue: bandUnknown(text, scale) };
  return { ok: true, value: first === last ? first.id : { from: first.id, to: last.id } };
}

function bandUnknown(text: string, scale: Scale): CellIssue {
  const bands = scale.levels.map(({ id, from, to }) =>
    from === to ? `${from}% (${id})` : `${from}-${to}% (${id})`,
  );
  return {
    code: "band-unknown",
    severity: "error",
    expected: `a band of this rubric, or several next to each other: ${bands.join(", ")}`,
    received: quote(text),
    hint: "Bands differ between editions. Write the level's name, or a share as 8 of 12.",
  };
}
