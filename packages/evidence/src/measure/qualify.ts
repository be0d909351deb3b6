import type { Edition } from "@career-benchmarks/core";
import { meaningfulRules } from "../measures/meaningful-tests.js";
import type { Qualities } from "../measures/measure-data.js";
import type { Activity, ActivityKind } from "../records/activity.js";
import type { UnknownReason } from "./measurement.js";
import type { Happening } from "./person.js";
import { subjectName } from "./subject-name.js";
import { testName } from "./test-name.js";

/** Whether a record has a quality: yes, no, or nobody wrote it down. */
type Answer = boolean | undefined;

/** Whether a record counts: yes, no, or not known and why. */
export type Qualifies = "yes" | "no" | UnknownReason;

interface Question {
  readonly reason: UnknownReason;
  readonly ask: (happening: Happening, qualities: Qualities, context: Context) => Answer;
  readonly asked: (qualities: Qualities) => boolean;
}

interface Context {
  readonly edition: Edition;
  readonly assumeMeaningful: boolean;
}

/** In the order in which what is not recorded is named. */
const questions: readonly Question[] = [
  {
    reason: "participation-uncertain",
    asked: () => true,
    ask: ({ uncertain }) => (uncertain ? undefined : true),
  },
  {
    reason: "provider-not-recorded",
    asked: ({ provider }) => provider !== undefined,
    ask: ({ activity }, { provider = [] }) =>
      activity?.provider && provider.includes(activity.provider),
  },
  {
    reason: "subject-not-recorded",
    asked: ({ subject }) => subject !== undefined,
    ask: ({ activity }, { subject = [] }) =>
      activity?.subject === undefined ? undefined : subject.includes(subjectName(activity.subject)),
  },
  {
    reason: "subject-not-recorded",
    asked: ({ throughCurriculum }) => throughCurriculum === true,
    ask: ({ activity }) => (activity?.subject === undefined ? undefined : true),
  },
  {
    reason: "mode-not-recorded",
    asked: ({ inPerson }) => inPerson === true,
    ask: ({ activity }) => activity?.mode && activity.mode !== "virtual",
  },
  {
    reason: "visit-not-recorded",
    asked: ({ visit }) => visit === true,
    ask: ({ activity }) => activity?.visit,
  },
  {
    reason: "use-not-recorded",
    asked: ({ used }) => used === true,
    ask: ({ activity }) => activity?.used,
  },
  {
    reason: "adviser-level-not-recorded",
    asked: ({ adviserLevel }) => adviserLevel !== undefined,
    ask: ({ guidance }, { adviserLevel = 0 }) =>
      guidance?.adviserLevel === undefined ? undefined : guidance.adviserLevel >= adviserLevel,
  },
  {
    reason: "meaningful-not-recorded",
    asked: ({ meaningful }) => meaningful === true,
    ask: ({ activity }, _, context) => activity && isMeaningful(activity, context),
  },
];

/** Tells whether a record has what a measure asks of it. */
export function qualify(happening: Happening, qualities: Qualities, context: Context): Qualifies {
  let missing: UnknownReason | undefined;
  for (const { asked, ask, reason } of questions) {
    if (!asked(qualities)) continue;
    const answer = ask(happening, qualities, context);
    if (answer === false) return "no";
    if (answer === undefined) missing ??= reason;
  }
  return missing ?? "yes";
}

function isMeaningful(
  { kind, meaningful }: Activity,
  { edition, assumeMeaningful }: Context,
): Answer {
  if (meaningful === undefined) return assumeMeaningful || undefined;
  if (typeof meaningful === "boolean") return meaningful;
  const rule = ruleFor(kind, edition);
  if (!rule) return undefined;
  const met = meaningful.map(testName);
  if (rule.tests.every((test) => met.includes(test))) return true;
  return rule.otherwise === "not-meaningful" ? false : undefined;
}

function ruleFor(kind: ActivityKind, edition: Edition) {
  return meaningfulRules.find((rule) => rule.kind === kind && rule.edition === edition);
}
