import type { ExclusionReason, Indicator, Share } from "@career-benchmarks/core";
import type { Measure } from "../measures/measure-data.js";
import type { Circumstances } from "./circumstances.js";
import { countBy } from "./count-by.js";
import type { ExclusionsOf } from "./exclusions.js";
import type { TableCount } from "./group-table.js";
import { judge } from "./judge.js";
import type { MeasuredIndicator, OutsideReason, UnknownReason } from "./measurement.js";
import { type Membership, membershipOf } from "./membership.js";

/** What was found of one learner for one question. */
export type Finding =
  | { readonly is: "outside"; readonly reason: OutsideReason }
  | { readonly is: "excluded"; readonly reason: ExclusionReason }
  | { readonly is: "unknown"; readonly reason: UnknownReason }
  | { readonly is: "met" | "missed" };

/** Finds out about each learner of the file, in its order. */
export function findEach(
  indicator: Indicator,
  measure: Measure | undefined,
  exclusions: ExclusionsOf,
  circumstances: Circumstances,
): readonly Finding[] {
  const member = measure
    ? membershipOf(measure.cohort, indicator, circumstances)
    : (): Membership => ({ is: "in" });
  return circumstances.people.map((person): Finding => {
    if (person.outside) return { is: "outside", reason: person.outside };
    const membership = member(person);
    if (membership.is === "out") return { is: "outside", reason: membership.reason };
    const excluded = exclusions.reasonFor(person.learner.id);
    if (excluded) return { is: "excluded", reason: excluded };
    if (membership.is === "unknown") return { is: "unknown", reason: membership.reason };
    if (!measure) return { is: "unknown", reason: "no-measure" };
    const verdict = judge(measure, person, circumstances);
    return verdict === "met" || verdict === "missed"
      ? { is: verdict }
      : { is: "unknown", reason: verdict };
  });
}

/** Counts what was found. */
export function countFindings(findings: readonly Finding[]): Omit<TableCount, "excluded"> {
  const number = (is: Finding["is"]) => findings.filter((finding) => finding.is === is).length;
  const [count, missed, unknown] = [number("met"), number("missed"), number("unknown")];
  return { count, of: count + missed + unknown, ...(unknown > 0 && { unknown }) };
}

/** Sums up one question. */
export function summarise<Id extends string>(
  indicator: Indicator<Id>,
  measure: Measure | undefined,
  findings: readonly Finding[],
  exclusions: ExclusionsOf,
  { people, assumeMeaningful }: Circumstances,
): MeasuredIndicator<Id> {
  const counts = countFindings(findings);
  const unknown = countBy(findings.flatMap((each) => (each.is === "unknown" ? [each.reason] : [])));
  const excluded = countBy(
    findings.flatMap((each) => (each.is === "excluded" ? [each.reason] : [])),
  );
  const others = people
    .filter((_, index) => {
      const finding = findings[index];
      return finding?.is === "excluded" && finding.reason === "other";
    })
    .map(({ learner }) => learner.id);
  const excludedText = exclusions.textFor(others);
  const assumed =
    assumeMeaningful && measure?.needs.some(({ that }) => that?.meaningful) ? true : undefined;
  const share: Share = {
    ...counts,
    ...(Object.keys(excluded).length > 0 && { excluded }),
    ...(excludedText && { excludedText }),
  };
  return {
    indicator: indicator.id,
    share,
    explanation: {
      ...(measure && { measure }),
      cohort: counts.of,
      met: counts.count,
      missed: counts.of - counts.count - (counts.unknown ?? 0),
      unknown,
      excluded,
      outside: countBy(findings.flatMap((each) => (each.is === "outside" ? [each.reason] : []))),
      ...(assumed && { assumedMeaningful: assumed }),
    },
  };
}
