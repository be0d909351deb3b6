import { checkFields } from "../check/check-fields.js";
import type { institutionIssues } from "../issue-tables/institution-issues.js";
import { quote } from "../issues/quote.js";
import type { Issue, IssueCode } from "../model/issue.js";
import { institutionKey, isSameInstitution } from "./institution-key.js";
import type { Aggregable } from "./summary.js";

/** Reports results that are not those of the different sites of one institution by one rubric. */
export function checkSites(results: readonly Aggregable[]): readonly Issue<string>[] {
  const [first] = results;
  if (!first) return [wrong("value-invalid", "results", "the result of at least one site")];
  const sites = results.map(({ institution }) => institution.site || null);
  return results.flatMap(({ institution, rubric }, index) => {
    const path = `results.${index}`;
    const issues: Issue<string>[] = [];
    if (institutionKey(institution) === undefined) {
      issues.push(wrong("institution-missing", `${path}.institution`, "a urn, a ukprn or a name"));
    } else if (!isSameInstitution(institution, first.institution)) {
      const expected = "sites of one institution, named by the same identifiers";
      issues.push(wrong("institution-mismatch", `${path}.institution`, expected));
    }
    if (rubric.id !== first.rubric.id || rubric.version !== first.rubric.version) {
      const received = quote(`${rubric.id} ${rubric.version}`);
      const expected = quote(`${first.rubric.id} ${first.rubric.version}`);
      issues.push({ ...wrong("rubric-mismatch", `${path}.rubric`, expected), received });
    }
    const site = sites[index] ?? null;
    if (sites.indexOf(site) !== index) {
      const received = site === null ? "another result without a site" : quote(site);
      const expected = "one result for each site";
      issues.push({ ...wrong("site-repeated", `${path}.institution.site`, expected), received });
    }
    return issues;
  });
}

/** Reports a rule that is none, and a lead site that is not needed or not among the results. */
export function checkRule(
  results: readonly Aggregable[],
  rule: unknown,
  options: { readonly lead?: string },
): readonly Issue<string>[] {
  if (rule === "every-site-achieves") return checkFields(options, [], "options");
  if (rule !== "lead") {
    const expected = "lead or every-site-achieves";
    return [{ ...wrong("value-invalid", "rule", expected), received: quote(rule) }];
  }
  const unread = checkFields(options, ["lead"], "options");
  if (unread.length > 0 || leadOf(results, options.lead)) return unread;
  const expected =
    options.lead === undefined
      ? "a result without a site, or the name of the lead site"
      : "the name of one of the sites";
  return [{ ...wrong("lead-missing", "options.lead", expected), received: quote(options.lead) }];
}

/** Finds the result of the lead site: that of the name, or the one without a site. */
export function leadOf<R extends Aggregable>(
  results: readonly R[],
  lead: string | undefined,
): R | undefined {
  return results.find(({ institution }) => (institution.site || undefined) === lead);
}

/** The codes of what is wrong with the results of sites. */
type SitesIssueCode = keyof typeof institutionIssues | IssueCode | "institution-missing";

function wrong(code: SitesIssueCode, path: string, expected: string): Issue<string> {
  return { code, severity: "error", path, expected };
}
