import { canonicalJson } from "../internal/canonical-json.js";
import { compareText } from "../internal/compare-text.js";
import type { Institution } from "../model/assessment.js";
import { institutionIndex, siteKey } from "./institution-key.js";
import type { Aggregable, Reporting } from "./summary.js";

/** Tells who has reported of those expected; one expected without a site reports with any of its sites. */
export function reportExpected(
  expected: readonly Institution[],
  results: readonly Aggregable[],
): Reporting {
  const once = [...new Map(expected.map((each) => [siteKey(each), each])).values()];
  const resultsOf = institutionIndex(results, ({ institution }) => institution);
  const found = new Set<Aggregable>();
  const missing = once.filter((each) => {
    const own = resultsOf(each).filter(
      ({ institution }) => !each.site || each.site === institution.site,
    );
    for (const result of own) found.add(result);
    return own.length === 0;
  });
  const unexpected = results
    .filter((result) => !found.has(result))
    .map(({ institution }) => ({ institution, text: canonicalJson(institution) }))
    .sort((a, b) => compareText(a.text, b.text));
  return {
    expected: once.length,
    reported: once.length - missing.length,
    missing,
    unexpected: unexpected.map(({ institution }) => institution),
  };
}
