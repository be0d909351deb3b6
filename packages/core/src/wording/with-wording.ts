import { deepFreeze } from "../internal/deep-freeze.js";
import { nearestName } from "../issues/nearest-name.js";
import type { Rubric } from "../model/rubric.js";

/**
 * Shows a rubric in wording that the caller is licensed to show, without touching its rules.
 *
 * The digest stays that of the rubric itself: a score under other wording is the same score.
 *
 * @param rubric - the rubric to show
 * @param wording - texts by indicator id (its question) or criterion id (its statement)
 * @param source - where the wording is from; shown beside it
 * @returns a copy of the rubric with the texts replaced and `wording` set
 * @throws TypeError when an id is not in the rubric, or a text or the source is empty
 * @example
 * import { withWording } from "@career-benchmarks/core";
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 *
 * const ours = withWording(
 *   gatsby2014School,
 *   { bm1_1_written_down: "Have we written our programme down?" },
 *   "Example School, careers handbook",
 * );
 * ours.benchmarks[0]?.criteria[0]?.indicators[0]?.question; //=> "Have we written our programme down?"
 * ours.digest === gatsby2014School.digest; //=> true
 */
export function withWording<Id extends string, Level extends string>(
  rubric: Rubric<Id, Level>,
  wording: { readonly [I in NoInfer<Id> | `${number}.${number}`]?: string },
  source: string,
): Rubric<Id, Level> {
  const texts = new Map<string, string | undefined>(Object.entries(wording));
  const criteria = rubric.benchmarks.flatMap((benchmark) => benchmark.criteria);
  const indicators = criteria.flatMap((criterion) => criterion.indicators);
  const ids = [...criteria, ...indicators].map(({ id }) => id);
  if (!source.trim()) throw new TypeError("withWording needs the source of the wording");
  for (const [id, text] of texts) {
    if (!ids.includes(id)) {
      const nearest = nearestName(id, ids);
      const hint = nearest ? ` Did you mean ${nearest}?` : "";
      throw new TypeError(`${rubric.id} has no criterion or indicator "${id}".${hint}`);
    }
    if (!text?.trim()) throw new TypeError(`The wording of ${id} is empty`);
  }
  const worded = [...texts.keys()].sort();
  const replaced = worded.map((id) => textOf(rubric, id));
  return deepFreeze({
    ...rubric,
    wording: [...(rubric.wording ?? []), { source, ids: worded, replaced }],
    benchmarks: rubric.benchmarks.map((benchmark) => ({
      ...benchmark,
      criteria: benchmark.criteria.map((criterion) => ({
        ...criterion,
        statement: texts.get(criterion.id) ?? criterion.statement,
        indicators: criterion.indicators.map((indicator) => ({
          ...indicator,
          question: texts.get(indicator.id) ?? indicator.question,
        })),
      })),
    })),
  });
}

/** The statement of a criterion, or the question of an indicator. */
function textOf(rubric: Rubric, id: string): string {
  const criteria = rubric.benchmarks.flatMap((benchmark) => benchmark.criteria);
  const criterion = criteria.find((each) => each.id === id);
  if (criterion) return criterion.statement;
  const indicators = criteria.flatMap((each) => each.indicators);
  return indicators.find((each) => each.id === id)?.question ?? "";
}
