import { safeInterpret } from "../interpretation/interpret.js";
import { parseRubricId } from "../interpretation/rubric-id.js";
import type { catalogueIssues } from "../issue-tables/catalogue-issues.js";
import { InputError } from "../issues/input-error.js";
import { nearestName } from "../issues/nearest-name.js";
import { quote } from "../issues/quote.js";
import type { Issue } from "../model/issue.js";
import type { Rubric } from "../model/rubric.js";
import { catalogue } from "./catalogue.js";

/** A rubric that was loaded, or why there is none. */
export type LoadedRubric =
  | { readonly ok: true; readonly rubric: Rubric }
  | { readonly ok: false; readonly issues: readonly Issue<string>[] };

/**
 * Loads a rubric by its id, read through the interpretations that the id names.
 *
 * @param id - such as `gatsby-2025-school+specialist-setting`; case is free
 * @returns the rubric
 * @throws `InputError` with everything that is wrong with the id, if anything is
 * @example
 * import { loadRubric } from "@career-benchmarks/core/catalogue";
 *
 * const rubric = await loadRubric("gatsby-2025-school+specialist-setting");
 * rubric.cohort?.required; //=> true
 */
export async function loadRubric(id: string): Promise<Rubric> {
  const loaded = await safeLoadRubric(id);
  if (!loaded.ok) throw new InputError(loaded.issues);
  return loaded.rubric;
}

/**
 * Loads a rubric by its id, without throwing for an id that nobody knows.
 *
 * @param id - as for {@link loadRubric}
 * @returns `{ ok: true, rubric }`, or `{ ok: false, issues }` with everything that is wrong
 * @example
 * import { safeLoadRubric } from "@career-benchmarks/core/catalogue";
 *
 * const loaded = await safeLoadRubric("gatsby-2025-shool");
 * loaded.ok ? [] : loaded.issues.map(({ hint }) => hint); //=> ["Did you mean gatsby-2025-school?"]
 */
export async function safeLoadRubric(id: string): Promise<LoadedRubric> {
  const parts = parseRubricId(id.toLowerCase());
  const [base = "", ...variants] = parts.rubric.split("~");
  const { rubrics, interpretations } = catalogue;
  const rubric = rubrics.find((each) => each.id === base);
  const through = interpretations.filter((each) => parts.interpretations.includes(each.id));
  const issues = [
    ...(rubric ? [] : [unknown("rubric-unknown", base, idsOf(rubrics))]),
    ...variants.map((variant) => unknown("variant-unknown", variant, [])),
    ...parts.interpretations
      .filter((name) => !through.some((each) => each.id === name))
      .map((name) => unknown("interpretation-unknown", name, idsOf(interpretations))),
  ];
  if (!rubric || issues.length > 0) return { ok: false, issues };
  const [loaded, ...read] = await Promise.all([
    rubric.load(),
    ...through.map((each) => each.load()),
  ]);
  return safeInterpret(loaded, read);
}

function unknown(
  code: keyof typeof catalogueIssues,
  name: string,
  known: readonly string[],
): Issue<string> {
  const nearest = nearestName(name, known);
  return {
    code,
    severity: "error",
    path: "id",
    expected: known.length > 0 ? `one of ${known.join(", ")}` : "none: there are no variants",
    received: quote(name),
    ...(nearest && { hint: `Did you mean ${nearest}?` }),
  };
}

function idsOf(entries: readonly { readonly id: string }[]): readonly string[] {
  return entries.map(({ id }) => id);
}
