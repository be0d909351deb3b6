import fc from "fast-check";
import type {
  Activity,
  ActivityKind,
  Destination,
  Exclusion,
  Guidance,
  Learner,
  MeasureOptions,
  ProviderType,
  Records,
  When,
} from "../index.js";
import { dimensions, recordFields } from "../index.js";

/** A made-up institution, and how to measure it. */
export interface MadeUp {
  readonly records: Records;
  readonly options: MeasureOptions;
}

const perhaps = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined, freq: 3 });

/** Drops fields that are undefined, as a reader of files would. */
function compact<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T;
}

/** Mostly `usual`, and now and then one of the others. */
const mostly = <T>(usual: T, ...others: readonly T[]): fc.Arbitrary<T> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );

const year = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(2022, 2023, 2024) },
  { weight: 1, arbitrary: fc.integer({ min: 2017, max: 2025 }) },
);
const monthAndDay = fc.constantFrom(
  "08-28",
  "08-31",
  "09-01",
  "09-04",
  "12-31",
  "03-14",
  "06-20",
  "07-31",
);
const day = fc.tuple(year, monthAndDay).map(([each, rest]) => `${each}-${rest}`);
const academicYear = year.map((each) => `${each}/${`${each + 1}`.slice(2)}`);
const when: fc.Arbitrary<When> = fc.oneof(
  { weight: 3, arbitrary: day.map((each) => ({ day: each })) },
  { weight: 1, arbitrary: academicYear.map((each) => ({ academicYear: each })) },
);
const asAt = fc.constantFrom("2023-12-31", "2024-03-31", "2024-07-31", "2024-08-30", "2024-09-01");

const stage = fc.constantFrom("ks3", "ks4", "ks5");
const mainstream = fc.record({
  yearGroup: fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(6, 7, 8, 9, 9, 10, 11, 11, 11, 12, 13, 13, 14) },
    { weight: 1, arbitrary: fc.constant(undefined) },
  ),
  stage: fc.oneof(
    { weight: 6, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: stage },
  ),
});
const special = fc.record({
  yearGroup: fc.constantFrom("X", "X", "X", 9, 11, undefined),
  stage: fc.oneof(
    { weight: 4, arbitrary: stage },
    { weight: 1, arbitrary: fc.constant(undefined) },
  ),
});

const programme = fc.record({
  starts: mostly<string | undefined>(
    "2022-09-01",
    "2023-09-01",
    "2023-01-09",
    "2025-09-01",
    undefined,
  ),
  ends: mostly<string | undefined>("2024-06-30", "2025-06-30", "2024-08-31", undefined),
  occupational: mostly<boolean | undefined>(false, true, undefined),
});

/** Every field of a learner that holds yes or no. */
const flags = Object.fromEntries(
  Object.entries(recordFields.learners)
    .filter(([, { holds }]) => holds === "flag")
    .map(([name]) => [name, perhaps(fc.boolean())]),
);

const learner = (phase: typeof mainstream | typeof special) =>
  fc
    .tuple(
      phase,
      fc.record({
        senProvision: perhaps(fc.constantFrom("N", "K", "E")),
        senTypes: perhaps(fc.constantFrom([], ["ASD"], ["SLD", "PD"])),
        sex: perhaps(fc.constantFrom("M", "F", "U")),
        ...flags,
        enrolment: fc.constantFrom(undefined, "C", "C", "C", "M", "S", "G", "P", "F", "O"),
        joined: fc.oneof(
          { weight: 1, arbitrary: perhaps(day) },
          {
            weight: 3,
            arbitrary: fc.constantFrom("2017-09-04", "2019-09-01", "2021-08-28", "2022-09-05"),
          },
        ),
        left: fc.oneof(
          { weight: 8, arbitrary: fc.constant(undefined) },
          { weight: 1, arbitrary: day },
          { weight: 1, arbitrary: fc.constantFrom("2023-07-21", "2022-07-20", "2021-07-20") },
        ),
        programme: fc.oneof(
          { weight: 5, arbitrary: programme.map(compact) },
          { weight: 1, arbitrary: fc.constant(undefined) },
        ),
      }),
    )
    .map(([own, rest]) => compact({ ...own, ...rest }));

const kindNames = [
  "employer-encounter",
  "workplace-experience",
  "provider-encounter",
  "labour-market-information",
  "curriculum-link",
] as const satisfies readonly ActivityKind[];

const who = (ids: readonly string[]): fc.Arbitrary<Activity["who"]> => {
  const some = fc.subarray([...ids, "nobody"], { maxLength: 3 });
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant({}) },
    {
      weight: 4,
      arbitrary: fc.constantFrom(...ids).map((each): Activity["who"] => ({ learner: each })),
    },
    {
      weight: 2,
      arbitrary: fc
        .record({
          yearGroups: perhaps(
            fc.subarray([7, 8, 9, 10, 11, 12, 13, "X"] as const, { minLength: 1, maxLength: 4 }),
          ),
          stages: perhaps(fc.subarray(["ks3", "ks4", "ks5"] as const, { minLength: 1 })),
          learners: fc.oneof(
            { weight: 2, arbitrary: fc.constant(undefined) },
            { weight: 1, arbitrary: some },
          ),
          absent: perhaps(some),
        })
        .map((group) => compact(group) as Activity["who"]),
    },
  );
};

const meaningful = fc.oneof(
  { weight: 8, arbitrary: fc.constant(true) },
  { weight: 1, arbitrary: fc.constantFrom(undefined, false) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ["purpose", "outcomes", "two-way", "reflection"],
      ["purpose"],
      ["purpose", "outcomes", "two_way", "about_provider", "learning_there", "reflection"],
    ),
  },
);

const qualities = fc.record({
  provider: fc.oneof(
    {
      weight: 6,
      arbitrary: fc.constantFrom<ProviderType>(
        "sixth-form",
        "college",
        "training-provider",
        "apprenticeship-provider",
        "university",
        "university",
      ),
    },
    { weight: 1, arbitrary: fc.constantFrom<ProviderType | undefined>("other", undefined) },
  ),
  subject: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom("English", "English", "maths", " Science ", "PSHE") },
    { weight: 1, arbitrary: fc.constantFrom("art", undefined) },
  ),
  mode: mostly<"in-person" | "mixed" | "virtual" | undefined>(
    "in-person",
    "mixed",
    "virtual",
    undefined,
  ),
  hours: mostly<number | undefined>(12.5, 1, 6, 30, undefined),
  visit: mostly<boolean | undefined>(true, false, undefined),
  used: mostly<boolean | undefined>(true, false, undefined),
  meaningful,
});

const activity = (ids: readonly string[], kinds: readonly ActivityKind[]) =>
  fc
    .tuple(fc.record({ kind: fc.constantFrom(...kinds), when, who: who(ids) }), qualities)
    .map(([own, rest]) => compact({ ...own, ...rest }) as Activity);

/** Something in almost every academic year for everyone, as a programme would have it. */
const everyYear = (kinds: readonly ActivityKind[]) =>
  fc
    .tuple(
      fc.constantFrom(...kinds),
      fc.subarray([2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024], { minLength: 6 }),
      fc.array(qualities, { minLength: 8, maxLength: 8 }),
      fc.constantFrom("09-04", "03-14"),
    )
    .map(([kind, years, each, rest]) =>
      years.map((from, index) => {
        const when = { day: `${rest < "09" ? from + 1 : from}-${rest}` };
        return compact({ kind, when, who: {}, ...each[index] }) as Activity;
      }),
    );

const activitiesOf = (ids: readonly string[]) =>
  fc
    .subarray([...kindNames], { minLength: 1, maxLength: 2 })
    .chain((kinds) =>
      fc
        .tuple(
          fc.array(activity(ids, kinds), { maxLength: 15 }),
          fc.oneof(fc.constant([]), everyYear(kinds)),
          fc.oneof(fc.constant([]), everyYear(kinds)),
        )
        .map((lists) => lists.flat()),
    );

const guidance = (ids: readonly string[]) =>
  fc
    .record({
      learner: fc.constantFrom(...ids, "nobody"),
      day,
      adviserLevel: fc.constantFrom(undefined, 4, 6, 6, 7),
      adviceRecorded: perhaps(fc.boolean()),
      decisionsRecorded: perhaps(fc.boolean()),
      sharedWithLearner: perhaps(fc.boolean()),
    })
    .map((each) => compact(each) as Guidance);

const destination = (ids: readonly string[]) =>
  fc
    .record({
      learner: fc.constantFrom(...ids, "nobody"),
      kind: fc.constantFrom("intended", "intended", "actual", "sustained"),
      day,
      codeSet: fc.constant("nccis"),
      code: fc.constant("240"),
      route: fc.constantFrom(
        undefined,
        "higher-education",
        "higher-education",
        "employment",
        "not-known",
      ),
      consent: perhaps(fc.boolean()),
    })
    .map((each) => compact(each) as Destination);

/** With all or some of them meaning to go on to higher education. */
const destinationsOf = (ids: readonly string[]) =>
  fc
    .tuple(
      fc.array(destination(ids), { maxLength: 8 }),
      fc.oneof(fc.subarray([...ids]), fc.constant(ids)),
    )
    .map(([some, intending]) => [
      ...some,
      ...intending.map(
        (id): Destination => ({
          learner: id,
          kind: "intended",
          day: "2023-10-02",
          codeSet: "nccis",
          code: "240",
          route: "higher-education",
        }),
      ),
    ]);

const exclusion = (ids: readonly string[], indicators: readonly string[]) =>
  fc
    .record({
      learner: fc.constantFrom(...ids),
      reason: fc.constantFrom("medical", "best-interests", "other"),
      indicators: perhaps(fc.subarray([...indicators], { minLength: 1, maxLength: 5 })),
      text: fc.constantFrom("a made-up reason", "another one"),
    })
    .map((each) => compact(each) as Exclusion);

const kinds = [
  "employer-encounter",
  "workplace-experience",
  "provider-encounter",
  "labour-market-information",
  "curriculum-link",
  "guidance",
  "destinations",
] as const;

const completeness = fc.subarray([...kinds], { minLength: 2 }).chain((some) =>
  fc.tuple(
    ...some.map((each) =>
      fc.oneof(
        { weight: 3, arbitrary: fc.constant(each) },
        {
          weight: 1,
          arbitrary: fc
            .constantFrom("2018-09-01", "2022-09-01", "2023-09-01", "2023-10-01")
            .map((since) => ({ kind: each, since })),
        },
      ),
    ),
  ),
);

/** Makes up an institution of a few learners, so that every edge is near. */
export function madeUp(indicators: readonly string[]): fc.Arbitrary<MadeUp> {
  const learners = fc
    .tuple(fc.constantFrom(mainstream, special), fc.integer({ min: 2, max: 9 }))
    .chain(([phase, size]) => fc.array(learner(phase), { minLength: size, maxLength: size }))
    .map((list) => [
      ...list.map((each, index) => ({ id: `L${index}`, ...each }) as Learner),
      // Somebody must be on roll.
      { id: "on-roll", yearGroup: 11 } as Learner,
    ]);
  return learners.chain((list) => {
    const ids = list.map(({ id }) => id);
    const perhapsList = <T>(records: fc.Arbitrary<T>) =>
      fc.option(records, { nil: undefined, freq: 9 });
    const records = fc.record({
      learners: fc.constant(list),
      activities: perhapsList(activitiesOf(ids)),
      guidance: perhapsList(fc.array(guidance(ids), { maxLength: 8 })),
      destinations: perhapsList(destinationsOf(ids)),
    });
    const options = fc.record({
      asAt,
      complete: completeness,
      exclude: fc.array(exclusion(ids, indicators), { maxLength: 3 }),
      assumeMeaningful: fc.boolean(),
      groupBy: fc.subarray([...dimensions]),
      subjects: fc.option(
        fc.constantFrom(
          [{ subjects: ["english"] }],
          [{ subjects: ["English "] }],
          [{ subjects: ["Maths", "English"] }],
          [{ yearGroups: [9, 11] as const, subjects: ["Science"] }],
        ),
        { nil: undefined, freq: 7 },
      ),
    });
    return fc.record({
      records: records.map((each) => compact(each) as Records),
      options: options.map((each) => compact(each) as MeasureOptions),
    });
  });
}
