import type { Institution, PassedOverReason, Reporting } from "@career-benchmarks/core";
import { institutionKey } from "../figures/same-institution.js";
import type { PartView, SectionView } from "../pages/page-view.js";
import { counted } from "../view/numbers.js";
import type { EntryEvaluation, entriesAt } from "./counted-entries.js";

/** Why a result does not count, as the end of "It …". */
const reasons: Readonly<Record<PassedOverReason, string>> = {
  "after-date": "is of a later date",
  "before-window": "is too old",
  "date-invalid": "has a date that is none",
  "date-missing": "has no date",
  "date-uncertain": "has a date that may lie outside the time that counts",
  draft: "is a draft",
  "edition-unknown": "is of a rubric whose edition is not known",
  "institution-missing": "names no institution",
  superseded: "has a later one of the same institution",
  tie: "contradicts another of the same day",
};

/** Of an institution that counts, results of other dates are no news. */
const otherDates = new Set([reasons.superseded, reasons["before-window"], reasons["after-date"]]);

/** Tells who has reported and who has not, and which results do not count and why. */
export function reportingSection(
  reporting: Reporting | undefined,
  { picked, otherEdition, passedOver }: ReturnType<typeof entriesAt>,
): SectionView {
  const missing = reporting?.missing ?? [];
  const unexpected = reporting?.unexpected ?? [];
  const set = [
    ...otherEdition.map(({ evaluation }) => ({ evaluation, why: "is of another edition" })),
    ...passedOver.map(({ evaluation, reason }) => ({ evaluation, why: reasons[reason] })),
  ];
  const counting = new Set(picked.map(({ evaluation }) => institutionKey(evaluation.entry)));
  const open = set.filter(({ evaluation, why }) => {
    return !otherDates.has(why) || !counting.has(institutionKey(evaluation.entry));
  });
  const others = set.length - open.length;
  const sentence = reporting
    ? `${reporting.reported} of ${counted(reporting.expected, "expected institution")} ${reporting.reported === 1 ? "has" : "have"} a result that counts.`
    : `${counted(picked.length, "institution")} ${picked.length === 1 ? "has" : "have"} a result that counts. Nobody said who was expected, so it can’t be told who is missing.`;
  return {
    heading: "Who has reported",
    parts: [
      {
        kind: "sentences",
        sentences: [
          sentence,
          ...(reporting && missing.length === 0 ? ["Nobody is missing."] : []),
          ...(others > 0
            ? [
                `${counted(others, "result")} of other dates, of institutions that count, ${others === 1 ? "is" : "are"} set aside.`,
              ]
            : []),
        ],
      },
      ...institutionTable(`Not reported: ${missing.length}`, missing),
      ...institutionTable(`Reported and not expected: ${unexpected.length}`, unexpected),
      ...setAsideTable(open),
    ],
  };
}

function institutionTable(
  caption: string,
  institutions: readonly Institution[],
): readonly PartView[] {
  if (institutions.length === 0) return [];
  return [
    {
      kind: "table",
      table: {
        caption,
        columns: ["Institution", "URN or UKPRN"],
        rows: institutions.map((each) => [nameOf(each), each.urn ?? each.ukprn ?? "not given"]),
      },
    },
  ];
}

function setAsideTable(
  set: readonly { readonly evaluation: EntryEvaluation; readonly why: string }[],
): readonly PartView[] {
  if (set.length === 0) return [];
  return [
    {
      kind: "table",
      table: {
        caption: `Results that do not count: ${set.length}`,
        columns: ["Institution", "Date", "Why"],
        rows: set.map(({ evaluation, why }) => [
          nameOf(evaluation.institution ?? {}),
          evaluation.completedOn ?? evaluation.asAt ?? "not given",
          `It ${why}`,
        ]),
      },
    },
  ];
}

/** Names an institution by what is known of it. */
function nameOf({ name, site, urn, ukprn }: Institution): string {
  const names = [name, site].filter(Boolean).join(", ");
  return names || (urn && `URN ${urn}`) || (ukprn && `UKPRN ${ukprn}`) || "Unnamed institution";
}
