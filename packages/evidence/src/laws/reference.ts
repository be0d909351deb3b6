import type { Activity, Guidance, Learner, MeasureOptions, Records } from "../index.js";

// A slow and plain second account of what docs/measures.md says, written without a look at how the
// package does it. Nothing of the package is used but its types.

interface Counts {
  count: number;
  of: number;
  unknown: number;
  excluded: number;
}

/** A record as the reference sees it; `sure` is whether this learner certainly took part. */
interface Seen {
  readonly record: Activity | (Guidance & { readonly kind: "guidance" });
  readonly sure: boolean;
}

/** Reads what is not written down as a doubt says. */
type Doubt = boolean;
type Test = (records: readonly Seen[], doubt: Doubt, learner: Learner) => boolean;

interface Rule {
  /** In how many worlds the learner is in the cohort. */
  readonly who: (learner: Learner) => "in" | "out" | "maybe";
  readonly window: "year" | "each-year" | "so-far" | "stage" | "programme" | "each-programme-year";
  readonly kinds: readonly string[];
  readonly tests: readonly Test[];
}

const startYear = (day: string) => {
  const date = new Date(`${day}T00:00:00Z`);
  return date.getUTCMonth() >= 8 ? date.getUTCFullYear() : date.getUTCFullYear() - 1;
};
const stageNames = ["ks3", "ks4", "ks5"] as const;
const yearsOf = { ks3: [7, 8, 9], ks4: [10, 11], ks5: [12, 13, 14] } as const;
const stageWith = (year: number) =>
  stageNames.find((name) => (yearsOf[name] as readonly number[]).includes(year));
const isNumber = (value: unknown): value is number => typeof value === "number";

const rules2025 = {
  mode: true,
  tests: {
    "employer-encounter": "purpose outcomes two_way reflection",
    "workplace-experience": "purpose outcomes two_way range_of_people task feedback reflection",
    "provider-encounter": "purpose outcomes two_way about_provider learning_there reflection",
  } as Readonly<Record<string, string>>,
};

/** Counts the learners of one question; undefined for a question that the reference does not know. */
export function reference(
  rubric: string,
  indicator: string,
  { learners, activities, guidance, destinations }: Records,
  options: MeasureOptions,
): Counts | undefined {
  const { asAt, complete = [], exclude = [], assumeMeaningful = false, subjects = [] } = options;
  const now = startYear(asAt);
  const is2025 = rubric.includes("2025");
  const onRoll = learners.filter(
    ({ enrolment, joined, left }) =>
      enrolment !== "G" &&
      enrolment !== "P" &&
      (joined === undefined || joined <= asAt) &&
      (left === undefined || left >= asAt),
  );

  // --- who counts ---------------------------------------------------------------------------
  const byYear =
    (wanted: readonly number[], stage: string, others: boolean) =>
    ({ yearGroup, stage: own }: Learner) => {
      if (isNumber(yearGroup)) return wanted.includes(yearGroup) ? "in" : "out";
      if (yearGroup === "R") return "out";
      if (yearGroup === "X") {
        if (!others) return "out";
        return own === undefined ? "maybe" : own === stage ? "in" : "out";
      }
      if (own === undefined) return "maybe";
      if (own !== stage) return "out";
      return yearsOf[own].every((each) => wanted.includes(each)) ? "in" : "maybe";
    };
  const stageOfLearner = ({ yearGroup, stage }: Learner) =>
    isNumber(yearGroup) ? stageWith(yearGroup) : yearGroup === "R" ? undefined : stage;
  const end = (stage: "ks3" | "ks4" | "ks5") =>
    byYear([{ ks3: 9, ks4: 11, ks5: 13 }[stage]], stage, true);
  const from7 = ({ yearGroup, stage }: Learner) => {
    if (isNumber(yearGroup)) return yearGroup >= 7 ? "in" : "out";
    if (yearGroup === "R") return "out";
    return stage ? "in" : "maybe";
  };
  const lowest = () => {
    const stage = stageNames.find((name) => onRoll.some((each) => stageOfLearner(each) === name));
    if (!stage) return end("ks3");
    const usual = { ks3: 9, ks4: 11, ks5: 13 }[stage];
    const there = onRoll.flatMap(({ yearGroup }) =>
      isNumber(yearGroup) && stageWith(yearGroup) === stage && yearGroup <= usual
        ? [yearGroup]
        : [],
    );
    return byYear([there.length ? Math.max(...there) : usual], stage, true);
  };
  const everyone = () => "in" as const;
  const ending = ({ programme }: Learner) => {
    if (programme?.starts && programme.starts > asAt) return "out";
    if (!programme?.ends) return "maybe";
    return startYear(programme.ends) === now ? "in" : "out";
  };
  const notOccupational = ({ programme }: Learner) =>
    programme?.occupational === undefined ? "maybe" : programme.occupational ? "out" : "in";
  const considering = (learner: Learner) => {
    const phase = end("ks5")(learner);
    if (phase === "out") return "out";
    const own = (destinations ?? []).filter(
      (each) => each.learner === learner.id && each.kind === "intended" && each.day <= asAt,
    );
    const last = own
      .map(({ day }) => day)
      .sort()
      .at(-1);
    const routes = own.filter(({ day }) => day === last).map(({ route }) => route);
    if (routes.includes("higher-education")) return phase;
    if (routes.some((route) => route === undefined || route === "not-known")) return "maybe";
    if (routes.length > 0) return "out";
    return destinations && isComplete("destinations", startOfSoFar(learner)) ? "out" : "maybe";
  };

  // --- when ---------------------------------------------------------------------------------
  const later = (a: string, b: string | undefined) => (b !== undefined && b > a ? b : a);
  const isComplete = (kind: string, from: string | undefined) =>
    complete.some((each) => {
      if (typeof each === "string") return each === kind;
      if (each.kind !== kind) return false;
      return each.since === undefined || (from !== undefined && each.since <= from);
    });
  const yearsSince7 = (learner: Learner) => {
    if (isNumber(learner.yearGroup)) return Math.max(1, learner.yearGroup - 6);
    return { ks3: 3, ks4: 5, ks5: 7, none: 7 }[learner.stage ?? "none"];
  };
  const startOfSoFar = (learner: Learner) =>
    later(`${now - yearsSince7(learner) + 1}-09-01`, learner.joined);
  const startOfStage = (learner: Learner) => {
    const { yearGroup } = learner;
    const stage = stageOfLearner(learner);
    const years = !stage
      ? 3
      : isNumber(yearGroup)
        ? yearGroup - yearsOf[stage][0] + 1
        : { ks3: 3, ks4: 2, ks5: 2 }[stage];
    return later(`${now - years + 1}-09-01`, learner.joined);
  };
  const entry = (day: string) => startYear(day) + (day.slice(5, 7) === "08" ? 1 : 0);

  // --- what is on record ---------------------------------------------------------------------
  const took = (learner: Learner, activity: Activity): "yes" | "no" | "maybe" => {
    const { who, when } = activity;
    if ("learner" in who) return who.learner === learner.id ? "yes" : "no";
    if (who.absent?.includes(learner.id)) return "no";
    if (who.learners && !who.learners.includes(learner.id)) return "no";
    const year =
      when.day === undefined ? Number(when.academicYear.slice(0, 4)) : startYear(when.day);
    const joined = learner.joined ?? "0000";
    const left = learner.left ?? "9999";
    let answer: "yes" | "maybe" = "yes";
    if (!who.learners) {
      if (learner.enrolment === "G") return "no";
      if (when.day !== undefined) {
        if (joined > when.day || left < when.day) return "no";
      } else {
        if (joined > `${year + 1}-08-31` || left < `${year}-09-01`) return "no";
        if (joined > `${year}-09-30` || left < `${year + 1}-06-01`) answer = "maybe";
      }
    }
    const recorded = startYear(left < asAt ? left : asAt);
    const ages = isNumber(learner.yearGroup)
      ? [learner.yearGroup]
      : learner.stage
        ? [...yearsOf[learner.stage]]
        : [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14];
    const names: readonly ("X" | "year")[] =
      learner.yearGroup === "X" ? ["X"] : isNumber(learner.yearGroup) ? ["year"] : ["X", "year"];
    const worlds = ages.flatMap((age) =>
      names.map((name) => {
        const then = age - (recorded - year);
        const group = name === "X" ? "X" : then;
        const inYears = !who.yearGroups || (who.yearGroups as readonly unknown[]).includes(group);
        const inStages =
          !who.stages || (who.stages as readonly unknown[]).includes(stageWith(then));
        return inYears && inStages;
      }),
    );
    if (worlds.every((each) => !each)) return "no";
    return worlds.every((each) => each) ? answer : "maybe";
  };
  const seenOf = (learner: Learner): readonly Seen[] => [
    ...(activities ?? []).flatMap((record): Seen[] => {
      const { when } = record;
      const ahead =
        when.day === undefined ? Number(when.academicYear.slice(0, 4)) > now : when.day > asAt;
      const taken = took(learner, record);
      return ahead || taken === "no" ? [] : [{ record, sure: taken === "yes" }];
    }),
    ...(guidance ?? [])
      .filter((each) => each.learner === learner.id && each.day <= asAt)
      .map((each): Seen => ({ record: { ...each, kind: "guidance" }, sure: true })),
  ];
  const daysOf = ({ record }: Seen): readonly [string, string] => {
    if ("day" in record) return [record.day, record.day];
    if (record.when.day !== undefined) return [record.when.day, record.when.day];
    const year = Number(record.when.academicYear.slice(0, 4));
    return [`${year}-09-01`, `${year + 1}-08-31`];
  };

  // --- what counts ---------------------------------------------------------------------------
  const activityOf = ({ record }: Seen): Activity | undefined =>
    record.kind === "guidance" ? undefined : record;
  const said = (value: boolean | undefined, doubt: Doubt) => value ?? doubt;
  const isMeaningful = (seen: Seen, doubt: Doubt) => {
    const activity = activityOf(seen);
    const value = activity?.meaningful;
    if (value === undefined) return assumeMeaningful || doubt;
    if (typeof value === "boolean") return value;
    const wanted = rules2025.tests[activity?.kind ?? ""];
    if (!wanted) return doubt;
    const met = value.map((each) => each.replace("-", "_"));
    if (wanted.split(" ").every((each) => met.includes(each))) return true;
    return is2025 ? false : doubt;
  };
  const isInPerson = (seen: Seen, doubt: Doubt) => {
    const mode = activityOf(seen)?.mode;
    return said(mode && mode !== "virtual", doubt);
  };
  const counted = (
    records: readonly Seen[],
    doubt: Doubt,
    ...qualities: readonly ((seen: Seen, doubt: Doubt) => boolean)[]
  ) =>
    records.filter((seen) => (seen.sure || doubt) && qualities.every((each) => each(seen, doubt)));
  const meeting = is2025 ? [isMeaningful, isInPerson] : [isMeaningful];
  const subjectIs = (wanted: readonly string[]) => (seen: Seen, doubt: Doubt) => {
    const subject = activityOf(seen)?.subject;
    return said(
      subject === undefined ? undefined : wanted.includes(subject.trim().toLowerCase()),
      doubt,
    );
  };
  const hasSubject = (seen: Seen, doubt: Doubt) => activityOf(seen)?.subject !== undefined || doubt;
  const providerIs = (wanted: readonly string[]) => (seen: Seen, doubt: Doubt) => {
    const provider = activityOf(seen)?.provider;
    return said(provider && wanted.includes(provider), doubt);
  };
  const wasVisit = (seen: Seen, doubt: Doubt) => said(activityOf(seen)?.visit, doubt);
  const wasUsed = (seen: Seen, doubt: Doubt) => said(activityOf(seen)?.used, doubt);
  const level6 = ({ record }: Seen, doubt: Doubt) =>
    said(
      record.kind === "guidance" && record.adviserLevel !== undefined
        ? record.adviserLevel >= 6
        : undefined,
      doubt,
    );
  const times =
    (number: number, ...qualities: readonly ((seen: Seen, doubt: Doubt) => boolean)[]): Test =>
    (records, doubt) =>
      counted(records, doubt, ...qualities).length >= number;
  const hours25: Test = (records, doubt) =>
    counted(records, doubt).reduce(
      (sum, seen) => sum + (activityOf(seen)?.hours ?? (doubt ? 1000 : 0)),
      0,
    ) >= 25;
  const twoKinds: Test = (records, doubt) => {
    const found = counted(records, doubt, ...meeting).map((seen) => activityOf(seen)?.provider);
    const free = doubt ? found.filter((each) => each === undefined).length : 0;
    return new Set(found.filter((each) => each !== undefined)).size + free >= 2;
  };
  const everySubject: Test = (records, doubt, learner) => {
    const own = subjects.filter(
      (each) =>
        (!each.yearGroups || each.yearGroups.some((year) => year === learner.yearGroup)) &&
        (!each.stages || each.stages.some((each) => each === stageOfLearner(learner))),
    );
    const found = counted(records, doubt).map((seen) => activityOf(seen)?.subject);
    // Nobody said which subjects there are: anything on record might be all of them.
    if (own.length === 0) return doubt && found.length > 0;
    const taught = [
      ...new Set(own.flatMap((each) => each.subjects.map((name) => name.trim().toLowerCase()))),
    ];
    const linked = found.flatMap((each) => (each === undefined ? [] : [each.trim().toLowerCase()]));
    const free = doubt ? found.filter((each) => each === undefined).length : 0;
    return taught.filter((each) => !linked.includes(each)).length <= free;
  };

  // --- the questions -------------------------------------------------------------------------
  const info = ["labour-market-information"];
  const link = ["curriculum-link"];
  const employer = ["employer-encounter"];
  const work = ["workplace-experience"];
  const provider = ["provider-encounter"];
  const year = Number(/_year_(\d+)$/.exec(indicator)?.[1]);
  const stage = stageNames.find((name) => indicator.endsWith(name)) ?? "ks3";
  const school = rubric.includes("school");
  const subjectNames: Readonly<Record<string, readonly string[]>> = {
    bm4_1_english: ["english", "english language", "english literature"],
    bm4_1_mathematics: ["mathematics", "maths", "further mathematics"],
    bm4_1_science: ["science", "combined science", "biology", "chemistry", "physics"],
    bm4_1_pshe: ["pshe", "pshee", "personal, social, health and economic education"],
  };
  const providers: Readonly<Record<string, readonly string[]>> = {
    bm7_1_sixth_forms: ["sixth-form"],
    bm7_1_colleges: ["college"],
    bm7_1_universities: ["university"],
    bm7_1_apprenticeships: ["apprenticeship-provider"],
    bm7_1_training_providers: is2025
      ? ["training-provider", "apprenticeship-provider"]
      : ["training-provider"],
  };
  const find = (): Rule | undefined => {
    const named = subjectNames[indicator];
    if (named) {
      const tests = [times(1, subjectIs(named), isMeaningful)];
      return school
        ? { who: from7, window: "year", kinds: link, tests }
        : { who: everyone, window: "programme", kinds: link, tests };
    }
    const met = providers[indicator];
    if (met) {
      const tests = [times(1, providerIs(met), ...meeting)];
      return { who: end("ks4"), window: "so-far", kinds: provider, tests };
    }
    const inYear = byYear([year], stageWith(year) ?? "", rubric.includes("+specialist-setting"));
    switch (indicator.replace(/_(ks\d|year_\d+)$/, "")) {
      case "bm2_1_information_used":
        return school
          ? { who: lowest(), window: "so-far", kinds: info, tests: [times(1, wasUsed)] }
          : { who: everyone, window: "programme", kinds: info, tests: [times(1, wasUsed)] };
      case "bm2_1_reached":
      case "bm2_1_used": {
        const tests = [indicator.includes("used") ? times(1, wasUsed) : times(1)];
        return school
          ? { who: byYear(yearsOf[stage], stage, true), window: "stage", kinds: info, tests }
          : { who: everyone, window: "programme", kinds: info, tests };
      }
      case "bm4_1":
        return { who: inYear, window: "year", kinds: link, tests: [everySubject] };
      case "bm4_1_throughout":
        return { who: everyone, window: "each-programme-year", kinds: link, tests: [times(1)] };
      case "bm4_1_non_occupational":
        return { who: notOccupational, window: "programme", kinds: link, tests: [times(1)] };
      case "bm5_1_each_year":
        return { who: from7, window: "each-year", kinds: employer, tests: [times(1, ...meeting)] };
      case "bm5_1":
        return { who: inYear, window: "year", kinds: employer, tests: [times(1, ...meeting)] };
      case "bm5_1_twice_a_year":
        return is2025
          ? { who: everyone, window: "year", kinds: employer, tests: [times(2, ...meeting)] }
          : {
              who: everyone,
              window: "each-programme-year",
              kinds: employer,
              tests: [times(2, ...meeting), times(1, hasSubject, ...meeting)],
            };
      case "bm5_1_through_curriculum":
        return {
          who: everyone,
          window: "year",
          kinds: employer,
          tests: [times(1, hasSubject, ...meeting)],
        };
      case "bm6_1_by_16":
        return { who: end("ks4"), window: "so-far", kinds: work, tests: [times(1)] };
      case "bm6_1":
        return { who: end(stage), window: "stage", kinds: work, tests: [times(1, ...meeting)] };
      case "bm6_1_week":
        return {
          who: end(stage),
          window: "stage",
          kinds: stage === "ks3" ? [...employer, ...work] : work,
          tests: [hours25],
        };
      case "bm6_2_by_18":
        return {
          who: end("ks5"),
          window: "stage",
          kinds: work,
          tests: [is2025 ? times(1, ...meeting) : times(1)],
        };
      case "bm6_1_by_end":
        return {
          who: ending,
          window: "programme",
          kinds: work,
          tests: [is2025 ? times(1, ...meeting) : times(1)],
        };
      case "bm7_2_visits_by_18":
      case "bm7_2_he_visits_by_18": {
        const encounters = rubric.includes("+specialist-setting") && !is2025;
        const university = providerIs(["university"]);
        const tests = [encounters ? times(2, university) : times(2, university, wasVisit)];
        return { who: considering, window: "so-far", kinds: provider, tests };
      }
      case "bm7_1_by_end":
        return { who: ending, window: "programme", kinds: provider, tests: [twoKinds] };
      case "bm8_1_by_16":
        return {
          who: end("ks4"),
          window: "so-far",
          kinds: ["guidance"],
          tests: [times(1, level6)],
        };
      case "bm8_1_by_18":
        return {
          who: end("ks5"),
          window: is2025 ? "stage" : "so-far",
          kinds: ["guidance"],
          tests: [times(1, level6)],
        };
      case "bm8_1_by_end":
        return { who: ending, window: "programme", kinds: ["guidance"], tests: [times(1, level6)] };
      default:
        return undefined;
    }
  };

  const rule = find();
  if (!rule) return undefined;
  const hasList = rule.kinds.every((kind) => (kind === "guidance" ? guidance : activities));

  /** Whether something was reached in a stretch of time: yes, no, or nobody can tell. */
  const reached = (learner: Learner, from: string | undefined, to: string) => {
    const records = seenOf(learner).filter((seen) => {
      const [first, last] = daysOf(seen);
      const isKind = rule.kinds.includes(seen.record.kind);
      const isOurs = learner.joined === undefined || last >= learner.joined;
      return isKind && isOurs && first <= to && (from === undefined || last >= from);
    });
    if (rule.tests.every((test) => test(records, false, learner))) return "yes";
    const closed = hasList && rule.kinds.every((kind) => isComplete(kind, from));
    return closed && rule.tests.some((test) => !test(records, true, learner)) ? "no" : "maybe";
  };

  const outcome = (learner: Learner): "yes" | "no" | "maybe" => {
    const { programme, joined } = learner;
    const start = programme?.starts ?? joined;
    switch (rule.window) {
      case "year":
        return reached(learner, later(`${now}-09-01`, joined), asAt);
      case "so-far":
        return reached(learner, startOfSoFar(learner), asAt);
      case "stage":
        return reached(learner, startOfStage(learner), asAt);
      case "programme":
        return reached(learner, start, asAt);
      default: {
        const school = rule.window === "each-year";
        const most = yearsSince7(learner);
        const least = isNumber(learner.yearGroup)
          ? most
          : { ks3: 1, ks4: 4, ks5: 6, none: 1 }[learner.stage ?? "none"];
        let answer: "yes" | "no" | "maybe" = !school && start === undefined ? "maybe" : "yes";
        for (let each = 2000; each <= now; each += 1) {
          const isNow = each === now;
          const began = school ? now - most + 1 : start === undefined ? now : entry(start);
          const came = school && joined !== undefined ? entry(joined) : began;
          if (!isNow && each < Math.max(began, came)) continue;
          const isSure = isNow || !school || (joined !== undefined && each >= now - least + 1);
          const opening = school ? startOfSoFar(learner) : start;
          const found = reached(
            learner,
            later(`${each}-09-01`, opening),
            isNow ? asAt : `${each + 1}-08-31`,
          );
          if (found === "no" && isSure) return "no";
          if (found !== "yes") answer = "maybe";
        }
        return answer;
      }
    }
  };

  const counts: Counts = { count: 0, of: 0, unknown: 0, excluded: 0 };
  for (const learner of onRoll) {
    const membership = rule.who(learner);
    if (membership === "out") continue;
    const isExcluded = exclude.some(
      (each) =>
        each.learner === learner.id && (!each.indicators || each.indicators.includes(indicator)),
    );
    if (isExcluded) {
      counts.excluded += 1;
      continue;
    }
    counts.of += 1;
    const found = membership === "maybe" ? "maybe" : outcome(learner);
    if (found === "yes") counts.count += 1;
    if (found === "maybe") counts.unknown += 1;
  }
  return counts;
}
