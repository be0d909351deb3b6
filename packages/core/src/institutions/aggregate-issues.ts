import { checkFields, isObject } from "../check/check-fields.js";
import { compareText } from "../internal/compare-text.js";
import { quote } from "../issues/quote.js";
import type { Institution } from "../model/assessment.js";
import type { Issue } from "../model/issue.js";
import { editionOf } from "../time/edition-of.js";
import { groupLabels } from "./group-labels.js";
import { institutionKey, siteKey } from "./institution-key.js";
import { maybeSame } from "./maybe-same.js";
import { poolOf } from "./summarise-edition.js";
import type { Aggregable, AggregateIssueCode } from "./summary.js";

/** Reports options that nobody reads or that can't be used. */
export function checkOptions(options: unknown): readonly Issue<string>[] {
  const issues: Issue<string>[] = checkFields(options, ["by", "expected"], "options");
  if (!isObject(options)) return issues;
  const { by, expected } = options;
  const keys = Object.keys(groupLabels);
  if (by !== undefined && typeof by !== "function" && !keys.includes(by as string)) {
    issues.push({
      code: "value-invalid",
      severity: "error",
      path: "options.by",
      expected: `a function, or one of ${keys.join(", ")}`,
      received: quote(by),
    });
  }
  if (expected === undefined) return issues;
  if (!Array.isArray(expected))
    return [...issues, ...checkFields(expected, [], "options.expected")];
  for (const [index, institution] of expected.entries()) {
    const path = `options.expected.${index}`;
    issues.push(...checkFields(institution, ["urn", "ukprn", "name", "site"], path));
    if (isObject(institution) && institutionKey(institution as Institution) === undefined) {
      issues.push({
        code: "institution-missing",
        severity: "error",
        path,
        expected: "a urn, a ukprn or a name",
      });
    }
  }
  return issues;
}

/** Reports what makes the counts say something other than a reader may think. */
export function aggregateIssues(
  results: readonly Aggregable[],
  expected: readonly Institution[],
): readonly Issue<AggregateIssueCode>[] {
  const institutions = results.map(({ institution }) => institution);
  const unknownRubrics = results.filter(({ rubric }) => !editionOf(rubric.id));
  return [
    ...about("institution-repeated", "results", namesOf(repeated(results)), {
      expected: "one result of an edition for each institution and site",
      hint: "Every result is counted; pick one each with evaluationAt.",
    }),
    ...about("institution-maybe-same", "results", maybeSame(institutions).map(nameOfFound), {
      expected: "the same identifiers wherever an institution is named",
      hint: "Another result has this and a stronger identifier; they count as two institutions.",
    }),
    ...about(
      "edition-unknown",
      "results",
      unknownRubrics.map(({ rubric }) => rubric.id),
      {
        expected: "the id of a rubric of the 2014 or the 2025 edition",
        hint: "Each such rubric is summed up by itself.",
      },
    ),
    ...about("expected-repeated", "options.expected", namesOf(duplicates(expected, siteKey)), {
      expected: "each institution and site once",
      hint: "It was counted once.",
    }),
  ];
}

/** One warning about all the names, however many, so that it can be read. */
function about(
  code: AggregateIssueCode,
  path: string,
  names: readonly string[],
  said: { readonly expected: string; readonly hint: string },
): readonly Issue<AggregateIssueCode>[] {
  const [first, ...others] = [...new Set(names)].sort(compareText);
  if (first === undefined) return [];
  const more = others.length === 0 ? "" : ` and ${others.length} more`;
  return [{ code, severity: "warning", path, ...said, received: `${quote(first)}${more}` }];
}

function repeated(results: readonly Aggregable[]): readonly Institution[] {
  const keyOf = ({ institution, rubric }: Aggregable) => {
    const site = siteKey(institution);
    return site && JSON.stringify([site, poolOf(rubric.id)]);
  };
  return duplicates(results, keyOf).map(({ institution }) => institution);
}

/** The values whose key was there before. */
function duplicates<T>(
  values: readonly T[],
  keyOf: (value: T) => string | undefined,
): readonly T[] {
  const seen = new Set<string>();
  return values.filter((value) => {
    const key = keyOf(value);
    if (key === undefined) return false;
    const before = seen.has(key);
    seen.add(key);
    return before;
  });
}

function namesOf(institutions: readonly Institution[]): readonly string[] {
  return institutions.map(({ urn, ukprn, name, site }) =>
    [urn || ukprn || name, site].filter(Boolean).join(", "),
  );
}

function nameOfFound({ institution }: { readonly institution: Institution }): string {
  return institution.ukprn || institution.name || "";
}
