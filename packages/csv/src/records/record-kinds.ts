import type {
  Activity,
  Destination,
  Exclusion,
  Guidance,
  Learner,
  LearnerGroup,
  RecordKindName,
  When,
} from "@career-benchmarks/evidence";
import { fieldsOf, type RecordKind, type Refused, recordColumns } from "./record-kind.js";

/** A row per learner. */
export const learners = rowEach<Learner>("learners", {
  once: ({ id }) => id,
  check: ({ joined, left }) =>
    joined !== undefined && left !== undefined && left < joined
      ? { column: "left", expected: "a day not before the one in joined" }
      : undefined,
});

/** A row per meeting with a careers adviser. */
export const guidance = rowEach<Guidance>("guidance");

/** A row per destination, intended or found. */
export const destinations = rowEach<Destination>("destinations");

/** A row per learner left out of the cohort of questions. */
export const exclusions = rowEach<Exclusion>("exclusions", {
  check: ({ reason, text }) =>
    reason === "other" && text === undefined
      ? { column: "text", expected: "why, because the reason is other" }
      : undefined,
});

/** What the columns give that say who took part in an activity, and when. */
interface WhoAndWhen {
  readonly learner_id?: readonly string[];
  readonly group?: LearnerGroup;
  readonly absent?: readonly string[];
  readonly date?: string;
  readonly academic_year?: string;
}

/** A row per activity, of one learner, several, or a group. */
export const activities: RecordKind<Activity> = {
  name: "activities",
  columns: recordColumns.activities,
  build: (cells) => {
    const { learner_id, group, absent, date, academic_year }: WhoAndWhen = cells;
    if ((learner_id === undefined) === (group === undefined)) {
      return { column: "learner_id", expected: "learner_id or group, one of the two" };
    }
    if ((date === undefined) === (academic_year === undefined)) {
      return { column: "date", expected: "date or academic_year, one of the two" };
    }
    if (absent !== undefined && group === undefined) {
      return { column: "absent", expected: "absent only beside a group" };
    }
    const when: When = date === undefined ? { academicYear: academic_year ?? "" } : { day: date };
    const whos: readonly Activity["who"][] = group
      ? [{ ...group, ...(absent && { absent }) }]
      : (learner_id ?? []).map((learner) => ({ learner }));
    // The definition of the columns says that these are the other fields of an activity.
    const rest = fieldsOf(recordColumns.activities, cells) as unknown as Activity;
    return whos.map((who) => ({ ...rest, when, who }));
  },
};

/** Makes a kind of file whose rows are a record each, by the definition of its columns. */
function rowEach<Item>(
  name: RecordKindName,
  {
    check,
    ...rest
  }: Pick<RecordKind<Item>, "once"> & {
    readonly check?: (item: Item) => Refused | undefined;
  } = {},
): RecordKind<Item> {
  const columns = recordColumns[name];
  return {
    ...rest,
    name,
    columns,
    build: (cells) => {
      const item = fieldsOf(columns, cells) as Item;
      return check?.(item) ?? [item];
    },
  };
}
