import type { Destination, DestinationRoute } from "@career-benchmarks/evidence";
import { day, learnerId, oneOf, text, yesNo } from "../cells/read-cell.js";
import { built, type RecordKind, refused } from "../record-kind.js";

const columns = {
  learner_id: { ...learnerId, required: true },
  kind: { ...oneOf(["intended", "actual", "sustained"] as const), required: true },
  date: { ...day, required: true },
  code_set: {
    ...text,
    expected: "the set that the code belongs to, such as nccis",
    required: true,
  },
  code: { ...text, expected: "a code of the set, such as 230", required: true },
  route: oneOf<DestinationRoute>([
    "education",
    "higher-education",
    "apprenticeship",
    "employment",
    "training",
    "supported-internship",
    "re-engagement",
    "not-in-education-employment-or-training",
    "other",
    "not-known",
  ]),
  consent: yesNo,
} as const;

/** A row per destination, intended or found. */
export const destinations: RecordKind<typeof columns, Destination> = {
  name: "destinations",
  columns,
  build: ({ learner_id: learner = "", kind, date = "", code_set = "", code = "", ...rest }) => {
    if (kind === undefined) return refused("kind", columns.kind.expected);
    return built({
      learner,
      kind,
      day: date,
      codeSet: code_set.toLowerCase(),
      code,
      ...(rest.route !== undefined && { route: rest.route }),
      ...(rest.consent !== undefined && { consent: rest.consent }),
    });
  },
};
