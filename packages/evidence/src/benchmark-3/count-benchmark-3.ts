import type { Setting } from "@career-benchmarks/core";
import { firstOf, yearOfDay } from "../measure/academic-years.js";
import type { Circumstances } from "../measure/circumstances.js";
import { countFindings, type Finding } from "../measure/measure-indicator.js";
import type { Person } from "../measure/person.js";
import type { Section } from "../measure/tabulate.js";
import type { Destination } from "../records/destination.js";
import { routes } from "../records/destination.js";
import type { Guidance } from "../records/guidance.js";
import type { Benchmark3, YearsAfter } from "./benchmark-3.js";
import { destinationOf } from "./destination-of.js";

interface Count {
  readonly id: string;
  readonly label: string;
  readonly findings: readonly Finding[];
  readonly unasked?: readonly boolean[];
}

/** The numbers for everyone, and what tables of them are made of. */
interface CountedBenchmark3 {
  readonly benchmark3: Omit<Benchmark3, "groups">;
  readonly section: Section;
}

const outside: Finding = { is: "outside", reason: "other-phase" };
const unknown: Finding = { is: "unknown", reason: "records-not-complete" };
const met: Finding = { is: "met" };
const missed: Finding = { is: "missed" };

/** Counts what the records say of benchmark 3: guidance on record, and destinations of leavers. */
export function countBenchmark3(
  setting: Setting,
  destinations: readonly Destination[],
  circumstances: Circumstances,
): CountedBenchmark3 {
  const { people, asAt } = circumstances;
  const known = destinations.filter(({ day }) => day <= asAt);
  const leavers = ([1, 2, 3] as const).map((yearsAfter) =>
    followLeavers(setting, yearsAfter, known, circumstances),
  );
  const guidance = countGuidance(setting, circumstances);
  const counts = [...guidance, ...leavers.flatMap((each) => each.counts)];
  // Those with a meeting are those whose records are counted, and routes add up to what is known.
  const idsOf = (some: readonly Count[]) => some.map(({ id }) => id);
  const nested = { numbers: [idsOf(guidance), ...leavers.map((each) => idsOf(each.counts))] };
  // Those on roll and the leavers of the last three years: whoever any of the counts is about.
  const concerned = [...people.entries()].flatMap(([position, { learner }]) =>
    counts.some(({ findings }) => findings[position]?.is !== "outside")
      ? [[position, learner] as const]
      : [],
  );
  const restsOf = ({ id }: Count) =>
    guidance.some((each) => each.id === id) ? "guidance" : id.split("_", 2).join("_");
  return {
    benchmark3: {
      shares: counts.map(({ id, label, findings }) => ({ id, label, ...countFindings(findings) })),
      withoutConsent: leavers.map(({ yearsAfter, withoutConsent }) => ({
        yearsAfter,
        learners: withoutConsent,
      })),
    },
    section: {
      title: (dimension) => `Benchmark 3 in numbers, by ${lowerFirst(dimension)}`,
      learners: concerned,
      columns: counts.map((count) => ({
        label: { id: count.id, label: count.label },
        findings: count.findings,
        rests: [restsOf(count)],
        ...(count.unasked && { unasked: count.unasked }),
      })),
      nested,
    },
  };
}

function lowerFirst(label: string): string {
  return /^[A-Z][a-z]/.test(label) ? `${label.charAt(0).toLowerCase()}${label.slice(1)}` : label;
}

/** Of those on roll who have had a meeting since they joined: whether each of their meetings has it. */
function countGuidance(setting: Setting, circumstances: Circumstances): readonly Count[] {
  const meetingsOf = (person: Person) =>
    (person.happenings.get("guidance") ?? []).flatMap(({ guidance }) => guidance ?? []);
  const isConcerned = ({ outside: reason, year }: Person) =>
    !reason && (setting !== "school" || year === undefined || year >= 7);
  const hadMeeting = (person: Person): Finding => {
    if (!isConcerned(person)) return outside;
    if (meetingsOf(person).length > 0) return met;
    const from = circumstances.windowStart(person, "so-far");
    return circumstances.completeFor(["guidance"], from) ? missed : unknown;
  };
  const each = (field: "adviceRecorded" | "decisionsRecorded" | "sharedWithLearner") =>
    circumstances.people.map((person): Finding => {
      const said = meetingsOf(person).map((meeting: Guidance) => meeting[field]);
      if (!isConcerned(person) || said.length === 0) return outside;
      if (said.includes(false)) return missed;
      return said.includes(undefined) ? unknown : met;
    });
  // Who has had no meeting is not asked about its record, which nobody else needs to know.
  const unasked = circumstances.people.map(
    (person) => isConcerned(person) && meetingsOf(person).length === 0,
  );
  return [
    {
      id: "guidance_meeting",
      label: "Have had a meeting with a careers adviser",
      findings: circumstances.people.map(hadMeeting),
    },
    {
      id: "advice_recorded",
      label: "Have the advice of every meeting on record",
      findings: each("adviceRecorded"),
      unasked,
    },
    {
      id: "decisions_recorded",
      label: "Have the decisions of every meeting on record",
      findings: each("decisionsRecorded"),
      unasked,
    },
    {
      id: "record_shared",
      label: "Can get at the record of every meeting",
      findings: each("sharedWithLearner"),
      unasked,
    },
  ];
}

const yearWords: Readonly<Record<YearsAfter, string>> = {
  1: "one year",
  2: "two years",
  3: "three years",
};

/** Of those who left in an academic year: whose destination is known so many academic years later. */
function followLeavers(
  setting: Setting,
  yearsAfter: YearsAfter,
  destinations: readonly Destination[],
  { people, asAt, asAtYear, completeFor }: Circumstances,
) {
  const byLearner = new Map<string, Destination[]>();
  for (const destination of destinations) {
    const own = byLearner.get(destination.learner);
    if (own) own.push(destination);
    else byLearner.set(destination.learner, [destination]);
  }
  const isComplete = completeFor(["destinations"], firstOf(asAtYear));
  let withoutConsent = 0;
  const known: Finding[] = [];
  const byRoute = new Map<string, Finding[]>(
    [...routes.filter((route) => route !== "not-known"), "not-established"].map((route) => [
      route,
      [],
    ]),
  );
  for (const { learner, stage } of people) {
    const left = learner.left;
    const isLeaver =
      left !== undefined &&
      left < asAt &&
      learner.enrolment !== "G" &&
      yearOfDay(left) === asAtYear - yearsAfter &&
      (setting !== "school" || stage === "ks4" || stage === "ks5" || mayBeOlder(learner));
    if (!isLeaver) {
      known.push(outside);
      for (const findings of byRoute.values()) findings.push(outside);
      continue;
    }
    const found = destinationOf(learner, byLearner.get(learner.id) ?? [], asAtYear);
    if (found.withoutConsent) withoutConsent += 1;
    const nothing = isComplete ? missed : unknown;
    const isKnown = found.route !== undefined && found.route !== "not-known";
    known.push(isKnown ? met : found.route === "not-known" ? missed : nothing);
    for (const [route, findings] of byRoute) {
      if (!isKnown) findings.push(known.at(-1) ?? nothing);
      else findings.push(route === found.route ? met : missed);
    }
  }
  const words = yearWords[yearsAfter];
  const counts: readonly Count[] = [
    {
      id: `destination_${yearsAfter}_known`,
      label: `Destination known ${words} after leaving`,
      findings: known,
    },
    ...[...byRoute].map(([route, findings]) => ({
      id: `destination_${yearsAfter}_${route.replaceAll("-", "_")}`,
      label: `${routeWords(route)} ${words} after leaving`,
      findings,
    })),
  ];
  return { yearsAfter, counts, withoutConsent };
}

/** Whoever has neither year group nor stage may have left in key stage 4 or later. */
function mayBeOlder({ yearGroup, stage }: Person["learner"]): boolean {
  return (yearGroup === undefined || yearGroup === "X") && stage === undefined;
}

function routeWords(route: string): string {
  const words: Readonly<Record<string, string>> = {
    "not-in-education-employment-or-training": "Not in education, employment or training",
    "not-established": "On a route that is not established",
    other: "On another route",
    education: "In education",
    "higher-education": "In higher education",
    apprenticeship: "In an apprenticeship",
    employment: "In employment",
    training: "In training",
    "supported-internship": "In a supported internship",
    "re-engagement": "In re-engagement provision",
  };
  return words[route] ?? route;
}
