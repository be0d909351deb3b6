import type { Amount, Measure, MeasureNeed } from "../measures/measure-data.js";
import { firstOf, lastOf } from "./academic-years.js";
import type { Circumstances } from "./circumstances.js";
import type { UnknownReason } from "./measurement.js";
import type { Happening, Person } from "./person.js";
import { qualify } from "./qualify.js";
import { subjectName } from "./subject-name.js";
import { type Span, spansOf } from "./windows.js";

/** Whether a learner of a cohort was reached: met, missed, or why it is not known. */
export type Verdict = "met" | "missed" | UnknownReason;

/** Judges a learner of the cohort by a measure. */
export function judge(measure: Measure, person: Person, circumstances: Circumstances): Verdict {
  const spans = spansOf(person, measure.window, circumstances.asAt);
  const verdicts = spans.flatMap((span) =>
    measure.needs.map((need): Verdict => {
      const verdict = judgeNeed(need, person, span, circumstances);
      const untold = span.doubtful && (verdict === "missed" || span.from === undefined);
      return untold ? "start-unknown" : verdict;
    }),
  );
  if (verdicts.includes("missed")) return "missed";
  return verdicts.find((verdict) => verdict !== "met") ?? "met";
}

/** Records that count, and records of which something is not known, with the first reason. */
interface Evidence {
  readonly sure: readonly Happening[];
  readonly open: readonly Happening[];
  readonly reason: UnknownReason | undefined;
}

function judgeNeed(
  need: MeasureNeed,
  person: Person,
  span: Span,
  circumstances: Circumstances,
): Verdict {
  const evidence = evidenceFor(need, person, span, circumstances);
  const { atLeast, kinds } = need;
  if ("everySubject" in atLeast && !circumstances.subjectsOf(person)) {
    const nothing = evidence.sure.length + evidence.open.length === 0;
    if (!nothing) return "subjects-not-stated";
  } else if (isEnough(atLeast, evidence.sure, [], person, circumstances)) {
    return "met";
  } else if (isEnough(atLeast, evidence.sure, evidence.open, person, circumstances)) {
    return evidence.reason ?? "hours-not-recorded";
  }
  if (!circumstances.hasRecords(kinds)) return "no-records";
  return circumstances.completeFor(kinds, span.from) ? "missed" : "records-not-complete";
}

function evidenceFor(
  { kinds, that = {}, atLeast }: MeasureNeed,
  person: Person,
  span: Span,
  circumstances: Circumstances,
): Evidence {
  const sure: Happening[] = [];
  const open: Happening[] = [];
  const reasons: UnknownReason[] = [];
  for (const kind of kinds) {
    for (const happening of person.happenings.get(kind) ?? []) {
      if (!isWithin(happening, span)) continue;
      const qualifies = qualify(happening, that, circumstances);
      if (qualifies === "no") continue;
      const gap = qualifies === "yes" ? missingFor(atLeast, happening) : qualifies;
      if (gap === undefined) sure.push(happening);
      else {
        open.push(happening);
        reasons.push(gap);
      }
    }
  }
  // The same reason whatever the order of the records.
  const reason = order.find((each) => reasons.includes(each));
  return { sure, open, reason };
}

const order: readonly UnknownReason[] = [
  "participation-uncertain",
  "provider-not-recorded",
  "subject-not-recorded",
  "mode-not-recorded",
  "visit-not-recorded",
  "use-not-recorded",
  "adviser-level-not-recorded",
  "meaningful-not-recorded",
  "hours-not-recorded",
];

/** What an amount needs of each record. */
function missingFor(atLeast: Amount, { activity }: Happening): UnknownReason | undefined {
  if ("providers" in atLeast && !activity?.provider) return "provider-not-recorded";
  if ("everySubject" in atLeast && !activity?.subject) return "subject-not-recorded";
  return "hours" in atLeast && activity?.hours === undefined ? "hours-not-recorded" : undefined;
}

/** Whether the sure records, and the open ones read as well as they can be, are enough. */
function isEnough(
  atLeast: Amount,
  sure: readonly Happening[],
  open: readonly Happening[],
  person: Person,
  { subjectsOf }: Circumstances,
): boolean {
  const all = [...sure, ...open];
  const valuesOf = (value: (happening: Happening) => string | undefined) => {
    const values = all.map(value);
    const known = new Set(values.filter((each) => each !== undefined));
    return { known, free: values.filter((each) => each === undefined).length };
  };
  if ("times" in atLeast) return all.length >= atLeast.times;
  if ("providers" in atLeast) {
    const { known, free } = valuesOf(({ activity }) => activity?.provider);
    return known.size + free >= atLeast.providers;
  }
  if ("hours" in atLeast) {
    // In whole minutes, so that the order of adding up can't matter.
    const minutes = all.map(({ activity }) => Math.round(60 * (activity?.hours ?? atLeast.hours)));
    return minutes.reduce((sum, each) => sum + each, 0) >= 60 * atLeast.hours;
  }
  const { known, free } = valuesOf(({ activity }) =>
    activity?.subject === undefined ? undefined : subjectName(activity.subject),
  );
  const taught = [...(subjectsOf(person) ?? [])];
  return taught.length > 0 && taught.filter((subject) => !known.has(subject)).length <= free;
}

/** An academic year is within a stretch that it shares a day with: nobody knows on which it was. */
function isWithin({ when, year }: Happening, { from, to }: Span): boolean {
  const [first, last] =
    when.day === undefined ? [firstOf(year), lastOf(year)] : [when.day, when.day];
  return first <= to && (from === undefined || from <= last);
}
