import type { Guidance } from "@career-benchmarks/evidence";
import { amount, day, learnerId, yesNo } from "../cells/read-cell.js";
import { built, type RecordKind } from "../record-kind.js";

const columns = {
  learner_id: { ...learnerId, required: true },
  date: { ...day, required: true },
  adviser_level: { ...amount, expected: "the level of the adviser's qualification, such as 6" },
  advice_recorded: yesNo,
  decisions_recorded: yesNo,
  shared_with_learner: yesNo,
} as const;

/** A row per meeting with a careers adviser. */
export const guidance: RecordKind<typeof columns, Guidance> = {
  name: "guidance",
  columns,
  build: ({ learner_id: learner = "", date = "", ...rest }) =>
    built({
      learner,
      day: date,
      ...(rest.adviser_level !== undefined && { adviserLevel: rest.adviser_level }),
      ...(rest.advice_recorded !== undefined && { adviceRecorded: rest.advice_recorded }),
      ...(rest.decisions_recorded !== undefined && { decisionsRecorded: rest.decisions_recorded }),
      ...(rest.shared_with_learner !== undefined && {
        sharedWithLearner: rest.shared_with_learner,
      }),
    }),
};
