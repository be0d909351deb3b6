import { gradeWords, type PercentsResult, type Result } from "@career-benchmarks/core";
import type { Audience } from "../audience/audience.js";
import { dateWords } from "./date-words.js";
import { counted, listed } from "./numbers.js";
import { profileWords } from "./profile-words.js";
import type { FactView } from "./result-view.js";

type AnyResult = Result | PercentsResult;

/** Lists what is known of the institution and its assessment. */
export function describeFacts({ institution, assessment, profile, cohort }: AnyResult): FactView[] {
  const { completedOn, state, id } = assessment;
  const facts: readonly (readonly [string, string | undefined])[] = [
    ["Year groups", profileWords(profile)],
    ["Learners", cohort && cohortWords(cohort)],
    ["Completed", completedOn === undefined ? undefined : dateWords(completedOn)],
    ["State", state && (state === "draft" ? "Draft" : "Completed")],
    ["URN", institution.urn],
    ["UKPRN", institution.ukprn],
    ["Assessment", id],
  ];
  return facts.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}

function cohortWords({ size, of, reason }: NonNullable<AnyResult["cohort"]>) {
  return `${size} of ${of}${reason ? ` (${reason})` : ""}`;
}

/** Says what a reader must know before reading on. */
export function describeNotes(result: AnyResult, audience: Audience): readonly string[] {
  const { resolution, profile, options, interpretations, issues } = result;
  const warnings = issues.filter(({ severity }) => severity !== "info").length;
  const notes: readonly (string | false)[] = [
    audience === "internal" &&
      countsLearners(result) &&
      "For the institution only: it shows exact numbers of learners. Share the report for publication instead.",
    audience === "published" &&
      "For publication: counts of learners behind the answers are withheld, and small numbers of learners left out.",
    resolution === "benchmark" &&
      "Only the percentages are known, not the answers behind them, so nobody can tell from here what to do next.",
    profile.assumed === true && "The year groups were assumed, not stated by the institution.",
    options.onInvalid === "unknown" && "Answers that could not be read count as unknown.",
    warnings > 0 &&
      `There ${warnings === 1 ? "is" : "are"} ${counted(warnings, "warning")} at the end of this report.`,
    interpretations.length > 0 &&
      `Interpreted with ${listed(interpretations.map(({ id, version }) => `${id} ${version}`))}.`,
  ];
  return notes.filter((note) => note !== false);
}

function countsLearners({ indicators, excluded, cohort }: AnyResult): boolean {
  return excluded.length > 0 || cohort !== undefined || indicators.some(({ share }) => share);
}

/** Says how well founded the score is. */
export function describeGrade({ grade }: AnyResult): string {
  return `The weakest fact behind this score is ${grade}: ${gradeWords[grade]}.`;
}
