import type {
  Activity,
  Destination,
  Dimension,
  Exclusion,
  Guidance,
  Learner,
  MeasureOptions,
  Records,
  SenType,
} from "@career-benchmarks/evidence";
import { type Chance, chanceOf } from "./random.js";

/** A made-up school, and how it is measured. */
export interface School {
  readonly kind: "special" | "mainstream" | "small";
  readonly edition: 2014 | 2025;
  readonly records: Records;
  readonly options: MeasureOptions;
}

export interface SchoolPlan {
  readonly kind?: School["kind"];
  readonly size?: number;
  readonly groupBy?: readonly Dimension[];
  readonly edition?: School["edition"];
  /** How likely it is that a learner had an encounter in each year. */
  readonly reached?: number;
}

const sizes = { special: [5, 60], mainstream: [25, 60], small: [5, 25] } as const;
const asAt = "2025-07-18";

/** Makes up a school of a few learners, where every limit is near. */
export function makeSchool(seed: number, plan: SchoolPlan = {}): School {
  const chance = chanceOf(seed);
  const kind = plan.kind ?? chance.pick(["special", "mainstream", "mainstream", "small"]);
  const size = plan.size ?? chance.between(sizes[kind][0], sizes[kind][1]);
  const edition = plan.edition ?? chance.pick([2014, 2025]);
  const learners = Array.from({ length: size }, (_, index) => makeLearner(chance, kind, index));
  const leavers = Array.from({ length: chance.is(0.4) ? Math.ceil(size / 4) : 0 }, (_, index) => ({
    ...makeLearner(chance, kind, size + index),
    yearGroup: 11 as const,
    left: "2024-07-19",
  }));
  const others: readonly Dimension[] = ["sex", "disadvantaged", "in_care", "year_group"];
  const pairs = ["sen_provision", "sen_type"] as const;
  const groupBy =
    plan.groupBy ??
    chance.pick<readonly Dimension[]>([
      pairs,
      [...pairs, ...chance.some(others, 1)],
      chance.some([...pairs, ...others], chance.between(1, 3)),
    ]);
  const ids = learners.map(({ id }) => id);
  return {
    kind,
    edition,
    records: {
      learners: [...learners, ...leavers],
      activities: ids.flatMap((id) => activitiesOf(chance, id, plan.reached)),
      guidance: makeGuidance(chance, ids),
      destinations: leavers.flatMap(({ id }) => makeDestination(chance, id)),
    },
    options: {
      asAt,
      groupBy,
      complete: chance.is(0.7)
        ? [
            "employer-encounter",
            "workplace-experience",
            "provider-encounter",
            "labour-market-information",
            "curriculum-link",
            "guidance",
            "destinations",
          ]
        : ["employer-encounter", "guidance"],
      exclude: chance.is(0.3) ? exclusionsOf(chance, ids) : [],
      subjects: [{ subjects: ["english"] }],
    },
  };
}

function makeLearner(chance: Chance, kind: School["kind"], index: number): Learner {
  const senProvision = kind === "special" ? "E" : chance.pick(provisions);
  const hasNeed = senProvision !== "N";
  const type = chance.pick<SenType>(["ASD", "ASD", "MLD", "SEMH", "SLCN", "SPLD", "PD"]);
  const recorded = hasNeed ? chance.is(0.85) : chance.is(0.02);
  const year = chance.pick([9, 10, 11, 11] as const);
  const inYears = kind !== "special" || chance.is(0.3);
  return {
    id: `L${index}`,
    joined: "2021-09-01",
    ...(chance.is(0.97) && { senProvision }),
    ...(recorded ? { senTypes: [type] } : chance.is(0.3) && { senTypes: [] }),
    ...(inYears
      ? { yearGroup: year }
      : { yearGroup: "X" as const, stage: year < 10 ? ("ks3" as const) : ("ks4" as const) }),
    ...(chance.is(0.98) && {
      sex: chance.is(kind === "special" ? 0.3 : 0.5) ? ("F" as const) : ("M" as const),
    }),
    ...(chance.is(0.95) && { disadvantaged: chance.is(0.3) }),
    ...(chance.is(0.95) && { inCare: chance.is(0.06) }),
  };
}

const provisions = ["N", "N", "N", "N", "N", "N", "N", "K", "K", "E"] as const;

function activitiesOf(
  chance: Chance,
  id: string,
  reached: number | undefined,
): readonly Activity[] {
  const who = { learner: id };
  const each = { who, mode: "in-person", meaningful: true } as const;
  const day = (year: number) => ({ day: `${year}-03-14` });
  const years = chance.is(reached ?? 0.6) ? [2022, 2023, 2024, 2025] : chance.is(0.5) ? [2025] : [];
  return [
    ...years.map((year) => ({ kind: "employer-encounter", when: day(year), ...each }) as const),
    ...(chance.is(reached ?? 0.5)
      ? [{ kind: "labour-market-information", when: day(2025), who, used: chance.is(0.7) } as const]
      : []),
    ...(chance.is(reached ?? 0.6)
      ? [
          {
            kind: "workplace-experience",
            when: day(2025),
            ...each,
            hours: chance.pick([6, 30]),
          } as const,
        ]
      : []),
    ...(chance.is(reached ?? 0.5)
      ? [{ kind: "provider-encounter", when: day(2025), ...each, provider: "college" } as const]
      : []),
    ...(chance.is(reached ?? 0.7)
      ? [{ kind: "curriculum-link", when: day(2025), ...each, subject: "english" } as const]
      : []),
  ];
}

function makeGuidance(chance: Chance, ids: readonly string[]): readonly Guidance[] {
  return ids.flatMap((learner) =>
    chance.is(0.6)
      ? [
          {
            learner,
            day: "2025-02-03",
            adviserLevel: chance.pick([4, 6, 6]),
            adviceRecorded: chance.is(0.8),
            ...(chance.is(0.8) && { decisionsRecorded: chance.is(0.7) }),
            sharedWithLearner: chance.is(0.6),
          },
        ]
      : [],
  );
}

function makeDestination(chance: Chance, learner: string): readonly Destination[] {
  const route = chance.pick(["education", "education", "employment", "apprenticeship"] as const);
  const code = { codeSet: "nccis", code: "230" } as const;
  return chance.is(0.8) ? [{ learner, kind: "actual", day: "2024-10-02", ...code, route }] : [];
}

function exclusionsOf(chance: Chance, ids: readonly string[]): readonly Exclusion[] {
  return chance
    .some(ids, chance.between(1, 4))
    .map((learner) => ({ learner, reason: chance.pick(["medical", "best-interests"]) }));
}
