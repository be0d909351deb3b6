import { detailFields } from "../check/check-details.js";
import { canonicalJson } from "../internal/canonical-json.js";
import { compareText } from "../internal/compare-text.js";
import type { Evaluation } from "./evaluation.js";
import type { Placed } from "./place-evaluation.js";

/** The latest of some evaluations, or those that tie for it with different answers; the rest is superseded. */
export interface Latest<E extends Evaluation> {
  readonly latest?: Placed<E>;
  readonly tied: readonly Placed<E>[];
  readonly superseded: readonly Placed<E>[];
}

/** Finds the latest evaluation; one that is certainly earlier than another is superseded. */
export function latestOf<E extends Evaluation>(placed: readonly Placed<E>[]): Latest<E> {
  const start = placed.reduce((latest, { first }) => (first > latest ? first : latest), "");
  const candidates = placed.filter(({ last }) => last >= start);
  const earlier = placed.filter(({ last }) => last < start);
  const [only, ...several] = candidates;
  if (only && several.length === 0) return { latest: only, tied: [], superseded: earlier };
  const contents = new Set(candidates.map(({ evaluation }) => contentOf(evaluation)));
  if (contents.size > 1) return { tied: candidates, superseded: earlier };
  const [latest, ...copies] = candidates
    .map((each) => ({ each, text: canonicalJson(each.evaluation) }))
    .sort(
      (a, b) =>
        compareText(b.each.first, a.each.first) ||
        compareText(a.each.last, b.each.last) ||
        compareText(a.text, b.text),
    )
    .map(({ each }) => each);
  return { ...(latest && { latest }), tied: [], superseded: [...earlier, ...copies] };
}

/** What an evaluation says, without who said it and when. */
function contentOf(evaluation: Evaluation): string {
  const details: readonly string[] = detailFields.filter((field) => field !== "cohort");
  const content = Object.entries(evaluation).filter(([field]) => !details.includes(field));
  return canonicalJson(Object.fromEntries(content));
}
