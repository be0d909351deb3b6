import { refuseIf } from "../issues/input-error.js";
import type { Institution } from "../model/assessment.js";
import { type Grade, weakestGrade } from "../model/grade.js";
import type { Headline, Status } from "../model/result.js";
import { checkRule, checkSites, leadOf } from "./check-sites.js";
import { combineStatuses } from "./combine-statuses.js";
import type { Aggregable } from "./summary.js";

/**
 * How the results of sites stand for their institution.
 *
 * - `lead`: the lead site's statuses are the institution's, undetermined ones too, whatever the others say
 * - `every-site-achieves`: fully achieved where every site to which the benchmark applies fully achieves
 *   it, not achieved where none of them has anything, partially achieved between; undetermined while a
 *   site that is undetermined could change that; not applicable where it applies to no site
 */
export type CombineRule = "lead" | "every-site-achieves";

/** An institution by the results of its sites; it has statuses and no percentages. */
export interface CombinedSites extends Aggregable {
  readonly rule: CombineRule;
  /** As the lead site, or the first, names it, without a site. */
  readonly institution: Institution;
  readonly grade: Grade;
  readonly headline: Headline;
  readonly benchmarks: readonly {
    readonly number: number;
    readonly status: Status;
    /** The status at each site, in the order of `sites`. */
    readonly statuses: readonly Status[];
  }[];
  /** The sites in the order given; null is the result without a site. */
  readonly sites: readonly { readonly site: string | null; readonly headline: Headline }[];
  /** The sites, of those that the statuses rest on, at which learners are left out or something is judged not applicable. */
  readonly withoutExclusions?: readonly (string | null)[];
}

/**
 * Combines the results of an institution's sites by a rule that is stated in the answer.
 *
 * Percentages are never averaged: they are of different learners, and no published rule says how.
 *
 * @param results - one result for each site, by the same rubric
 * @param rule - how the sites stand for the institution: see {@link CombineRule}
 * @param options - `lead`, the name of the lead site; without it, the result that has no site leads
 * @returns statuses and headline of the institution, with those of each site beside them
 * @throws {@link InputError} with everything that is wrong, if anything is
 * @example
 * import { combineSites, scoreBenchmarkPercents } from "@career-benchmarks/core";
 * import { gatsby2014School } from "@career-benchmarks/core/rubrics/2014-school";
 *
 * const score = (site: string, percents: Record<number, number>) =>
 *   scoreBenchmarkPercents(gatsby2014School, percents, { yearGroups: [12, 13] }, {
 *     institution: { ukprn: "10000001", site },
 *   });
 * const sites = [score("North", { 1: 100, 2: 100 }), score("South", { 1: 100, 2: 60, 3: 0 })];
 * const statusesOf = ({ benchmarks }: ReturnType<typeof combineSites>) =>
 *   benchmarks.slice(0, 3).map(({ status }) => status);
 *
 * statusesOf(combineSites(sites, "every-site-achieves"));
 * //=> ["fully-achieved", "partially-achieved", "undetermined"]
 * statusesOf(combineSites(sites, "lead", { lead: "North" }));
 * //=> ["fully-achieved", "fully-achieved", "undetermined"]
 */
export function combineSites(
  results: readonly Aggregable[],
  rule: CombineRule,
  options: { readonly lead?: string } = {},
): CombinedSites {
  refuseIf([...checkSites(results), ...checkRule(results, rule, options)]);
  const lead = rule === "lead" ? leadOf(results, options.lead) : undefined;
  const asked = lead ? [lead] : results;
  const [first = results[0]] = asked;
  if (!first) throw new TypeError("There is no site");

  const benchmarks = first.benchmarks.map(({ number }) => ({
    number,
    status: combineStatuses(asked.map((result) => statusOf(result, number))),
    statuses: results.map((result) => statusOf(result, number)),
  }));
  const { site: _site, ...institution } = first.institution;
  const excluding = asked.filter(({ withoutExclusions }) => withoutExclusions !== undefined);
  const asAt = asked.every((each) => each.asAt === first.asAt) ? first.asAt : undefined;
  return {
    rule,
    rubric: { id: first.rubric.id, version: first.rubric.version },
    institution,
    ...(asAt !== undefined && { asAt }),
    grade: weakestGrade(asked.map(({ grade }) => grade)),
    headline: headlineOf(benchmarks, asked),
    benchmarks,
    sites: results.map(({ institution: { site }, headline }) => ({ site: site || null, headline })),
    ...(excluding.length > 0 && {
      withoutExclusions: excluding.map(({ institution: { site } }) => site || null),
    }),
  };
}

function statusOf({ benchmarks }: Aggregable, number: number): Status {
  return benchmarks.find((benchmark) => benchmark.number === number)?.status ?? "not-applicable";
}

/** No more can be fully achieved than any site can, but for the benchmarks that do not apply to it. */
function headlineOf(
  benchmarks: readonly { readonly number: number; readonly status: Status }[],
  sites: readonly Aggregable[],
): Headline {
  const applicable = benchmarks.filter(({ status }) => status !== "not-applicable");
  const min = applicable.filter(({ status }) => status === "fully-achieved").length;
  const open = applicable
    .filter(({ status }) => status === "undetermined")
    .filter(({ number }) =>
      sites.every((site) => statusOf(site, number) !== "not-achieved"),
    ).length;
  const most = sites.map((site) => {
    const elsewhere = applicable.filter(
      ({ number }) => statusOf(site, number) === "not-applicable",
    );
    return site.headline.max + elsewhere.length;
  });
  const max = Math.min(min + open, ...most);
  return { fullyAchieved: min, min, max, of: applicable.length };
}
