import { type Stage, stages, type YearGroup } from "@career-benchmarks/core";
import type {
  Activity,
  ActivityKind,
  LearnerGroup,
  MeaningfulTest,
  ProviderType,
  When,
} from "@career-benchmarks/evidence";
import { parseYearGroups } from "../../cells/parse-year-groups.js";
import { amount, day, oneOf, text, words, yesNo } from "../cells/read-cell.js";
import { built, type RecordColumn, type RecordKind, refused } from "../record-kind.js";

const group: RecordColumn<LearnerGroup> = {
  expected: "everyone, year 10, years 7-9, or key stages such as ks4",
  read: (cell) => {
    const plain = cell.trim().toLowerCase();
    if (plain === "everyone") return {};
    const named = words.read(plain) ?? [];
    if (named.every((word) => stages.some((stage) => stage === word))) {
      return { stages: named as readonly Stage[] };
    }
    const years = parseYearGroups(plain.replace(/\b(?:years?|yrs?)\s*/g, ""));
    return years.ok && !years.value.stages ? { yearGroups: yearsOf(years.value) } : undefined;
  },
};

const yearsOf = ({ yearGroups }: { readonly yearGroups: readonly YearGroup[] }) => yearGroups;

const academicYear: RecordColumn<string> = {
  expected: "an academic year such as 2024/25",
  read: (cell) => {
    const [, first, last] = /^(\d{4})\s*[/-]\s*(?:\d\d)?(\d\d)$/.exec(cell) ?? [];
    return first && Number(last) === (Number(first) + 1) % 100 ? `${first}/${last}` : undefined;
  },
};

const meaningful: RecordColumn<boolean | readonly MeaningfulTest[]> = {
  expected: "yes, no, or the tests that were met, separated by spaces",
  read: (cell) => {
    const tests = words.read(cell.toLowerCase());
    return (
      yesNo.read(cell) ?? (tests?.every((test) => /^[a-z][a-z_-]*$/.test(test)) ? tests : undefined)
    );
  },
};

const columns = {
  learner_id: { ...words, expected: "one identifier, or several separated by spaces" },
  group,
  absent: { ...words, expected: "identifiers of the group's absentees, separated by spaces" },
  kind: {
    ...oneOf<ActivityKind>([
      "employer-encounter",
      "workplace-experience",
      "provider-encounter",
      "labour-market-information",
      "curriculum-link",
    ]),
    required: true,
  },
  date: day,
  academic_year: academicYear,
  provider: oneOf<ProviderType>([
    "sixth-form",
    "college",
    "training-provider",
    "apprenticeship-provider",
    "university",
    "other",
  ]),
  subject: { ...text, expected: "a subject" },
  mode: oneOf(["in-person", "virtual", "mixed"] as const),
  hours: amount,
  visit: yesNo,
  used: yesNo,
  meaningful,
} as const;

/** A row per activity, of one learner, several, or a group. */
export const activities: RecordKind<typeof columns, Activity> = {
  name: "activities",
  columns,
  build: ({ learner_id, group: members, absent, kind, date, academic_year, ...rest }) => {
    if ((learner_id === undefined) === (members === undefined)) {
      return refused("learner_id", "learner_id or group, one of the two");
    }
    if ((date === undefined) === (academic_year === undefined)) {
      return refused("date", "date or academic_year, one of the two");
    }
    if (absent !== undefined && members === undefined) {
      return refused("absent", "absent only beside a group");
    }
    if (kind === undefined) return refused("kind", columns.kind.expected);
    const when: When = date === undefined ? { academicYear: academic_year ?? "" } : { day: date };
    const whos: readonly Activity["who"][] = members
      ? [{ ...members, ...(absent && { absent }) }]
      : (learner_id ?? []).map((learner) => ({ learner }));
    const common = {
      kind,
      when,
      ...(rest.provider !== undefined && { provider: rest.provider }),
      ...(rest.subject !== undefined && { subject: rest.subject.toLowerCase() }),
      ...(rest.mode !== undefined && { mode: rest.mode }),
      ...(rest.hours !== undefined && { hours: rest.hours }),
      ...(rest.visit !== undefined && { visit: rest.visit }),
      ...(rest.used !== undefined && { used: rest.used }),
      ...(rest.meaningful !== undefined && { meaningful: rest.meaningful }),
    };
    return built(...whos.map((who) => ({ ...common, who })));
  },
};
